import { ENDED_TASK } from '@doorstep/lifecycle';
import type { LiveQuery } from '../../gql/graphql';

export type LiveTask = LiveQuery['organizerDay']['tasks'][number];

const LIVE_RUN: ReadonlySet<string> = new Set(['planned', 'offered', 'accepted', 'loading', 'departed']);
const OPEN_STOP: ReadonlySet<string> = new Set(['planned', 'loaded']);
const isOver = ({ state }: LiveTask): boolean => (ENDED_TASK as readonly string[]).includes(state);
const isRide = ({ kind }: LiveTask): boolean => kind === 'ride_out' || kind === 'ride_back';

/** Tasks of a day that is over which nobody settled and no run tells of. Rides have a desk of their own. */
export function leftTasks(
  { day, tasks, runs }: Pick<LiveQuery['organizerDay'], 'day' | 'tasks' | 'runs'>,
  today: string,
): readonly LiveTask[] {
  if (day >= today) return [];
  const driven = new Set(
    runs
      .filter(({ state }) => LIVE_RUN.has(state))
      .flatMap(({ stops }) => stops.filter(({ state }) => OPEN_STOP.has(state)))
      .map(({ taskId }) => taskId),
  );
  return tasks.filter((task) => !isOver(task) && !isRide(task) && !driven.has(task.id));
}
