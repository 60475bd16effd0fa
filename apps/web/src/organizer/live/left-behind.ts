import type { RunFieldsFragment } from '../../gql/graphql';

interface LeftBehind {
  /** Tasks whose boxes are somewhere: nobody may plan them before somebody says where. */
  readonly waiting: number;
  /** Tasks that can be planned again at once. */
  readonly open: number;
}

/** What a run that was broken off has left and nobody has taken up since. */
export function leftBehind(
  run: Pick<RunFieldsFragment, 'state' | 'reason' | 'stops'>,
  tasks: readonly { readonly id: string; readonly state: string }[],
): LeftBehind {
  if (run.state !== 'aborted' || !BROKEN_OFF.has(run.reason ?? '')) return { waiting: 0, open: 0 };
  const crossed = new Set(run.stops.filter(({ state }) => state === 'cancelled').map(({ taskId }) => taskId));
  const count = (state: string): number =>
    tasks.filter((task) => crossed.has(task.id) && task.state === state).length;
  return { waiting: count('on_hold'), open: count('open') };
}

/** Why a run ends in the middle: its driver stopped everything, or is no member any more. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['unsafe', 'suspended', 'removed']);
