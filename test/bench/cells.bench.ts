import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { packCells, squares, type MiddleOf } from './cells/cell-sizes';
import { drawDay } from './cells/draw-day';
import { DayByCell, type Driven } from './cells/plan-by-cell';
import type { Row } from './row';
import { row } from './row';
import { openRegion } from './routing/town/streets';

/** sealing.md's sizes, metres a side. */
const SIDES = [300, 500, 860, 1_500];
const GOAL = 2;

interface Sum {
  exact: Driven;
  asPlanned: Driven;
  reordered: Driven;
}

export const usage = '[--days 6] [--tasks 48] [--iterations 4000] [--pack DIR]';

/**
 * What it costs that the server plans on
 * cells, on real streets with two-hour windows. Seeds are fixed: a second run gives the same figures.
 */
export function run(args: readonly string[]): Row[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      days: { type: 'string', default: '6' },
      tasks: { type: 'string', default: '48' },
      iterations: { type: 'string', default: '4000' },
      pack: { type: 'string', default: path.resolve('regions/minneapolis') },
    },
  });
  const region = openRegion(values.pack);
  const grid = present(parseGrid(readFileSync(path.join(values.pack, 'cells.json'), 'utf8')));
  const latitude = present(grid.rows[0])[3];
  const ways: readonly (readonly [string, MiddleOf])[] = [
    ['cells of the pack', packCells(grid)],
    ...SIDES.map((side) => [`${side} m squares`, squares(side, latitude)] as const),
  ];
  const sums = new Map<string, Sum>();
  for (let seed = 1; seed <= Number(values.days); seed++) {
    const question = drawDay(region, seed, Number(values.tasks));
    const day = new DayByCell(region, question, Number(values.iterations));
    const exact = day.onDoors();
    for (const [name, middleOf] of ways) add(sums, name, { exact, ...day.onMiddles(middleOf) });
  }
  return [...sums].flatMap(([name, sum]) => rowsOf(name, sum));
}

function add(sums: Map<string, Sum>, name: string, more: Sum): void {
  const sum = sums.get(name);
  const plus = (a: Driven, b: Driven): Driven => ({
    meters: a.meters + b.meters,
    seconds: a.seconds + b.seconds,
    missed: a.missed + b.missed,
  });
  sums.set(
    name,
    sum
      ? {
          exact: plus(sum.exact, more.exact),
          asPlanned: plus(sum.asPlanned, more.asPlanned),
          reordered: plus(sum.reordered, more.reordered),
        }
      : more,
  );
}

const loss = (a: number, b: number): number => (a / b - 1) * 100;

const rowsOf = (name: string, { exact, asPlanned, reordered }: Sum): Row[] => [
  row(`${name}: more metres, driven as planned`, loss(asPlanned.meters, exact.meters), '%'),
  row(`${name}: more metres, after the phone re-orders`, loss(reordered.meters, exact.meters), '%', {
    goal: GOAL,
  }),
  row(`${name}: more time on the road, after it re-orders`, loss(reordered.seconds, exact.seconds), '%'),
  row(`${name}: doors missed (as planned)`, asPlanned.missed, 'doors'),
  row(`${name}: doors missed (re-ordered)`, reordered.missed, 'doors', {
    compare: { name: 'planned on doors', value: exact.missed },
  }),
];
