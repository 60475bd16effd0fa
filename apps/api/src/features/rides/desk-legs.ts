import {
  cancelCommand,
  CHILD_FOUND,
  type LegReason,
  PICKUP_AFTER,
  PICKUP_BEFORE,
  RETURN_DONE,
} from '@doorstep/lifecycle';
import type { Actor, Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { hubDay } from '../hubs/hubs.service';
import type { TasksService } from '../tasks/tasks.service';
import { endRideTask, openRideTask } from './end-ride-task';
import { countOutcome, lockLeg, type LockedLeg, moveLeg } from './leg-row';

const MINUTE = 60_000;
/** From the call to the pickup, and how long the board shows it. */
const PICKUP_SPAN = (PICKUP_BEFORE + PICKUP_AFTER) * MINUTE;
const BOARD_SPAN = 120 * MINUTE;

export interface Decision {
  readonly me: Member;
  readonly taskId: string;
  readonly reason: LegReason;
}

/**
 * The rider is ready to be fetched: their way back is on the board at once. The family and the desk say so. Refuses
 * NOT_FOUND and LEG_NOT_FROM_HERE, also for a way out.
 */
export async function callReady(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  { actor, hubId, taskId }: { readonly actor: Actor; readonly hubId: string; readonly taskId: string },
): Promise<void> {
  const leg = await lockLeg(tx, hubId, taskId);
  if (leg.returns === null) throw new Refusal('LEG_NOT_FROM_HERE');
  const to = new Date(now.getTime() + PICKUP_SPAN);
  const change = { readyAt: now, pickupFrom: now, pickupTo: to };
  await moveLeg(tx, now, actor, { taskId, command: 'callReady', change });
  await openRideTask(tx, now, tasks, { leg, from: now, to: new Date(now.getTime() + BOARD_SPAN) });
}

/** We cannot. Counted, and never for somebody who is out there already. Refuses LEG_STRANDS_RIDER, LEG_NOT_FROM_HERE. */
export async function turnDown(tx: Tx, now: Date, tasks: TasksService, decision: Decision): Promise<void> {
  const { me, taskId, reason } = decision;
  const leg = await lockLeg(tx, me.hubId, taskId);
  if (leg.isOut) throw new Refusal('LEG_STRANDS_RIDER');
  await moveLeg(tx, now, me, { taskId, command: 'turnDown', change: { endedAt: now, reason } });
  await endRideTask(tx, now, tasks, { me, leg, reason });
}

/**
 * We did not come: our fault, and counted as ours. Who is out there waits on, and their ride is on the board again at
 * once. Refuses NOT_FOUND and LEG_NOT_FROM_HERE.
 */
export async function recordMissed(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  decision: Decision,
): Promise<void> {
  const { me, taskId, reason } = decision;
  const leg = await lockLeg(tx, me.hubId, taskId);
  if (!leg.isOut) {
    await moveLeg(tx, now, me, { taskId, command: 'miss', change: { endedAt: now, reason } });
    await endRideTask(tx, now, tasks, { me, leg, reason });
    return;
  }
  const to = new Date(now.getTime() + PICKUP_SPAN);
  await moveLeg(tx, now, me, {
    taskId,
    command: 'waitOn',
    change: { readyAt: now, pickupFrom: now, pickupTo: to },
  });
  await countOutcome(tx, leg, { outcome: 'missed_by_us', reason, at: now });
  await endRideTask(tx, now, tasks, { me, leg, reason });
  await openRideTask(tx, now, tasks, { leg, from: now, to: new Date(now.getTime() + BOARD_SPAN) });
}

/**
 * Ends a leg by what is known of the rider: home, their own way, or a child that somebody has found. One leg ends, the
 * others stay. Refuses LEG_STRANDS_RIDER when somebody is out there and the reason does not bring them home.
 */
export async function closeLeg(tx: Tx, now: Date, tasks: TasksService, decision: Decision): Promise<void> {
  const { me, taskId, reason } = decision;
  const leg = await lockLeg(tx, me.hubId, taskId);
  mustBringHome(leg, reason);
  await moveLeg(tx, now, me, {
    taskId,
    command: closing(leg, reason, now),
    change: { endedAt: now, reason },
  });
  // The driver still stands at the stop: they leave it themselves, when they read this.
  if (leg.state === 'child_missing' && leg.taskState === 'en_route') return;
  await endRideTask(tx, now, tasks, { me, leg, reason });
}

const isOneOf = (reasons: readonly LegReason[], reason: LegReason): boolean => reasons.includes(reason);

function mustBringHome(leg: LockedLeg, reason: LegReason): void {
  const found = isOneOf(CHILD_FOUND, reason);
  if ((leg.state === 'child_missing') !== found && reason !== 'is_home')
    throw new Refusal('LEG_STRANDS_RIDER');
  const inCar = leg.state === 'on_board' || leg.state === 'handed_over';
  if ((leg.isOut || inCar) && !found && !isOneOf(RETURN_DONE, reason)) throw new Refusal('LEG_STRANDS_RIDER');
}

function closing(leg: LockedLeg, reason: LegReason, now: Date) {
  if (reason === 'is_home') return 'bringHome';
  if (leg.state === 'child_missing') return 'cancel';
  return cancelCommand(now.getTime(), leg.pickupFrom.getTime(), leg.day <= hubDay(now, leg.timeZone));
}
