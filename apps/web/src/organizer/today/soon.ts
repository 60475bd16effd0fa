import type { TodayBesideQuery } from '../../gql/graphql';

type Shift = TodayBesideQuery['week']['shifts'][number];

const TWELVE_HOURS = 43_200_000;
const OVER: ReadonlySet<string> = new Set(['draft', 'cancelled', 'closed']);
const THERE: ReadonlySet<string> = new Set(['confirmed', 'checked_in', 'completed']);

interface SoonShift {
  readonly shift: Shift;
  /** People who hold a place, counted no higher than the places of their role. */
  readonly taken: number;
  readonly least: number;
}

/** Shifts that are on or begin within twelve hours, soonest first. A role with too many does not fill another. */
export function soonShifts(shifts: readonly Shift[], now: number): readonly SoonShift[] {
  return shifts
    .filter(({ state, startsAt, endsAt }) => {
      const begins = Date.parse(startsAt);
      return !OVER.has(state) && begins <= now + TWELVE_HOURS && Date.parse(endsAt) > now;
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((shift) => ({ shift, ...filled(shift) }));
}

function filled({ places, signUps }: Shift): { readonly taken: number; readonly least: number } {
  const count = (role: string): number =>
    signUps.filter((signUp) => signUp.role === role && THERE.has(signUp.state)).length;
  return {
    taken: places.reduce((sum, { role, least }) => sum + Math.min(least, count(role)), 0),
    least: places.reduce((sum, { least }) => sum + least, 0),
  };
}
