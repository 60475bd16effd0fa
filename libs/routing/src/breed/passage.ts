import { type Form } from './form';
import { loadNode, NODE } from '../flat/kernel';
import { type Individual } from './individual';
import { type Rows } from './rows';
import { type Snapshot } from '../flat/snapshot';

/** The rows of an individual as the rest of the engine knows them: task nodes and load stops, by row of the form. */
export function stopsOf(form: Form, one: Individual): readonly Int32Array[] {
  const { kernel, heads, rows, fetched, taskIds, rowIds } = form;
  const stops = Array.from({ length: rows }, () => new Int32Array(0));
  let start = 0;
  one.vehicles.forEach((v, k) => {
    const tasks = one.tasks.subarray(start, one.ends[k]);
    start = one.ends[k]!;
    const nodes = tasks.map((task) => kernel.first[taskIds[task]!]!);
    const { depot } = heads[one.heads[k]!]!;
    const loads = depot >= 0 && tasks.some((task) => fetched[task] === 1);
    stops[v] = loads ? Int32Array.from([loadNode(kernel, rowIds[v]!, depot), ...nodes]) : nodes;
  });
  return stops;
}

/** The same of a plan set aside; none in a row that is not used. */
export function stopsIn({ rows }: Snapshot, count: number): Int32Array[] {
  const stops = Array.from({ length: count }, () => new Int32Array(0));
  for (const { vehicle, nodes } of rows) stops[vehicle] = nodes.slice(1, -1);
  return stops;
}

/**
 * Makes the rows what these stops are. A row that sets out as no head does gets another depot that has all its tasks,
 * or is left empty.
 */
export function layStops(rows: Rows, stops: readonly Int32Array[]): void {
  const { form } = rows;
  const { kernel } = form;
  const own = new Map(Array.from(form.taskIds, (id, task) => [id, task]));
  rows.clear();
  stops.forEach((nodes, v) => {
    const load = nodes.find((node) => kernel.kind[node] === NODE.load);
    const tasks = nodes.filter((node) => node !== load).map((node) => own.get(kernel.subject[node]!)!);
    if (tasks.length === 0) return;
    const head = headFor(form, v, load === undefined ? -1 : kernel.subject[load]!, tasks);
    if (head >= 0) rows.write(v, head, tasks, tasks.length);
  });
}

function headFor(form: Form, v: number, depot: number, tasks: Int32Array): number {
  const { heads, headsAt, typeOf, may } = form;
  const type = typeOf[v]!;
  let own = -1;
  let other = -1;
  for (let h = headsAt[type]!; h < headsAt[type + 1]!; h++) {
    const isOwn = heads[h]!.depot === depot;
    if (isOwn && own < 0) own = h;
    if (!tasks.every((task) => may[h * form.tasks + task] === 1)) continue;
    if (isOwn) return h;
    if (depot >= 0) other = h;
  }
  // A stop that comes too late straight from the head may be in time after another one.
  return own >= 0 ? own : other;
}
