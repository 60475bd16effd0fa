import { PROMISED } from '@doorstep/lifecycle';
import type { PlanDayQuery } from '../../gql/graphql';
import type { FreeSpan } from './plan-question';

type Shift = PlanDayQuery['week']['shifts'][number];

/** What the roster says of one person's day, in seconds of it: out on the road for the hub, or bound somewhere else. */
export interface Duty {
  readonly drives: readonly FreeSpan[];
  readonly elsewhere: readonly FreeSpan[];
}

export const NO_DUTY: Duty = { drives: [], elsewhere: [] };

const COMES: ReadonlySet<string> = new Set(PROMISED);
const OFF: ReadonlySet<Shift['state']> = new Set(['draft', 'cancelled', 'closed']);
/** Shifts whose people are there to be sent to doors. All others keep theirs where they are. */
const ON_THE_ROAD: ReadonlySet<Shift['kind']> = new Set(['driving', 'home_visits']);

/** Who is on which published shift of the day that begins at `midnight` (an instant): as a driver and until when, or not. */
export function dutiesOf(shifts: readonly Shift[], midnight: number): ReadonlyMap<string, Duty> {
  const duties = new Map<string, Duty>();
  const second = (moment: string): number => Math.round((Date.parse(moment) - midnight) / 1000);
  for (const { kind, state, startsAt, endsAt, signUps } of shifts) {
    if (OFF.has(state)) continue;
    const span = { from: Math.max(0, second(startsAt)), to: second(endsAt) };
    for (const one of signUps) {
      if (!COMES.has(one.state)) continue;
      const { drives, elsewhere } = duties.get(one.member.id) ?? NO_DUTY;
      duties.set(
        one.member.id,
        ON_THE_ROAD.has(kind)
          ? { drives: [...drives, span], elsewhere }
          : { drives, elsewhere: [...elsewhere, span] },
      );
    }
  }
  return duties;
}
