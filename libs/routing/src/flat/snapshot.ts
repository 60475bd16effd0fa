import { type Tours } from './tours';

/** A plan set aside: rows, the windows chosen in them, and what is left out. */
export interface Snapshot {
  readonly total: number;
  readonly rows: readonly {
    readonly vehicle: number;
    readonly nodes: Int32Array;
    readonly from: Int32Array;
    readonly to: Int32Array;
    /** Points of the row alone. */
    readonly cost: number;
  }[];
  readonly absent: readonly number[];
}

/** Sets the present plan aside. */
export function snapshot(tours: Tours): Snapshot {
  const rows: Snapshot['rows'][number][] = [];
  for (let vehicle = 0; vehicle < tours.kernel.vehicleCount; vehicle++) {
    if (tours.length[vehicle] === 2) continue;
    const nodes = tours.row[vehicle]!.slice(0, tours.length[vehicle]);
    const from = nodes.map((n) => tours.from[n]!);
    const to = nodes.map((n) => tours.to[n]!);
    rows.push({ vehicle, nodes, from, to, cost: tours.cost[vehicle]! });
  }
  return { total: tours.total, rows, absent: tours.absent.sorted() };
}
