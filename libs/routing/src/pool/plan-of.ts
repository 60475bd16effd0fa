import { type Kernel } from '../flat/kernel';
import { type Snapshot } from '../flat/snapshot';
import { type Columns } from './columns';
import { type Pool } from './pool';
import { type Still } from './still';

/** The plan there was, what of it stays, and the columns chosen for the rest. */
export interface Chosen {
  readonly record: Snapshot;
  readonly still: Still;
  readonly columns: Columns;
  readonly choice: readonly number[];
}

type Row = Snapshot['rows'][number];

/** The chosen columns as a plan. Rows that were there keep their vehicle; the others go to the free ones in order. */
export function planOf(pool: Pool, { record, still, columns, choice }: Chosen): Snapshot {
  const { kernel } = pool;
  const before = new Map(record.rows.map((row) => [pool.locate(row.nodes), row.vehicle]));
  const sources = choice.map((j) => columns.source[j]!);
  const taken = new Set(still.rows.map(({ vehicle }) => vehicle));
  for (const r of sources) if (before.has(r)) taken.add(before.get(r)!);
  const free = vehiclesByType(kernel, taken);
  const rows: Row[] = [...still.rows];
  for (const r of sources) rows.push(rowOf(pool, r, before.get(r) ?? free[pool.store.type[r]!]!.shift()!));
  rows.sort((a, b) => a.vehicle - b.vehicle);
  const absent = absentFrom(kernel, rows);
  const left = absent.reduce((sum, task) => sum + kernel.leftOut[task]!, 0);
  return { total: rows.reduce((sum, { cost }) => sum + cost, left), rows, absent };
}

function rowOf(pool: Pool, r: number, vehicle: number): Row {
  const { windowAt, windowFrom, windowTo } = pool.kernel;
  const { nodes, windows } = pool.read(r, vehicle);
  const window = nodes.map((node, k) => windowAt[node]! + windows[k]!);
  const from = window.map((w) => windowFrom[w]!);
  return { vehicle, nodes, from, to: window.map((w) => windowTo[w]!), cost: pool.store.cost[r]! };
}

function vehiclesByType({ vehicles }: Kernel, taken: ReadonlySet<number>): number[][] {
  const byType: number[][] = [];
  vehicles.forEach(({ type }, v) => {
    const alike = (byType[type] ??= []);
    if (!taken.has(v)) alike.push(v);
  });
  return byType;
}

function absentFrom({ first, subject, taskCount }: Kernel, rows: readonly Row[]): number[] {
  const absent = new Set<number>(Array.from({ length: taskCount }, (_, task) => task));
  for (const { nodes } of rows)
    for (const node of nodes) if (first[subject[node]!] === node) absent.delete(subject[node]!);
  return [...absent];
}
