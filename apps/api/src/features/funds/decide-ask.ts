import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { DecideAskInput, DeclineAskInput } from './fund.types';
import { payAsk } from './pay-ask';

/**
 * A yes by somebody else. The last one that is needed pays, in the same transaction. Refuses NOT_FOUND,
 * SECOND_PERSON_NEEDED, FUND_ASK_NOT_FROM_HERE, FUND_SHORT.
 */
export async function approveAsk(tx: Tx, me: Member, { id, version }: DecideAskInput): Promise<void> {
  const [said] = await returning<{ enough: boolean }>(tx, APPROVE, [me.hubId, id, version, me.id]);
  if (said === undefined) throw await whyNot(tx, me, id);
  if (said.enough) await payAsk(tx, me, id);
}

/** A no, with its reason, by somebody else. Refuses as `approveAsk`. */
export async function declineAsk(
  tx: Tx,
  me: Member,
  { id, version, reason }: DeclineAskInput,
): Promise<void> {
  const said = await returning(tx, DECLINE, [me.hubId, id, version, me.id, reason]);
  if (said.length === 0) throw await whyNot(tx, me, id);
}

/** Who asked takes it back. Refuses NOT_FOUND, also for what somebody else asked, and FUND_ASK_NOT_FROM_HERE. */
export async function withdrawAsk(tx: Tx, me: Member, id: string): Promise<void> {
  const taken = await returning(tx, WITHDRAW, [me.hubId, id, me.id]);
  if (taken.length > 0) return;
  const [ask] = await readAsk(tx, me.hubId, id);
  throw new Refusal(ask?.askedBy === me.id ? 'FUND_ASK_NOT_FROM_HERE' : 'NOT_FOUND');
}

async function whyNot(tx: Tx, me: Member, id: string): Promise<Refusal> {
  const [ask] = await readAsk(tx, me.hubId, id);
  if (ask === undefined) return new Refusal('NOT_FOUND');
  const isOwn = ask.state === 'asked' && [ask.askedBy, ask.firstBy].includes(me.id);
  return new Refusal(isOwn ? 'SECOND_PERSON_NEEDED' : 'FUND_ASK_NOT_FROM_HERE');
}

const readAsk = (
  tx: Tx,
  hubId: string,
  id: string,
): Promise<{ state: string; askedBy: string; firstBy: string | null }[]> =>
  tx.query(
    `SELECT state, asked_by AS "askedBy", first_by AS "firstBy" FROM fund_ask WHERE hub_id = $1 AND id = $2`,
    [hubId, id],
  );

const APPROVE = `
  UPDATE fund_ask SET first_by = coalesce(first_by, $4), second_by = CASE WHEN first_by IS NULL THEN NULL ELSE $4::uuid END,
    version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = 'asked' AND asked_by <> $4
    AND first_by IS DISTINCT FROM $4
  RETURNING num_nonnulls(first_by, second_by) >= yeses AS enough`;

const DECLINE = `
  UPDATE fund_ask SET state = 'declined', declined_by = $4, reason = $5, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = 'asked' AND asked_by <> $4 RETURNING id`;

const WITHDRAW = `
  UPDATE fund_ask SET state = 'withdrawn', version = version + 1
  WHERE hub_id = $1 AND id = $2 AND asked_by = $3 AND state = 'asked' RETURNING id`;
