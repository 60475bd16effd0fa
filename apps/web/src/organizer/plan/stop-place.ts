import type { StopKind, TaskKind } from '@doorstep/lifecycle';

/** Whether a halt is where a ride leads to rather than at the home it belongs to. */
export function isAtGoal(task: TaskKind | undefined, stop: StopKind | 'load'): boolean {
  if (task === 'ride_out') return stop === 'dropoff';
  return task === 'ride_back' && stop === 'pickup';
}
