import { instantOf } from '@doorstep/schedule';
import { present, type Day } from '@doorstep/std';
import { idOf } from './dice';
import { HOUR, type Hand } from './lived-hand';
import { draftsOf, taskRow } from './request-rows';
import { addLeg } from './ride-rows';
import type { InventedRequest } from './world';

interface Driven {
  readonly letter: string;
  readonly request: InventedRequest;
  readonly taskId: string;
  readonly startsAt: Date;
}

/** A run of one stop that is over, with whoever drove it. Answers the run's id. */
function addRun({ rows, hub, dice, driver }: Hand, { letter, request, taskId, startsAt }: Driven): string {
  const of = { hub_id: hub.id, member_id: driver.id };
  const [id, endsAt] = [idOf(dice), new Date(startsAt.getTime() + HOUR)];
  rows.add('run', {
    ...{ ...of, id, letter, day: request.day, state: 'completed', version: 1 },
    ...{ starts_at: startsAt, ends_at: endsAt, heard_at: endsAt, meters: 6200, seconds: 1500 },
  });
  rows.add('assignment', {
    ...{ ...of, id: idOf(dice), task_id: taskId, run_id: id, state: 'completed', version: 1 },
    ...{ made_at: new Date(startsAt.getTime() - HOUR), ended_at: endsAt },
  });
  return id;
}

/** Brought there an hour ago; the way back waits for their call. */
export function addOuting(hand: Hand, request: InventedRequest): void {
  const { rows, hub, dice, zone } = hand;
  for (const draft of draftsOf(request)) {
    const [taskId, isOut] = [idOf(dice), draft.kind === 'ride_out'];
    const state = isOut ? 'done' : 'planned';
    rows.add('task', { ...taskRow(hub, request, draft, taskId, zone), state });
    addLeg(rows, draft, { hubId: hub.id, taskId, day: request.day, zone, isDone: isOut });
    if (!isOut) continue;
    const [at, startsAt] = [hand.ago(HOUR), hand.ago(2 * HOUR)];
    const runId = addRun(hand, { letter: 'S', request, taskId, startsAt });
    for (const [n, kind] of (['pickup', 'dropoff'] as const).entries())
      addStop(hand, { runId, taskId, kind, n: n + 1, at });
    addOutcome(hand, { taskId, day: request.day, at });
  }
}

interface Stopped {
  readonly runId: string;
  readonly taskId: string;
  readonly kind: 'pickup' | 'dropoff' | 'deliver';
  readonly n: number;
  readonly at: Date;
}

function addStop(
  { rows, hub, dice }: Hand,
  { runId, taskId, kind, n, at }: Stopped,
  more: { readonly state?: string; readonly reason?: string; readonly goods?: string } = {},
): string {
  const id = idOf(dice);
  rows.add('stop', {
    ...{ hub_id: hub.id, id, run_id: runId, position: n, task_id: taskId, kind, state: 'done', version: 1 },
    ...{ arrive_at: at, depart_at: at, device_time: at, received_at: at, reason: null, goods: null, ...more },
  });
  return id;
}

/** A ride that arrived in time, both ways of it. */
export function addArrival(hand: Hand, request: InventedRequest, taskIds: readonly string[]): void {
  const at = new Date(instantOf(request.day, request.toMinute, hand.zone));
  for (const taskId of taskIds) addOutcome(hand, { taskId, day: request.day, at });
}

function addOutcome(
  { rows, hub, dice }: Hand,
  { taskId, day, at }: { readonly taskId: string; readonly day: Day; readonly at: Date },
): void {
  const of = { hub_id: hub.id, id: idOf(dice), task_id: taskId };
  rows.add('ride_outcome', { ...of, outcome: 'completed', day, at });
}

/** Nobody opened: a line of the doors, and an incident that somebody has decided. */
export function addShutDoor(hand: Hand, request: InventedRequest): void {
  const { rows, hub, dice, zone } = hand;
  const at = new Date(instantOf(request.day, request.fromMinute, zone) + HOUR);
  const taskId = idOf(dice);
  const draft = present(draftsOf(request)[0]);
  rows.add('task', {
    ...taskRow(hub, request, draft, taskId, zone),
    state: 'attempted',
    kit_id: null,
    kit_count: 0,
  });
  const runId = addRun(hand, { letter: 'T', request, taskId, startsAt: at });
  const shut = { state: 'attempted', reason: 'no_answer', goods: 'back_to_hub' };
  const id = addStop(hand, { runId, taskId, kind: 'deliver', n: 1, at }, shut);
  const checked = { checks: 1, last_check: 'no_answer', checked_at: new Date(at.getTime() + HOUR) };
  const of = { hub_id: hub.id, task_id: taskId, opened_at: at, version: 1 };
  rows.add('follow_up', { ...of, id, reason: 'no_answer', state: 'open', ...checked });
  rows.add('incident', {
    ...{
      ...of,
      id: idOf(dice),
      kind: 'vehicle',
      run_id: runId,
      opened_by: hand.driver.handle,
      device_time: at,
    },
    ...{
      state: 'decided',
      decision: 'carry_on',
      decided_by: 'ana',
      decided_at: new Date(at.getTime() + HOUR),
    },
  });
}
