import { type Form } from './form';
import { loadNode, NODE } from '../flat/kernel';
import { type Individual } from './individual';
import { type Rows } from './rows';

/** The rows of an individual as the rest of the engine knows them: task nodes and load stops by vehicle. */
export function stopsOf({ kernel, heads, rows, fetched }: Form, one: Individual): readonly Int32Array[] {
  const stops = Array.from({ length: rows }, () => new Int32Array(0));
  let start = 0;
  one.vehicles.forEach((v, k) => {
    const tasks = one.tasks.subarray(start, one.ends[k]);
    start = one.ends[k]!;
    const nodes = tasks.map((task) => kernel.first[task]!);
    const { depot } = heads[one.heads[k]!]!;
    const loads = depot >= 0 && tasks.some((task) => fetched[task] === 1);
    stops[v] = loads ? Int32Array.from([loadNode(kernel, v, depot), ...nodes]) : nodes;
  });
  return stops;
}

/** Makes the rows what these stops are. A row that sets out as no head does is left empty. */
export function layStops(rows: Rows, stops: readonly Int32Array[]): void {
  const { form } = rows;
  const { kernel } = form;
  rows.clear();
  stops.forEach((nodes, v) => {
    const load = nodes.find((node) => kernel.kind[node] === NODE.load);
    const head = headFor(form, v, load === undefined ? -1 : kernel.subject[load]!);
    const tasks = nodes.filter((node) => node !== load).map((node) => kernel.subject[node]!);
    if (tasks.length > 0 && head >= 0) rows.write(v, head, tasks, tasks.length);
  });
}

function headFor({ heads, headsAt, typeOf }: Form, v: number, depot: number): number {
  const type = typeOf[v]!;
  for (let h = headsAt[type]!; h < headsAt[type + 1]!; h++) if (heads[h]!.depot === depot) return h;
  return -1;
}
