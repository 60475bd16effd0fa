import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { FundCategory, FundKind } from '../../platform/graphql/words';
import { writeLine } from './write-line';

interface Paid {
  readonly kind: FundKind;
  readonly category: FundCategory;
  readonly cents: number;
  readonly day: string;
  readonly runId: string | null;
  readonly reverses: number | null;
}

/** Writes the line of an ask that enough people have agreed to. Refuses FUND_SHORT; then nothing of it is done. */
export async function payAsk(tx: Tx, me: Member, askId: string): Promise<void> {
  const [ask] = await returning<Paid>(tx, PAY, [me.hubId, askId]);
  if (ask === undefined) throw new Refusal('FUND_ASK_NOT_FROM_HERE');
  const { kind, category, day, runId, reverses } = ask;
  const cents = reverses === null ? -ask.cents : -(await centsOfLine(tx, me.hubId, reverses));
  await writeLine(tx, me.hubId, { kind, category, cents, day, writtenBy: me.id, askId, runId, reverses });
}

async function centsOfLine(tx: Tx, hubId: string, n: number): Promise<number> {
  const [line]: { cents: number }[] = await tx.query(
    `SELECT cents FROM fund_entry WHERE hub_id = $1 AND n = $2`,
    [hubId, n],
  );
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line.cents;
}

const PAY = `
  UPDATE fund_ask SET state = 'paid', version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state = 'asked' AND yeses <= num_nonnulls(first_by, second_by)
  RETURNING kind, category, cents, day::text, run_id AS "runId", reverses`;
