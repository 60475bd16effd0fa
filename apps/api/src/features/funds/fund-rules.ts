import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { FundRulesInput } from './fund.types';
import { lockFund } from './write-line';

/**
 * A lower limit holds at once. A higher one would let one person do alone what takes two, so it takes two itself.
 * Refuses FUND_CHANGED.
 */
export async function setRules(tx: Tx, me: Member, input: FundRulesInput): Promise<void> {
  const { aloneCents, mileRate, version } = input;
  await lockFund(tx, me.hubId);
  const changed = await returning(tx, SET, [me.hubId, version, aloneCents, mileRate, me.id]);
  if (changed.length === 0) throw new Refusal('FUND_CHANGED');
}

/** Refuses SECOND_PERSON_NEEDED for who wanted it, FUND_CHANGED when there is nothing to confirm any more. */
export async function confirmRules(tx: Tx, me: Member, version: number): Promise<void> {
  const { wantedBy } = await lockFund(tx, me.hubId);
  if (wantedBy === me.id) throw new Refusal('SECOND_PERSON_NEEDED');
  const changed = await returning(tx, CONFIRM, [me.hubId, version]);
  if (changed.length === 0) throw new Refusal('FUND_CHANGED');
}

const SET = `
  UPDATE fund SET mile_rate = $4, version = version + 1,
    alone_cents = least(alone_cents, $3),
    wanted_alone_cents = CASE WHEN $3 > alone_cents THEN $3::int END,
    wanted_by = CASE WHEN $3 > alone_cents THEN $5::uuid END
  WHERE hub_id = $1 AND version = $2 RETURNING hub_id`;

const CONFIRM = `
  UPDATE fund SET alone_cents = wanted_alone_cents, wanted_alone_cents = NULL, wanted_by = NULL, version = version + 1
  WHERE hub_id = $1 AND version = $2 AND wanted_alone_cents IS NOT NULL RETURNING hub_id`;
