import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@doorstep/lifecycle';
import { missingWith, type MissingPart } from './missing';

const asks = DEFAULT_POLICY.find(({ role }) => role === 'driver_to_homes')?.requirements ?? [];
const INTERVIEW: MissingPart = { kind: 'interview', course: null, count: 1, have: 0 };
const ONE_VOUCH: MissingPart = { kind: 'vouches', course: null, count: 2, have: 1 };

describe('what is missing', () => {
  it('counts people whose signatures hold, whatever number of rows the server has', () => {
    // Three rows, by one person: the server is content, this tab is not.
    expect(missingWith([INTERVIEW], asks, { vouchers: 1, exempt: false })).toEqual([INTERVIEW, ONE_VOUCH]);
    expect(missingWith([ONE_VOUCH], asks, { vouchers: 2, exempt: false })).toEqual([]);
  });

  it('asks for no vouch where the role asks for none, or somebody took it off', () => {
    expect(missingWith([], asks, { vouchers: 0, exempt: true })).toEqual([]);
    expect(missingWith([], [], { vouchers: 0, exempt: false })).toEqual([]);
  });
});
