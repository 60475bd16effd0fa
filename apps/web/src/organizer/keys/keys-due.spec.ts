import { describe, expect, it } from '@jest/globals';
import { keysDue } from './keys-due';

const ZONE = 'America/Chicago';
// Eight in the evening of the fourteenth in Minneapolis.
const since = '2026-11-15T02:00:00Z';

describe('keys are due', () => {
  it('a week after the day they began at the hub', () => {
    expect(keysDue({ owed: 0, since }, '2026-11-20', ZONE)).toBeNull();
    expect(keysDue({ owed: 0, since }, '2026-11-21', ZONE)).toBe('week');
  });

  it('at once when somebody left with them', () => {
    expect(keysDue({ owed: 1, since }, '2026-11-15', ZONE)).toBe('owed');
  });
});
