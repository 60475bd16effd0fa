import { CHARITABLE_MILE } from '@doorstep/books';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { listsInOrder } from '../../platform/graphql/in-order';
import { COSTS_FOR_DAYS } from './ask-fund';
import type { Fund, FundAsk, FundLine, FundMonth, FundSum, RunCost, RunCosts } from './fund.types';
import { FUND, type FundRow } from './write-line';

/** A fund that nobody has touched: the columns' own defaults. */
const UNTOUCHED: FundRow = {
  balance: 0,
  lines: 0,
  aloneCents: 10_000,
  mileRate: CHARITABLE_MILE,
  wantedAloneCents: null,
  wantedBy: null,
  version: 1,
};

const readRow = async (tx: Tx, hubId: string): Promise<FundRow> =>
  ((await tx.query(FUND, [hubId])) as FundRow[])[0] ?? UNTOUCHED;

/** The fund with what waits in it. */
export async function readFund(tx: Tx, me: Member): Promise<Fund> {
  const { wantedBy, ...row } = await readRow(tx, me.hubId);
  const asks: FundAsk[] = await tx.query(ASKS, [me.hubId, me.id]);
  return { ...row, wantedMine: wantedBy === me.id, asks };
}

/** One month, from its first day. What lay there before it is the sum of all lines before. */
export async function readMonth(tx: Tx, hubId: string, month: string): Promise<FundMonth> {
  const [before]: { opening: number }[] = await tx.query(OPENING, [hubId, month]);
  const sums: FundSum[] = await tx.query(SUMS, [hubId, month]);
  const lines: FundLine[] = await tx.query(LINES, [hubId, month]);
  const opening = before?.opening ?? 0;
  const closing = sums.reduce((sum, { cents }) => sum + cents, opening);
  return { month, opening, closing, sums, lines };
}

/** The reader's own runs of the last weeks, with what they asked for each. */
export async function readRunCosts(tx: Tx, me: Member, today: string): Promise<RunCosts[]> {
  const { mileRate } = await readRow(tx, me.hubId);
  const runs: Omit<RunCosts, 'mileRate' | 'costs'>[] = await tx.query(OWN_RUNS, [
    me.hubId,
    me.id,
    today,
    COSTS_FOR_DAYS,
  ]);
  const ids = runs.map(({ runId }) => runId);
  const asked: (RunCost & { runId: string })[] = await tx.query(OWN_COSTS, [me.hubId, ids, me.id]);
  const costs = listsInOrder(ids, asked, ({ runId }) => runId);
  return runs.map((run, i) => ({ ...run, mileRate, costs: costs[i] ?? [] }));
}

const ASKS = `
  SELECT a.id, a.kind, a.category, a.cents, a.state, a.yeses, num_nonnulls(a.first_by, a.second_by) AS got, a.day::text,
    asker.handle AS "askedBy", array_remove(ARRAY[one.handle, two.handle], NULL) AS "approvedBy",
    no.handle AS "declinedBy", a.reason, (a.asked_by = $2 OR a.first_by IS NOT DISTINCT FROM $2) AS mine,
    r.letter AS "runLetter", r.day::text AS "runDay", r.meters AS "plannedMeters", a.tenth_miles AS "tenthMiles",
    a.reverses, a.version
  FROM fund_ask a
  JOIN member asker ON asker.hub_id = a.hub_id AND asker.id = a.asked_by
  LEFT JOIN member one ON one.hub_id = a.hub_id AND one.id = a.first_by
  LEFT JOIN member two ON two.hub_id = a.hub_id AND two.id = a.second_by
  LEFT JOIN member no ON no.hub_id = a.hub_id AND no.id = a.declined_by
  LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  WHERE a.hub_id = $1 AND a.state = 'asked' ORDER BY a.day, a.id LIMIT 200`;

const OPENING = `SELECT coalesce(sum(cents), 0)::int AS opening FROM fund_entry WHERE hub_id = $1 AND day < $2`;

const IN_MONTH = `e.hub_id = $1 AND e.day >= $2::date AND e.day < ($2::date + interval '1 month')::date`;

const SUMS = `
  SELECT e.kind, e.category, sum(e.cents)::int AS cents FROM fund_entry e WHERE ${IN_MONTH}
  GROUP BY e.kind, e.category ORDER BY e.kind, e.category`;

const LINES = `
  SELECT e.n, e.kind, e.category, e.cents, e.day::text, m.handle AS "writtenBy", r.letter AS "runLetter",
    r.day::text AS "runDay", e.reverses,
    EXISTS (SELECT FROM fund_entry b WHERE b.hub_id = e.hub_id AND b.reverses = e.n) AS reversed
  FROM fund_entry e
  JOIN member m ON m.hub_id = e.hub_id AND m.id = e.written_by
  LEFT JOIN run r ON r.hub_id = e.hub_id AND r.id = e.run_id
  WHERE ${IN_MONTH} ORDER BY e.n DESC LIMIT 1000`;

const OWN_RUNS = `
  SELECT id AS "runId", letter, day::text, meters FROM run
  WHERE hub_id = $1 AND member_id = $2 AND state IN ('departed', 'completed', 'aborted')
    AND day BETWEEN $3::date - $4::int AND $3::date
  ORDER BY day DESC, letter LIMIT 100`;

const OWN_COSTS = `
  SELECT id, run_id AS "runId", category, cents, state FROM fund_ask
  WHERE hub_id = $1 AND run_id = ANY($2) AND asked_by = $3 ORDER BY day, id`;
