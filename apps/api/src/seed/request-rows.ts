import { deriveTasks, type TaskDraft } from '@doorstep/lifecycle';
import { addDays, windowOf } from '@doorstep/schedule';
import { DEPLOYMENT, newKeyPair, publicOf, sealBox, type PublicKey } from '@doorstep/sealed';
import { present, type Id, type Random } from '@doorstep/std';
import { bytesOf, idOf } from './dice';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { hex, list, type Row, type Rows } from '../founding/rows';
import { addLeg } from './ride-rows';
import type { InventedHub, InventedRequest } from './world';

const DRAWERS = ['card', 'place', 'contact', 'care'] as const;
/** Days after the window's day at which a drawer goes (sealing.md 3.10: place first, then people, then the rest). */
const KEEPS = { card: 1, place: 1, contact: 7, care: 7, request: 30 } as const;

export interface RequestHow {
  readonly dice: Random;
  readonly zone: string;
  /** What is known of a childcare's arrangement; nothing yet unless told. */
  readonly arrangement?: Row;
}

/**
 * A request with its sealed drawers, and its tasks once it is open. The receipt belongs to a key that was thrown away:
 * nobody wrote these codes down. Answers the ids of its tasks.
 */
export async function addRequest(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  request: InventedRequest,
  how: RequestHow,
): Promise<Id[]> {
  const receipt = publicOf(await newKeyPair({ extractable: false }));
  rows.add('request', requestRow(hub, request, receipt, how.dice));
  const taskIds =
    request.state === 'open' || request.helpedBy !== null ? addTasks(rows, hub, request, how) : [];
  if (request.helpedBy === null) await addDrawers(rows, hub, keys, request, { family: receipt });
  else addHelp(rows, hub, request, taskIds, how);
  return taskIds;
}

function requestRow(hub: InventedHub, request: InventedRequest, receipt: PublicKey, dice: Random) {
  return {
    hub_id: hub.id,
    id: request.id,
    kind: request.kind,
    state: request.state,
    version: 1,
    channel: request.channel,
    cell: request.cell,
    destination_cell: request.destinationCell,
    day: request.day,
    from_minute: request.fromMinute,
    to_minute: request.toMinute,
    load_units: request.loadUnits,
    flags: list(request.flags),
    reason: request.state === 'needs_info' ? 'cannot_reach' : null,
    held_until: request.state === 'on_hold' ? addDays(request.day, -1) : null,
    household_tag: request.state === 'submitted' ? null : hex(request.householdTag),
    receipt_key: hex(receipt.bytes),
    receipt_verifier: hex(bytesOf(dice, 32)),
    created_on: addDays(request.day, -3),
    expires_on: addDays(request.day, KEEPS.request),
  };
}

/** All four drawers, for the hub and its family; without a last day where they stay until somebody ends what they are of. */
export async function addDrawers(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  request: InventedRequest,
  { family, stays = false }: { readonly family: PublicKey; readonly stays?: boolean },
): Promise<void> {
  for (const compartment of DRAWERS) {
    const context = { deployment: DEPLOYMENT, hub: hub.id, subject: request.id, compartment, version: 0 };
    const to =
      compartment === 'card'
        ? [recipientOf(keys.board), recipientOf(keys.hub), family]
        : [recipientOf(keys.hub), family];
    const { body, wraps } = await sealBox(context, request.drawers[compartment], to);
    const box = { hub_id: hub.id, subject_id: request.id, compartment };
    rows.add('sealed_box', {
      ...box,
      version: 0,
      body: hex(body),
      expires_on: stays ? null : addDays(request.day, KEEPS[compartment]),
    });
    for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
  }
}

/** What a desk would have made of it: seats follow from the children's ages by law. */
export function draftsOf(request: InventedRequest): readonly TaskDraft[] {
  const { ride, sittingMinutes } = request.drawers.care;
  return deriveTasks({ ...request, ...ride, ...(sittingMinutes ? { sittingMinutes } : {}) });
}

function addTasks(
  rows: Rows,
  hub: InventedHub,
  request: InventedRequest,
  { dice, zone, arrangement }: RequestHow,
): Id[] {
  if (request.kind === 'childcare' && request.helpedBy === null) {
    const asked = { state: 'requested', version: 1, adults_needed: 2, children: null, answers: '{}' };
    rows.add('arrangement', {
      ...{ hub_id: hub.id, id: request.id, request_id: request.id },
      ...{ ...asked, ...arrangement },
    });
  }
  const drafts = draftsOf(request);
  return drafts.map((draft) => {
    const id = idOf(dice);
    rows.add('task', taskRow(hub, request, draft, id, zone));
    const isDone = request.helpedBy !== null;
    addLeg(rows, draft, { hubId: hub.id, taskId: id, day: request.day, zone, isDone });
    return id;
  });
}

/** A task as the desk would have laid it; done where its request was helped. */
export function taskRow(hub: InventedHub, request: InventedRequest, draft: TaskDraft, id: Id, zone: string) {
  const window = windowOf(request.day, draft.fromMinute, draft.toMinute, zone);
  if (!window.ok) throw new Error('a two-hour bucket is never empty');
  const carries = draft.kind === 'delivery' && draft.loadUnits > 0;
  return {
    hub_id: hub.id,
    id,
    request_id: request.id,
    kind: draft.kind,
    part: draft.part,
    state: request.helpedBy !== null ? 'done' : draft.leg?.returns === 'will_call' ? 'planned' : 'open',
    version: 1,
    tier: draft.tier,
    cell: request.cell,
    destination_cell: draft.kind.startsWith('ride') ? request.destinationCell : null,
    day: request.day,
    from_minute: draft.fromMinute,
    to_minute: draft.toMinute,
    window_from: new Date(window.value.from),
    window_to: new Date(window.value.to),
    service_seconds: draft.serviceSeconds,
    load_units: draft.loadUnits,
    seats: draft.seats,
    flags: list(draft.flags),
    kit_id: carries ? present(hub.kitIds[draft.loadUnits - 1]) : null,
    kit_count: carries ? 1 : 0,
  };
}

/** What is left of help that was given: who, when, and the household's tag. The address is gone. */
function addHelp(
  rows: Rows,
  hub: InventedHub,
  request: InventedRequest,
  taskIds: readonly Id[],
  { dice, zone }: RequestHow,
): void {
  const member = present(hub.members[request.helpedBy ?? 0]);
  const window = windowOf(request.day, request.fromMinute, request.toMinute, zone);
  if (!window.ok) throw new Error('a two-hour bucket is never empty');
  const at = { made_at: new Date(window.value.from), ended_at: new Date(window.value.to) };
  for (const task_id of taskIds)
    rows.add('assignment', {
      hub_id: hub.id,
      id: idOf(dice),
      task_id,
      member_id: member.id,
      state: 'completed',
      version: 1,
      ...at,
    });
  rows.add('disclosure', {
    hub_id: hub.id,
    member_id: member.id,
    request_id: request.id,
    day: request.day,
    role: 'volunteer',
    household_tag: hex(request.householdTag),
  });
}
