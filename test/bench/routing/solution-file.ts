import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Format, type Tour } from './instance';
import { type Result } from './result';

/**
 * The usual text of a solution: `Route #1: 5 3 8`, then `Cost`. Nodes are numbered as in the file (VRPLIB: from 0, as
 * its solutions do). With several depots the number of a route is that of its car, and cars at home have empty ones.
 */
export function solutionText(format: Format, tours: readonly Tour[], value: number): string {
  const hasDepots = format === 'cordeau' || format === 'vrplib';
  const lines = hasDepots ? byCar(tours) : tours.map(({ nodes }) => nodes);
  const routes = lines.map((nodes, i) => `Route #${i + 1}: ${nodes.join(' ')}`.trimEnd());
  return `${[...routes, `Cost ${Number(value.toFixed(4))}`].join('\n')}\n`;
}

function byCar(tours: readonly Tour[]): (readonly number[])[] {
  const most = tours.reduce((max, { vehicle }) => Math.max(max, vehicle), -1);
  const nodes = new Map(tours.map((tour) => [tour.vehicle, tour.nodes]));
  return Array.from({ length: most + 1 }, (_, vehicle) => nodes.get(vehicle) ?? []);
}

/** DIR/SET/NAME.sol */
export function writeSolution(folder: string, { task, tours, value }: Result): void {
  const into = path.join(folder, task.set);
  mkdirSync(into, { recursive: true });
  writeFileSync(path.join(into, `${task.name}.sol`), solutionText(task.format, tours, value));
}
