import { randomUUID } from 'node:crypto';
import {
  type LegStep,
  PICKUP_BEFORE,
  type StopOutcome,
  type StopReason,
  waitOver,
} from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { openIncident } from '../incidents/incidents.service';
import type { LockedStop, RunsService } from '../runs/runs.service';
import { countOutcome, lockLeg, type LockedLeg, moveLeg } from './leg-row';

export interface Step {
  readonly stopId: string;
  readonly step: LegStep;
  /** When it was pressed, by the phone's clock. */
  readonly deviceTime: Date;
}

interface Stepping {
  readonly me: Member;
  readonly runs: RunsService;
  readonly stop: LockedStop;
  readonly leg: LockedLeg;
  /** By the phone's clock, but never later than ours. */
  readonly at: Date;
}

/**
 * What a driver says from the road, in the order it happened, however late it comes. Of a run that was given up meanwhile
 * it is written down and moves nothing. Returns the run's id. Refuses NOT_FOUND, STOP_NOT_FROM_HERE before departure,
 * LEG_NOT_FROM_HERE, LEG_WAIT with the moment until which to wait, LEG_CHILD, LEG_HANDOVER_FIRST.
 */
export async function stepLeg(
  tx: Tx,
  now: Date,
  runs: RunsService,
  { me, step: { stopId, step, deviceTime } }: { readonly me: Member; readonly step: Step },
): Promise<string> {
  const stop = await runs.lockStop(tx, me, stopId);
  const leg = await lockLeg(tx, me.hubId, stop.taskId);
  const at = deviceTime < now ? deviceTime : now;
  if (stop.state === 'cancelled' || stop.runState === 'aborted') {
    await reportMoved(tx, now, { me, runs, stop, leg, at }, step);
  } else if (stop.runState !== 'departed') {
    throw new Refusal('STOP_NOT_FROM_HERE');
  } else {
    if (stop.kind !== KIND_OF_STEP[step]) throw new Refusal('LEG_NOT_FROM_HERE');
    await STEPS[step](tx, now, { me, runs, stop, leg, at });
  }
  return stop.runId;
}

/** The run was taken from the driver while they were out of reach: what they did is known to the hub, which decides. */
async function reportMoved(tx: Tx, now: Date, stepping: Stepping, step: LegStep): Promise<void> {
  const { me, leg } = stepping;
  await record(tx, now, me, { verb: `leg.reported_${step}`, subjectId: leg.taskId });
  if (step === 'board' || step === 'complete') await writeStop(tx, now, stepping, 'done');
}

const KIND_OF_STEP = {
  en_route: 'pickup',
  arrive: 'pickup',
  board: 'pickup',
  no_show: 'pickup',
  child_not_here: 'pickup',
  leave: 'pickup',
  hand_over: 'dropoff',
  complete: 'dropoff',
} as const satisfies Record<LegStep, 'pickup' | 'dropoff'>;

const STEPS: Readonly<Record<LegStep, (tx: Tx, now: Date, stepping: Stepping) => Promise<void>>> = {
  en_route: setOff,
  arrive,
  board,
  no_show: noShow,
  child_not_here: missChild,
  leave,
  hand_over: handOver,
  complete,
};

const isHere = ({ leg, stop }: Stepping): boolean => leg.stopId === stop.id;
const mustBeHere = (stepping: Stepping): void => {
  if (!isHere(stepping)) throw new Refusal('LEG_NOT_FROM_HERE');
};

async function setOff(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, stop } = stepping;
  if (leg.state === 'arrived' && isHere(stepping)) return; // there already: an older press that comes late
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'setOff', change: { stopId: stop.id } });
}

async function arrive(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, stop, at } = stepping;
  if (leg.state === 'arrived' && isHere(stepping)) return; // the wait runs from the first time it was said
  const change = { stopId: stop.id, arrivedAt: at };
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'arrive', change });
}

async function board(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, at } = stepping;
  mustBeHere(stepping);
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'board', change: { onBoardAt: at } });
  await writeStop(tx, now, stepping, 'done');
}

/** A child is never "not there": that has steps of its own. Of a return whose rider is out there, the rider calls again. */
async function noShow(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, at } = stepping;
  if (leg.handover) throw new Refusal('LEG_CHILD');
  mustBeHere(stepping);
  const until = new Date(waitOver(leg.arrivedAt?.getTime() ?? 0, windowFrom(leg), leg.waitMinutes));
  if (leg.state === 'arrived' && at < until) throw new Refusal('LEG_WAIT', { until: until.toISOString() });
  if (leg.isOut) {
    await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'callAgain' });
    await countOutcome(tx, leg, { outcome: 'rider_no_show', reason: null, at });
  } else {
    await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'noShow', change: { endedAt: at } });
  }
  await writeStop(tx, now, stepping, 'attempted', 'no_answer');
}

/** The window that was agreed: as the pickup was planned, never before the rider asked for it. */
const windowFrom = ({ pickupFrom, plannedAt }: LockedLeg): number =>
  Math.max(pickupFrom.getTime(), (plannedAt?.getTime() ?? 0) - PICKUP_BEFORE * 60_000);

async function missChild(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, stop, at } = stepping;
  if (!leg.handover) throw new Refusal('LEG_NOT_FROM_HERE');
  if (leg.state === 'child_missing') return;
  mustBeHere(stepping);
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'missChild' });
  await countOutcome(tx, leg, { outcome: 'child_not_here', reason: null, at });
  await openIncident(tx, now, me, {
    id: randomUUID(),
    kind: 'child_not_at_stop',
    runId: stop.runId,
    taskId: leg.taskId,
    deviceTime: at,
  });
}

/** The hub has said on the phone that the driver may go on. The leg stays with the hub until a person settles it. */
async function leave(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const settled = stepping.leg.state === 'cancelled' && isHere(stepping);
  if (stepping.leg.state !== 'child_missing' && !settled) throw new Refusal('LEG_NOT_FROM_HERE');
  await writeStop(tx, now, stepping, 'attempted', 'not_ready');
}

async function handOver(tx: Tx, now: Date, { me, leg, at }: Stepping): Promise<void> {
  if (leg.state === 'handed_over') return;
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'handOver', change: { handedOverAt: at } });
}

async function complete(tx: Tx, now: Date, stepping: Stepping): Promise<void> {
  const { me, leg, at } = stepping;
  if (leg.handover && leg.state === 'on_board') throw new Refusal('LEG_HANDOVER_FIRST');
  await moveLeg(tx, now, me, { taskId: leg.taskId, command: 'complete', change: { endedAt: at } });
  await writeStop(tx, now, stepping, 'done');
}

function writeStop(
  tx: Tx,
  now: Date,
  { me, runs, stop, at }: Stepping,
  outcome: StopOutcome,
  reason: StopReason | null = null,
): Promise<void> {
  return runs.writeStop(tx, now, me, { stopId: stop.id, outcome, reason, goods: null, deviceTime: at });
}
