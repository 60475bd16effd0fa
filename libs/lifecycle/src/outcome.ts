import type { RequestState, TaskState } from './words';

/**
 * The state a request has because of its tasks, once work on it may have begun: all ended -> one of the endings,
 * any in a car -> in_progress, all held by someone -> scheduled, otherwise open.
 */
export function requestStateFrom(tasks: readonly TaskState[]): RequestState {
  const counted = tasks.filter((t) => t !== 'cancelled');
  if (counted.length === 0) return 'unfulfilled';
  const all = (...states: TaskState[]) => counted.every((t) => states.includes(t));
  const any = (...states: TaskState[]) => counted.some((t) => states.includes(t));
  if (all('done')) return 'fulfilled';
  if (all('done', 'attempted')) return any('done') ? 'partly_fulfilled' : 'unfulfilled';
  if (any('loaded', 'en_route', 'at_door', 'done', 'attempted')) return 'in_progress';
  if (all('claimed', 'confirmed')) return 'scheduled';
  return 'open';
}
