import { ARRANGEMENT, type ArrangementState, type Machine } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, type Actor, type Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { isThere } from './lacks-of';
import { readCare, type Care, type CarerRow } from './read-care';

export type ArrangementCommand = keyof typeof ARRANGEMENT;

/**
 * One arrangement, locked with everybody who is, or is to be, there: a clearance that ends at the same moment is
 * before or after this, never between the look and the step. Members go before the arrangement, as in every verb about
 * a member. Refuses NOT_FOUND.
 */
export async function lockCare(tx: Tx, hubId: string, id: string): Promise<Care> {
  await tx.query(LOCK_MEMBERS, [hubId, id]);
  await tx.query('SELECT FROM arrangement WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [hubId, id]);
  const [care] = await readCare(tx, hubId, { ids: [id] });
  if (care === undefined) throw new Refusal('NOT_FOUND');
  return care;
}

/** The same for one of its carers: NOT_FOUND for anybody else. */
export async function lockOwnCare(tx: Tx, me: Member, id: string): Promise<{ care: Care; own: CarerRow }> {
  const care = await lockCare(tx, me.hubId, id);
  const own = care.carers.find(({ memberId }) => memberId === me.id);
  if (own === undefined) throw new Refusal('NOT_FOUND');
  return { care, own };
}

/** The same for who is there with the children. Refuses CARE_NOT_THERE as well. */
export async function lockPresentCare(tx: Tx, me: Member, id: string): Promise<Care> {
  const { care, own } = await lockOwnCare(tx, me, id);
  if (!isThere(own)) throw new Refusal('CARE_NOT_THERE');
  return care;
}

/** What was looked at is still what is there. Refuses ARRANGEMENT_CHANGED. */
export function requireVersion({ row }: Care, version: number): void {
  if (row.version !== version) throw new Refusal('ARRANGEMENT_CHANGED', { version: row.version });
}

/** One step of the machine, written down and told. Refuses ARRANGEMENT_NOT_FROM_HERE. */
export async function moveCare(
  tx: Tx,
  now: Date,
  actor: Actor,
  { care, command }: { readonly care: Care; readonly command: ArrangementCommand },
): Promise<void> {
  const hubId = hubOf(actor);
  const ways: Machine<ArrangementState, ArrangementCommand> = ARRANGEMENT;
  const { from, to } = ways[command];
  const moved = await returning(tx, MOVE, [hubId, care.row.id, from, to, now]);
  if (moved.length === 0) throw new Refusal('ARRANGEMENT_NOT_FROM_HERE', { state: care.row.state });
  await tellCare(tx, now, actor, { care, verb: `care.${command}` });
}

/** A line in the list of acts, and a word to live screens of the hub and of the carers. */
export async function tellCare(
  tx: Tx,
  now: Date,
  actor: Actor,
  { care, verb }: { readonly care: Care; readonly verb: string },
): Promise<void> {
  await record(tx, now, actor, { verb, subjectId: care.row.id });
  await announceCare(tx, hubOf(actor), care);
}

export async function announceCare(tx: Tx, hubId: string, { row, carers }: Care): Promise<void> {
  await announce(tx, hubId, 'arrangement', row.id);
  for (const { memberId } of carers) await announce(tx, hubId, 'arrangement', row.id, memberId);
}

const MOVE = `
  UPDATE arrangement SET state = $4, version = version + 1,
    started_at = CASE WHEN $4 = 'started' THEN $5 ELSE started_at END,
    ended_at = CASE WHEN $4 IN ('ended', 'closed_with_concern') THEN coalesce(ended_at, $5) ELSE ended_at END
  WHERE hub_id = $1 AND id = $2 AND state = ANY($3) RETURNING id`;

const LOCK_MEMBERS = `
  SELECT m.id FROM member m
  WHERE m.hub_id = $1 AND m.id IN (
    SELECT s.member_id FROM arrangement a
    JOIN task t ON t.hub_id = a.hub_id AND t.request_id = a.request_id AND t.kind = 'sitting'
    JOIN assignment s ON s.hub_id = t.hub_id AND s.task_id = t.id AND s.state IN ('claimed', 'assigned', 'confirmed')
    WHERE a.hub_id = $1 AND a.id = $2
    UNION SELECT c.member_id FROM care_presence c
    WHERE c.hub_id = $1 AND c.arrangement_id = $2 AND c.left_at IS NULL)
  ORDER BY m.id FOR SHARE`;
