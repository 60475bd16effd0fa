import type { CellTimes } from '@doorstep/geo';
import { STOPS_OF_TASK } from '@doorstep/lifecycle';
import type { CellId } from '@doorstep/std';
import type { TaskEntity } from '../tasks/task.entity';
import type { RunDraft, StopDraft } from './lay-runs';
import { cellOfStop } from './stop-cell';

type LoneTask = Pick<
  TaskEntity,
  'id' | 'kind' | 'day' | 'cell' | 'destinationCell' | 'windowFrom' | 'serviceSeconds'
>;

/** `pickupAt`: of a ride, when somebody is to be fetched. */
type Timed = LoneTask & { readonly pickupAt?: Date | null };

/** The road between cells as far as the region's table knows it; nothing for cells outside. */
interface Road {
  readonly times: CellTimes;
  readonly hubCell: string;
}

const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** The run of a claim that stands alone: from the hub to its stops, at its pickup or as early in the window as can be. */
export function loneRun(task: Timed, memberId: string, road: Road): RunDraft {
  const stops: StopDraft[] = [];
  let from = road.hubCell;
  const begin = task.pickupAt ?? task.windowFrom;
  let at = begin;
  let meters = 0;
  let driven = 0;
  let toFirst = 0;
  for (const kind of STOPS_OF_TASK[task.kind]) {
    const to = cellOfStop(task, kind);
    const seconds = road.times.seconds(from as CellId, to as CellId) ?? 0;
    if (stops.length === 0) toFirst = seconds;
    const arriveAt = stops.length === 0 ? at : after(at, seconds);
    const departAt = after(arriveAt, task.serviceSeconds);
    stops.push({ taskId: task.id, kind, arriveAt, departAt });
    meters += road.times.meters(from as CellId, to as CellId) ?? 0;
    driven += seconds;
    from = to;
    at = departAt;
  }
  const startsAt = after(begin, -toFirst);
  return { day: task.day, memberId, state: 'accepted', startsAt, endsAt: at, meters, seconds: driven, stops };
}
