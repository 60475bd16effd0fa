import { NODE } from './kernel';
import { type Snapshot } from './snapshot';
import { type Tours } from './tours';

/** Makes a plan set aside the present one. */
export function restore(tours: Tours, shot: Snapshot): void {
  const { kernel, length } = tours;
  const emptied: number[] = [];
  for (let v = 0; v < kernel.vehicleCount; v++) {
    if (length[v] === 2) continue;
    tours.clear(v);
    tours.replace(v, Int32Array.of(kernel.startOf[v]!, kernel.endOf[v]!), 2);
    emptied.push(v);
  }
  for (const { vehicle, nodes, from, to } of shot.rows) {
    tours.replace(vehicle, nodes, nodes.length);
    nodes.forEach((node, k) => {
      tours.from[node] = from[k]!;
      tours.to[node] = to[k]!;
    });
  }
  for (const v of new Set([...emptied, ...shot.rows.map(({ vehicle }) => vehicle)])) tours.refresh(v);
  const absent = new Set(shot.absent);
  for (let task = 0; task < kernel.taskCount; task++) {
    if (absent.has(task)) tours.leave(task);
    else tours.take(task);
  }
}

/** Makes the plan with these stops (no starts, no ends) in each row the present one; every node has one window. */
export function layOut(tours: Tours, stops: readonly Int32Array[]): void {
  const { kernel, length } = tours;
  for (let v = 0; v < kernel.vehicleCount; v++) if (length[v]! > 2) tours.clear(v);
  for (let task = 0; task < kernel.taskCount; task++) tours.leave(task);
  stops.forEach((inner, v) => {
    const nodes = Int32Array.of(kernel.startOf[v]!, ...inner, kernel.endOf[v]!);
    tours.replace(v, nodes, nodes.length);
    for (const node of inner) if (kernel.kind[node] !== NODE.load) tours.take(kernel.subject[node]!);
  });
  for (let v = 0; v < kernel.vehicleCount; v++) tours.refresh(v);
}
