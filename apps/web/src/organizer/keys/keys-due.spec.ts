import { describe, expect, it } from '@jest/globals';
import { keysDue } from './keys-due';

const ZONE = 'America/Chicago';
// Eight in the evening of the fourteenth in Minneapolis.
const since = '2026-11-15T02:00:00Z';
const sheets = { making: 0, madeOn: null, openedAt: null, openedBy: null };

describe('keys are due', () => {
  it('a week after the day they began at the hub', () => {
    expect(keysDue({ owed: 0, since, sheets }, '2026-11-20', ZONE)).toBeNull();
    expect(keysDue({ owed: 0, since, sheets }, '2026-11-21', ZONE)).toBe('week');
  });

  it('at once when somebody left with them', () => {
    expect(keysDue({ owed: 1, since, sheets }, '2026-11-15', ZONE)).toBe('owed');
  });

  it('at once when sheets opened them, until they turned', () => {
    const opened = (openedAt: string) => ({
      owed: 0,
      since,
      sheets: { ...sheets, openedAt, openedBy: 'ida' },
    });
    expect(keysDue(opened('2026-11-15T02:00:01Z'), '2026-11-15', ZONE)).toBe('opened');
    expect(keysDue(opened('2026-11-15T01:59:59Z'), '2026-11-15', ZONE)).toBeNull();
  });
});
