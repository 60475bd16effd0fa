import { MERGE_UNDO_HOURS, REQUEST, type RequestState } from '@doorstep/lifecycle';
import { publicKey } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import type { RequestEntity } from '../requests/request.entity';
import { MERGE_FORGET } from './merge-forget.job';
import type { MergeInput } from './merge.types';
import { lockBoth } from './lock-both';
import type { TriageDoors } from './triage-doors';

const HOUR_MS = 3_600_000;

/**
 * Lays a second request for the same need into a first: the chosen facts go over, the second ends as a duplicate, and
 * what the first was is kept for a day. Both are locked in the order of their ids, so that two who merge crosswise wait
 * for each other instead of in a circle.
 */
export async function mergeRequests(
  tx: Tx,
  now: Date,
  me: Member,
  doors: TriageDoors,
  input: MergeInput,
): Promise<void> {
  const { hubId } = me;
  const { keptId, goneId } = input;
  await lockBoth(tx, hubId, [keptId, goneId]);
  const kept = await doors.requests.require(tx, hubId, keptId);
  const gone = await doors.requests.require(tx, hubId, goneId);
  check(kept, gone, input);
  await remember(tx, now, me, kept, input);
  await takeOver(tx, hubId, input);
  const kids = await doors.hubs.currentKids(tx, now, hubId);
  const { kid: receipt } = await publicKey(kept.receiptKey);
  for (const box of input.boxes) {
    doors.requests.checkBox(box, { ...kids, receipt });
    const replaced = await doors.boxes.replace(tx, hubId, kept.boxId, box);
    if (!replaced) throw changed(kept);
  }
  await doors.endings.end(tx, now, me, {
    id: goneId,
    version: input.goneVersion,
    command: 'markDuplicate',
    duplicateOf: keptId,
  });
  await record(tx, now, me, { verb: 'request.merge', subjectId: keptId });
  await announce(tx, hubId, 'request', keptId);
}

/** Refuses REQUEST_CHANGED, REQUEST_NOT_FROM_HERE, MERGE_NOT_POSSIBLE and MERGE_PLANTED. */
function check(kept: RequestEntity, gone: RequestEntity, input: MergeInput): void {
  if (kept.version !== input.keptVersion) throw changed(kept);
  if (gone.version !== input.goneVersion) throw changed(gone);
  if (!MERGEABLE.includes(kept.state)) {
    throw new Refusal('REQUEST_NOT_FROM_HERE', { id: kept.id, state: kept.state, version: kept.version });
  }
  // The boxes of an occurrence are those of all its series: a merge of one day would rewrite every other.
  const isOfSeries = kept.sharesBoxesOf !== null && input.boxes.length > 0;
  if (kept.id === gone.id || kept.kind !== gone.kind || isOfSeries) throw new Refusal('MERGE_NOT_POSSIBLE');
  if (kept.state === 'open' && movesWork(input)) throw new Refusal('MERGE_PLANTED');
}

const movesWork = ({ takeTime, takePlace, takeSize }: MergeInput): boolean =>
  takeTime || takePlace || takeSize;

const MERGEABLE: readonly RequestState[] = REQUEST.markDuplicate.from;

const changed = ({ id, state, version }: RequestEntity): Refusal =>
  new Refusal('REQUEST_CHANGED', { id, state, version });

async function remember(
  tx: Tx,
  now: Date,
  me: Member,
  kept: RequestEntity,
  { id, goneId, boxes }: MergeInput,
): Promise<void> {
  const until = new Date(now.getTime() + MERGE_UNDO_HOURS * HOUR_MS);
  await tx.query(REMEMBER, [me.hubId, id, kept.id, goneId, me.id, now, until]);
  const names = boxes.map(({ compartment }) => compartment);
  await tx.query(COPY_BOXES, [me.hubId, kept.boxId, names, id]);
  await tx.query(COPY_WRAPS, [me.hubId, kept.boxId, names, id]);
  await enqueue(tx, me.hubId, MERGE_FORGET, { mergeId: id }, { runAt: until, dedupeKey: id });
}

/** The version is the one after this merge: while it stands, nobody has changed the kept one since. */
const REMEMBER = `
  INSERT INTO request_merge (hub_id, id, kept_id, gone_id, kept_version, cell, destination_cell, day, from_minute,
    to_minute, load_units, flags, by, at, until)
  SELECT r.hub_id, $2, r.id, $4, r.version + 1, r.cell, r.destination_cell, r.day, r.from_minute, r.to_minute,
    r.load_units, r.flags, $5, $6, $7
  FROM request r WHERE r.hub_id = $1 AND r.id = $3`;

const COPY_BOXES = `
  INSERT INTO sealed_box (hub_id, subject_id, compartment, version, body, expires_on)
  SELECT hub_id, $4, compartment, version, body, expires_on FROM sealed_box
  WHERE hub_id = $1 AND subject_id = $2 AND compartment = ANY($3)`;

const COPY_WRAPS = `
  INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap)
  SELECT hub_id, $4, compartment, kid, wrap FROM sealed_wrap
  WHERE hub_id = $1 AND subject_id = $2 AND compartment = ANY($3)`;

const takeOver = (tx: Tx, hubId: string, input: MergeInput): Promise<unknown> =>
  tx.query(TAKE_OVER, [hubId, input.keptId, input.goneId, input.takeTime, input.takePlace, input.takeSize]);

const TAKE_OVER = `
  UPDATE request k SET version = k.version + 1,
    day = CASE WHEN $4 THEN g.day ELSE k.day END,
    from_minute = CASE WHEN $4 THEN g.from_minute ELSE k.from_minute END,
    to_minute = CASE WHEN $4 THEN g.to_minute ELSE k.to_minute END,
    cell = CASE WHEN $5 THEN g.cell ELSE k.cell END,
    destination_cell = CASE WHEN $5 THEN g.destination_cell ELSE k.destination_cell END,
    load_units = CASE WHEN $6 THEN g.load_units ELSE k.load_units END,
    flags = CASE WHEN $6 THEN g.flags ELSE k.flags END,
    household_tag = coalesce(k.household_tag, g.household_tag),
    place_tag = CASE WHEN $5 THEN g.place_tag ELSE coalesce(k.place_tag, g.place_tag) END
  FROM request g
  WHERE k.hub_id = $1 AND k.id = $2 AND g.hub_id = $1 AND g.id = $3`;
