import type { StopKind, TaskKind } from '@doorstep/lifecycle';

interface Place {
  readonly kind: TaskKind;
  readonly cell: string;
  readonly destinationCell: string | null;
}

/** A task's cell is its home's; the far end of a ride is where a ride out drops off and a ride back picks up. */
export function cellOfStop(task: Place, stop: StopKind): string {
  const away =
    (task.kind === 'ride_out' && stop === 'dropoff') || (task.kind === 'ride_back' && stop === 'pickup');
  return away ? (task.destinationCell ?? task.cell) : task.cell;
}
