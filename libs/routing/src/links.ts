import { type StopKind } from './plan';
import { type Place, type Problem, type Visit } from './problem';

/** The place of a visit; null when the task has no such end. */
export function visitPlace({ tasks }: Problem, { task, at }: Visit): Place | null {
  const asked = tasks[task];
  if (!asked || (asked.kind === 'pair') !== (at !== 'only')) return null;
  if (asked.kind !== 'pair') return asked.at;
  return at === 'pickup' ? asked.pickup : asked.dropoff;
}

/** Whether a stop of the visit's task is the visit. */
export const isVisit = ({ at }: Visit, kind: StopKind): boolean =>
  at === 'only' ? kind === 'deliver' || kind === 'stay' : kind === at;
