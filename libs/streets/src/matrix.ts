import type { ArcGraph } from './arc-graph';
import { Dijkstra } from './dijkstra';
import type { ManyToMany, TakeWeights } from './many-to-many';
import type { Standing } from './stand';
import { dmOf, msOf, NEVER } from './weight';

/** Larger than any real time or distance; two of them still fit 32 bits. */
export const UNREACHABLE = 0x3fffffff;

/** Travel between places: row = from, column = to. Whole seconds and metres; `UNREACHABLE` where no way leads. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
}

type Places = readonly (readonly Standing[])[];

/** The same weights as the hierarchy gives, by one Dijkstra for each start. */
export function rowsByDijkstra(graph: ArcGraph, starts: Places, goals: Places, take: TakeWeights): void {
  const search = new Dijkstra(graph);
  const weights = new Float64Array(goals.length);
  const columns = Int32Array.from(goals.keys());
  for (const [row, start] of starts.entries()) {
    search.run(start);
    for (const [column, goal] of goals.entries()) weights[column] = search.to(start, goal);
    take(row, columns, weights);
  }
}

/** Seconds of a weight, stretched by a factor. */
export const secondsOf = (weight: number, factor: number): number =>
  Math.floor((msOf(weight) * factor) / 1000 + 0.5);

export const metersOf = (weight: number): number => Math.floor(dmOf(weight) / 10 + 0.5);

/** A table, and where no way leads what another one says. */
export function filledUp(table: Matrix, other: Matrix): Matrix {
  const pick = (own: Int32Array, theirs: Int32Array): Int32Array =>
    own.map((value, i) => (value === UNREACHABLE ? theirs[i]! : value));
  return {
    ...table,
    seconds: pick(table.seconds, other.seconds),
    meters: pick(table.meters, other.meters),
  };
}

/** What a matrix is made by: tables over a hierarchy, or the graph alone. */
export type Engine = { readonly tables: ManyToMany } | { readonly graph: ArcGraph };

/** Fastest travel from each to each; `factor` stretches all times. */
export function fillMatrix(engine: Engine, starts: Places, goals: Places, factor: number): Matrix {
  const [rows, columns] = [starts.length, goals.length];
  const seconds = new Int32Array(rows * columns);
  const meters = new Int32Array(rows * columns);
  const take: TakeWeights = (row, some, weights) => {
    const begin = row * columns;
    for (let i = 0; i < some.length; i++) {
      const at = begin + some[i]!;
      const weight = weights[i]!;
      const never = weight >= NEVER;
      seconds[at] = never ? UNREACHABLE : secondsOf(weight, factor);
      meters[at] = never ? UNREACHABLE : metersOf(weight);
    }
  };
  if ('tables' in engine) engine.tables.rows(starts, goals, take);
  else rowsByDijkstra(engine.graph, starts, goals, take);
  return { rows, columns, seconds, meters };
}
