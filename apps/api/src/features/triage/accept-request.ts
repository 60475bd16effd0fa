import { publicKey } from '@doorstep/sealed';
import type { CellId } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { SealedBoxInput } from '../boxes/box.types';
import type { HubsService } from '../hubs/hubs.service';
import { RequestEntity } from '../requests/request.entity';
import type { TriageDoors } from './triage-doors';
import type { AcceptRequestInput } from './triage.types';

const BUCKET = 120;

/** Publishes a request: corrected cells, a place with its point, and its tasks on the board. */
export async function acceptRequest(
  tx: Tx,
  now: Date,
  me: Member,
  doors: TriageDoors,
  input: AcceptRequestInput,
): Promise<void> {
  const { hubId } = me;
  const { id, version, tasks } = input;
  const before = await doors.requests.require(tx, hubId, id);
  await doors.requests.move(tx, now, me, { id, version, command: 'accept' });
  const cells = await checkedCells(tx, hubId, doors.hubs, before, input);
  await tx.update(
    RequestEntity,
    { hubId, id },
    {
      ...cells,
      householdTag: input.householdTag ?? before.householdTag,
      placeTag: input.placeTag ?? before.placeTag,
    },
  );
  for (const compartment of ['place', 'card'] as const) {
    const box = input[compartment];
    if (!box) continue;
    if (box.compartment !== compartment) throw new Refusal('BOX_MALFORMED', { compartment });
    await reseal(tx, now, doors, before, box);
  }
  const onBuckets = tasks.every((task) => task.fromMinute % BUCKET === 0 && task.toMinute % BUCKET === 0);
  if (!onBuckets) throw new Refusal('TASKS_DO_NOT_FIT');
  await doors.tasks.plant(tx, now, { ...before, ...cells }, tasks);
}

async function checkedCells(
  tx: Tx,
  hubId: string,
  hubs: HubsService,
  before: RequestEntity,
  input: AcceptRequestInput,
): Promise<{ cell: string; destinationCell: string | null }> {
  const cell = input.cell ?? before.cell;
  const destinationCell = input.destinationCell ?? before.destinationCell;
  if ((before.kind === 'ride') !== (destinationCell !== null)) {
    throw new Refusal('INPUT_MALFORMED', { field: 'destinationCell' });
  }
  const { grid } = await hubs.packOf(tx, await hubs.require(tx, hubId));
  const known = [cell, destinationCell ?? cell].every((one) => grid.index.has(one as CellId));
  if (!known) throw new Refusal('CELL_UNKNOWN');
  return { cell, destinationCell };
}

/** Puts a newer box in place of the family's; its readers are checked as the family's were. */
async function reseal(
  tx: Tx,
  now: Date,
  doors: TriageDoors,
  request: RequestEntity,
  box: SealedBoxInput,
): Promise<void> {
  const { hubId, boxId } = request;
  const kids = await doors.hubs.currentKids(tx, now, hubId);
  const { kid: receipt } = await publicKey(request.receiptKey);
  doors.requests.checkBox(box, { ...kids, receipt });
  const replaced = await doors.boxes.replace(tx, hubId, boxId, box);
  // Erased meanwhile, or not newer than what is there: in both cases someone looked at something else.
  if (!replaced) throw new Refusal('REQUEST_CHANGED', { compartment: box.compartment });
}
