import { createHash } from 'node:crypto';
import { publicKey } from '@doorstep/sealed';
import type { CellId } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { BoxesService } from '../boxes/boxes.service';
import type { HubEntity } from '../hubs/hub.entity';
import { hubDay, type HubsService } from '../hubs/hubs.service';
import { checkBoxes, isRequestCompartment } from './check-boxes';
import { checkWindow } from './check-window';
import { RequestEntity } from './request.entity';
import type { AskForHelpInput } from './request.types';
import type { SealedBoxInput } from '../boxes/box.types';
import { expiryOf, planErasure } from './retention';

export interface Doors {
  readonly hubs: HubsService;
  readonly boxes: BoxesService;
}

export interface Asking {
  readonly input: AskForHelpInput;
  readonly channel: RequestEntity['channel'];
  /** Of a request keyed in at a desk, which has the key of tags; a family's browser has none. */
  readonly tags?: Tags;
}

export interface Tags {
  readonly householdTag: Buffer | null;
  readonly placeTag: Buffer | null;
}

/** Writes a new request with its boxes and receipt, or finds that exactly this one was written before. */
export async function askForHelp(tx: Tx, now: Date, me: Actor, doors: Doors, asking: Asking): Promise<void> {
  const { input, channel } = asking;
  // First, so that an answer lost on the way can be asked for again: also after a key change or a pause.
  if (await isWritten(tx, input)) return;
  const hub = await doors.hubs.require(tx, input.hubId);
  if (hub.intake === 'paused') throw new Refusal('HUB_PAUSED');
  await checkCells(tx, doors.hubs, hub, input);
  checkWindow(now, hub.timeZone, input);
  const kids = await doors.hubs.currentKids(tx, now, hub.id);
  const { kid: receipt } = await publicKey(input.receipt.publicKey);
  checkBoxes(input.boxes, { ...kids, receipt });
  if (!(await insert(tx, now, hub, asking))) return;
  await insertReceipt(tx, input);
  await doors.boxes.put(tx, hub.id, input.requestId, boxesOf(input));
  await planErasure(tx, {
    hubId: hub.id,
    requestId: input.requestId,
    lastDay: input.day,
    toMinute: input.toMinute,
    zone: hub.timeZone,
  });
  await record(tx, now, me, { verb: `request.ask.${channel}`, subjectId: input.requestId });
  await announce(tx, hub.id, 'request', input.requestId);
}

/** Whether this very request is there. Refuses REQUEST_EXISTS when another has its id. */
async function isWritten(tx: Tx, input: AskForHelpInput): Promise<boolean> {
  const found = await tx.findOneBy(RequestEntity, { hubId: input.hubId, id: input.requestId });
  if (found === null) return false;
  const { publicKey: key, verifier } = input.receipt;
  if (found.receiptKey.equals(key) && found.receiptVerifier.equals(verifier)) return true;
  throw new Refusal('REQUEST_EXISTS');
}

async function checkCells(tx: Tx, hubs: HubsService, hub: HubEntity, input: AskForHelpInput): Promise<void> {
  const { kind, cell } = input;
  const destination = input.destinationCell ?? null;
  if ((kind === 'ride') !== (destination !== null)) {
    throw new Refusal('INPUT_MALFORMED', { field: 'destinationCell' });
  }
  const { grid } = await hubs.packOf(tx, hub);
  const unknown = [cell, ...(destination === null ? [] : [destination])].some(
    (id) => !grid.index.has(id as CellId),
  );
  if (unknown) throw new Refusal('CELL_UNKNOWN');
}

/** False when the same request was written by another transaction a moment ago. */
async function insert(tx: Tx, now: Date, hub: HubEntity, { input, channel, tags }: Asking): Promise<boolean> {
  const fresh: unknown[] = await tx.query(
    `INSERT INTO request (hub_id, id, kind, state, channel, cell, destination_cell, day, from_minute, to_minute,
       load_units, flags, receipt_key, receipt_verifier, created_on, expires_on, plan_id,
       household_tag, place_tag)
     VALUES ($1, $2, $3, 'submitted', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     ON CONFLICT (hub_id, id) DO NOTHING RETURNING id`,
    [
      hub.id,
      input.requestId,
      input.kind,
      channel,
      input.cell,
      input.destinationCell ?? null,
      input.day,
      input.fromMinute,
      input.toMinute,
      input.loadUnits,
      input.flags,
      input.receipt.publicKey,
      input.receipt.verifier,
      hubDay(now, hub.timeZone),
      expiryOf(input.day, 'request'),
      input.planId ?? null,
      tags?.householdTag ?? null,
      tags?.placeTag ?? null,
    ],
  );
  return fresh.length === 1 || !(await isWritten(tx, input));
}

async function insertReceipt(tx: Tx, input: AskForHelpInput): Promise<void> {
  const fresh: unknown[] = await tx.query(
    `INSERT INTO receipt_lookup (lookup_hash, hub_id, request_id) VALUES ($1, $2, $3)
     ON CONFLICT (lookup_hash) DO NOTHING RETURNING hub_id`,
    [lookupHash(input.receipt.lookup), input.hubId, input.requestId],
  );
  if (fresh.length === 0) throw new Refusal('REQUEST_EXISTS');
}

const boxesOf = (input: AskForHelpInput) =>
  input.boxes.map((box) => ({ ...box, expiresOn: lastDayOf(input.day, box.compartment) }));

/** Other drawers than a request's own never come this far. */
const lastDayOf = (day: string, drawer: SealedBoxInput['compartment']): string | null =>
  isRequestCompartment(drawer) ? expiryOf(day, drawer) : null;

/** How a receipt code's look-up value is kept. */
export const lookupHash = (lookup: Buffer): Buffer => createHash('sha256').update(lookup).digest();
