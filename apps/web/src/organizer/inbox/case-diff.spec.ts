import { describe, expect, it } from '@jest/globals';
import { differences } from './case-diff';

const facts = {
  state: 'submitted',
  day: '2026-11-24',
  fromMinute: 840,
  toMinute: 960,
  cell: 'a',
  destinationCell: null,
  loadUnits: 2,
  flags: ['cooled', 'heavy'],
  heldUntil: null,
} as const;

describe('a case that somebody else changed', () => {
  it('shows what differs and nothing else', () => {
    expect(differences(facts, { ...facts, state: 'open', toMinute: 1080, cell: 'b' })).toEqual([
      'state',
      'when',
      'where',
    ]);
  });

  it('is the same in another order of flags', () => {
    expect(differences(facts, { ...facts, flags: ['heavy', 'cooled'] })).toEqual([]);
  });
});
