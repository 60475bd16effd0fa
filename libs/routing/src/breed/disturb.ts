import { type Random } from '@doorstep/std';
import { ROW, STEP } from './cells';
import { type Neighbors } from './neighbors';
import { type Rows, tasksOf } from './rows';

/** Tasks left out: this many at least, and up to so many more. */
const LEAST_LEFT = 3;
const MORE_LEFT = 15;
/** How far down the lists of neighbors a step goes, and in how many steps it goes on from there. */
const NEAREST = 8;
const ONWARD_IN = 3;

/** A small ruin as mutation (Simensen et al. 2022): leaves out a handful of tasks that are near each other. */
export function disturb(rows: Rows, { most, before, after }: Neighbors, dice: Random): void {
  let left = LEAST_LEFT + dice.below(MORE_LEFT);
  let task = dice.below(rows.form.tasks);
  const gone = new Set([task]);
  while (left-- > 0) {
    const list = dice.below(2) === 0 ? before : after;
    const next = list[task * most + dice.below(Math.min(most, NEAREST))]!;
    gone.add(next);
    if (dice.below(ONWARD_IN) === 0) task = next;
  }
  const hit = new Set(Array.from(gone, (one) => rows.cell[(one << STEP) + ROW]!).filter((r) => r >= 0));
  const staying = Array.from(hit, (r) => ({ r, tasks: tasksOf(rows, r).filter((one) => !gone.has(one)) }));
  for (const one of gone) if (rows.cell[(one << STEP) + ROW]! >= 0) rows.drop(one);
  for (const { r, tasks } of staying) rows.write(r, rows.head[r]!, Int32Array.from(tasks), tasks.length);
}
