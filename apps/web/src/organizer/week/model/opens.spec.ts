import { describe, expect, it } from '@jest/globals';
import { opensAlong, opensAtOf, opensHoursOf } from './opens';
import { aShift } from './week.fixture';

const ZONE = 'America/Chicago';
/** The Sunday on which the clock goes forward at two. */
const SPRING = aShift({ day: '2026-03-08', fromMinute: 540 });

describe('the window in which people sign up', () => {
  it('is counted in real hours before the shift, also over a change of the clock', () => {
    const signUpOpensAt = opensAtOf(SPRING, 24, ZONE);
    // A day before nine in the new time is eight in the old.
    expect(signUpOpensAt).toBe('2026-03-07T14:00:00.000Z');
    expect(opensHoursOf({ ...SPRING, signUpOpensAt }, ZONE)).toBe(24);
  });

  it('is open at once where nothing is said', () => {
    expect(opensAtOf(SPRING, null, ZONE)).toBeNull();
    expect(opensHoursOf(SPRING, ZONE)).toBeNull();
    expect(opensAlong(SPRING, aShift({ day: '2026-03-09' }), ZONE)).toEqual({});
  });

  it('goes along with a shift that is moved', () => {
    const shift = aShift({ signUpOpensAt: opensAtOf(aShift(), 48, ZONE) });
    const to = aShift({ day: '2026-12-01', fromMinute: 900 });
    const moved = { ...to, ...opensAlong(shift, to, ZONE) };
    expect(opensHoursOf(moved, ZONE)).toBe(48);
  });
});
