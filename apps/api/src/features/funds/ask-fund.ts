import { type AskKind, centsForMiles, isAmount, yesesNeeded } from '@doorstep/books';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { FundCategory } from '../../platform/graphql/words';
import type { FundHelpInput, RunCostInput } from './fund.types';
import { payAsk } from './pay-ask';
import { lockFund } from './write-line';

interface Ask {
  readonly id: string;
  readonly kind: AskKind;
  readonly category: FundCategory;
  readonly cents: number;
  readonly day: string;
  readonly yeses: number;
  readonly runId?: string;
  readonly tenthMiles?: number | null;
  readonly reverses?: number;
}

/** Help to a household: paid at once within what one person may give out alone in this week, otherwise it waits. */
export async function askHelp(tx: Tx, me: Member, input: FundHelpInput, monday: string): Promise<void> {
  const { id, category, cents } = input;
  const { aloneCents } = await lockFund(tx, me.hubId);
  const [alone]: { cents: number }[] = await tx.query(ALONE, [me.hubId, me.id, monday]);
  const facts = { kind: 'help', cents, aloneThisWeek: alone?.cents ?? 0, aloneCents } as const;
  const yeses = yesesNeeded(facts);
  await putAsk(tx, me, { id, kind: 'help', category, cents, day: monday, yeses });
  if (yeses === 0) await payAsk(tx, me, id);
}

/** Runs whose driver may still ask, in days. */
export const COSTS_FOR_DAYS = 60;

/** A driver's own money for their own run. Refuses NOT_FOUND, INPUT_MALFORMED, FUND_ASK_EXISTS. */
export async function askCost(tx: Tx, me: Member, input: RunCostInput, today: string): Promise<void> {
  const { id, runId, category } = input;
  const runs: unknown[] = await tx.query(OWN_RUN, [me.hubId, runId, me.id, today, COSTS_FOR_DAYS]);
  if (runs.length === 0) throw new Refusal('NOT_FOUND');
  const { mileRate, aloneCents } = await lockFund(tx, me.hubId);
  const cents = centsOf(input, mileRate);
  const yeses = yesesNeeded({ kind: 'reimbursement', cents, aloneThisWeek: 0, aloneCents });
  const tenthMiles = category === 'miles' ? (input.tenthMiles ?? null) : null;
  await putAsk(tx, me, { id, kind: 'reimbursement', category, cents, day: today, yeses, runId, tenthMiles });
}

function centsOf({ category, tenthMiles, cents }: RunCostInput, mileRate: number): number {
  const amount = category === 'miles' ? centsForMiles(tenthMiles ?? 0, mileRate) : (cents ?? 0);
  if (!isAmount(amount))
    throw new Refusal('INPUT_MALFORMED', { field: category === 'miles' ? 'tenthMiles' : 'cents' });
  return amount;
}

/** A wrong line is taken back by a line of its own, and never by one person. Refuses NOT_FOUND, FUND_LINE_REVERSED. */
export async function askReversal(
  tx: Tx,
  me: Member,
  { id, n, today }: { readonly id: string; readonly n: number; readonly today: string },
): Promise<void> {
  const [line]: { category: FundCategory; cents: number }[] = await tx.query(LINE, [me.hubId, n]);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  const { category } = line;
  const ask = { id, kind: 'reversal', category, cents: Math.abs(line.cents), day: today, yeses: 1 } as const;
  await putAsk(tx, me, { ...ask, reverses: n });
}

async function putAsk(tx: Tx, me: Member, ask: Ask): Promise<void> {
  const { id, kind, category, cents, day, yeses, runId, tenthMiles, reverses } = ask;
  const facts = [id, kind, category, cents, yeses, day, me.id];
  await tx.query(PUT, [me.hubId, ...facts, runId ?? null, tenthMiles ?? null, reverses ?? null]);
}

const ALONE = `
  SELECT coalesce(sum(cents), 0)::int AS cents FROM fund_ask
  WHERE hub_id = $1 AND asked_by = $2 AND kind = 'help' AND state = 'paid' AND yeses = 0 AND day = $3`;

const OWN_RUN = `
  SELECT FROM run WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND state IN ('departed', 'completed', 'aborted')
    AND day BETWEEN $4::date - $5::int AND $4::date`;

const LINE = `SELECT category, cents FROM fund_entry WHERE hub_id = $1 AND n = $2 AND kind <> 'reversal'`;

const PUT = `
  INSERT INTO fund_ask (hub_id, id, kind, category, cents, yeses, day, asked_by, run_id, tenth_miles, reverses)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
