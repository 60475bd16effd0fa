import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Promised, retell, type Told } from './retell';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 21, 12);

const promise = (subjectId: string, hour: number): Promised => ({
  subjectId,
  kind: 'shift',
  startsAt: new Date(NOON + hour * HOUR),
  endsAt: new Date(NOON + (hour + 2) * HOUR),
});

/** A calendar that is read again and again: what it holds after each reading. */
class Calendar {
  held: readonly Told[] = [];
  private ids = 0;
  private clock = NOON;

  read(promised: readonly Promised[]): readonly Told[] {
    this.clock += HOUR;
    const changed = retell(this.held, promised, new Date(this.clock), () => `uid-${++this.ids}`);
    const again = new Set(changed.map(({ id }) => id));
    this.held = [...this.held.filter(({ id }) => !again.has(id)), ...changed];
    return changed;
  }
}

describe('what a calendar is told', () => {
  it('a shift, its new hour, its end, and that it is on again: one UID, a sequence that rises', () => {
    const calendar = new Calendar();
    expect(calendar.read([promise('a', 0)])).toMatchObject([{ id: 'uid-1', sequence: 0, cancelled: false }]);
    expect(calendar.read([promise('a', 0)])).toEqual([]);
    expect(calendar.read([promise('a', 1)])).toMatchObject([{ id: 'uid-1', sequence: 1, cancelled: false }]);
    expect(calendar.read([])).toMatchObject([{ id: 'uid-1', sequence: 2, cancelled: true }]);
    expect(calendar.read([])).toEqual([]);
    expect(calendar.read([promise('a', 1)])).toMatchObject([{ id: 'uid-1', sequence: 3, cancelled: false }]);
  });

  it('after any history: what is promised and only that is confirmed, and a UID’s sequence rises by one a change', () => {
    const promised = fc.uniqueArray(
      fc
        .record({ subjectId: fc.constantFrom('a', 'b', 'c', 'd'), hour: fc.nat(3) })
        .map(({ subjectId, hour }) => promise(subjectId, hour)),
      { selector: ({ subjectId }) => subjectId },
    );
    fc.assert(
      fc.property(fc.array(promised, { maxLength: 12 }), (days) => {
        const calendar = new Calendar();
        const last = new Map<string, number>();
        for (const now of days) {
          for (const { id, sequence } of calendar.read(now)) {
            expect(sequence).toBe((last.get(id) ?? -1) + 1);
            last.set(id, sequence);
          }
          const confirmed = calendar.held.filter(({ cancelled }) => !cancelled);
          const shown = confirmed.map(({ subjectId, startsAt }) => [subjectId, startsAt.getTime()]);
          expect(shown.sort()).toEqual(
            now.map(({ subjectId, startsAt }) => [subjectId, startsAt.getTime()]).sort(),
          );
          expect(new Set(calendar.held.map(({ id }) => id)).size).toBe(calendar.held.length);
          expect(calendar.read(now)).toEqual([]);
        }
      }),
    );
  });
});
