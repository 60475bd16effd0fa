import { presentOn, type BoardShift } from './board';

const NOON = 720;

/** Half of a day: before noon, or noon and after. */
export interface HalfDay {
  readonly day: string;
  readonly half: 'morning' | 'afternoon';
  /** People needed at least, all shifts together. */
  readonly need: number;
  /** How many of those there are: a surplus on one shift does not fill a gap on another. */
  readonly have: number;
  readonly shifts: number;
}

/** Need against have, half-day by half-day. A shift that reaches over noon counts in both halves. */
export function coverageOf(board: readonly BoardShift[], days: readonly string[]): readonly HalfDay[] {
  const live = board.filter(({ mark }) => mark !== 'cancelled');
  return days.flatMap((day) => {
    const onDay = live.filter((shift) => shift.day === day);
    return [
      halfOf(
        day,
        'morning',
        onDay.filter(({ fromMinute }) => fromMinute < NOON),
      ),
      halfOf(
        day,
        'afternoon',
        onDay.filter(({ toMinute }) => toMinute > NOON),
      ),
    ];
  });
}

function halfOf(day: string, half: HalfDay['half'], shifts: readonly BoardShift[]): HalfDay {
  const rows = shifts.flatMap((shift) =>
    shift.places.map(({ role, least }) => {
      const held = presentOn(shift).filter((one) => one.role === role).length;
      return { need: least, have: Math.min(least, held) };
    }),
  );
  return {
    day,
    half,
    need: rows.reduce((sum, { need }) => sum + need, 0),
    have: rows.reduce((sum, { have }) => sum + have, 0),
    shifts: shifts.length,
  };
}
