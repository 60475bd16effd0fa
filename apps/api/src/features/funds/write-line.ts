import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { FundCategory, FundKind } from '../../platform/graphql/words';

/** A line of the ledger; what it hangs on is null where it hangs on nothing. */
export interface Line {
  readonly kind: FundKind;
  readonly category: FundCategory;
  /** Signed: positive comes in. */
  readonly cents: number;
  readonly day: string;
  readonly writtenBy: string;
  readonly askId?: string;
  readonly runId?: string | null;
  readonly reverses?: number | null;
}

/**
 * The one door to the ledger: balance and number in one guarded statement, then the line. Whoever comes at the same
 * moment waits at the fund's row. Refuses FUND_SHORT with what there is.
 */
export async function writeLine(tx: Tx, hubId: string, line: Line): Promise<number> {
  const { kind, category, cents, day, writtenBy, askId, runId, reverses } = line;
  const [posted] = await returning<{ n: number }>(tx, POST, [hubId, cents]);
  if (posted === undefined) throw new Refusal('FUND_SHORT', { balance: (await lockFund(tx, hubId)).balance });
  const values = [kind, category, cents, day, writtenBy, askId ?? null, runId ?? null, reverses ?? null];
  await tx.query(WRITE, [hubId, posted.n, ...values]);
  return posted.n;
}

export interface FundRow {
  readonly balance: number;
  readonly lines: number;
  readonly aloneCents: number;
  readonly mileRate: number;
  readonly wantedAloneCents: number | null;
  readonly wantedBy: string | null;
  readonly version: number;
}

/** The fund's row, made if it is the first time, held until the end of the transaction. */
export async function lockFund(tx: Tx, hubId: string): Promise<FundRow> {
  await tx.query(`INSERT INTO fund (hub_id) VALUES ($1) ON CONFLICT (hub_id) DO NOTHING`, [hubId]);
  const rows: FundRow[] = await tx.query(`${FUND} FOR UPDATE`, [hubId]);
  if (rows[0] === undefined) throw new Refusal('NOT_FOUND');
  return rows[0];
}

export const FUND = `
  SELECT balance, lines, alone_cents AS "aloneCents", mile_rate AS "mileRate",
    wanted_alone_cents AS "wantedAloneCents", wanted_by AS "wantedBy", version FROM fund WHERE hub_id = $1`;

const POST = `
  UPDATE fund SET balance = balance + $2, lines = lines + 1
  WHERE hub_id = $1 AND balance + $2 >= 0 RETURNING lines AS n`;

const WRITE = `
  INSERT INTO fund_entry (hub_id, n, kind, category, cents, day, written_by, ask_id, run_id, reverses)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
