import type { PlanDayQuery } from '../../gql/graphql';
import { canBeReopened, type DayRun } from './under-way';

/** Which runs are planned again beside what nobody has yet: those still at the hub, those on the road. */
export const REOPENINGS = ['accepted', 'departed'] as const;
export type Reopening = (typeof REOPENINGS)[number];

const isOf = (run: DayRun, which: Reopening): boolean =>
  (run.state === 'departed') === (which === 'departed');

/** The runs of a day that can be planned again, by where they are. */
export const reopenable = (runs: PlanDayQuery['organizerDay']['runs'], which: Reopening): readonly DayRun[] =>
  runs.filter((run) => canBeReopened(run) && isOf(run, which));

/** The runs that are planned again: one for each driver, first the one they are on. The others stay as they are. */
export function reopenedRuns(
  runs: PlanDayQuery['organizerDay']['runs'],
  which: readonly Reopening[],
): readonly DayRun[] {
  const wanted = [...which].sort((a, b) => (a === b ? 0 : a === 'departed' ? -1 : 1));
  const found = new Map<string, DayRun>();
  for (const run of wanted.flatMap((one) => reopenable(runs, one)))
    if (!found.has(run.member.id)) found.set(run.member.id, run);
  return [...found.values()];
}
