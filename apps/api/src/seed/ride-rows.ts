import type { TaskDraft } from '@doorstep/lifecycle';
import { windowOf } from '@doorstep/schedule';
import type { Day, Id } from '@doorstep/std';
import type { Rows } from '../founding/rows';

interface RideTask {
  readonly hubId: Id;
  readonly taskId: Id;
  readonly day: Day;
  readonly zone: string;
  /** Help that was given: the ride is over. */
  readonly isDone: boolean;
}

/** The leg of a ride task, as the desk would have laid it. Nothing for other tasks. */
export function addLeg(rows: Rows, { leg }: TaskDraft, { hubId, taskId, day, zone, isDone }: RideTask): void {
  if (leg === undefined) return;
  const window = windowOf(day, leg.pickupFromMinute, leg.pickupToMinute, zone);
  if (!window.ok) throw new Error('a pickup window is never empty');
  const waits = leg.returns === 'will_call' ? 'will_call' : 'requested';
  rows.add('ride_leg', {
    hub_id: hubId,
    task_id: taskId,
    state: isDone ? 'completed' : waits,
    version: 1,
    pickup_from: new Date(window.value.from),
    pickup_to: new Date(window.value.to),
    ride_limit_minutes: leg.rideLimitMinutes,
    child_seats: leg.childSeats,
    handover: leg.handover,
    share_agreed: leg.shareAgreed,
    standby: false,
    returns: leg.returns,
    ended_at: isDone ? new Date(window.value.to) : null,
  });
}
