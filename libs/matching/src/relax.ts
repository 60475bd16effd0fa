import { fairnessOf } from './cost';
import { Flow } from './flow';
import { isNewHome } from './rules';
import { type Table } from './table';

/** For each task the arc that serves it (an index into the table's arcs), or -1. */
export type Choice = readonly number[];

export interface Relaxed {
  readonly choice: Choice;
  readonly cost: number;
}

/**
 * The cheapest assignment that keeps each pair's rules, the tasks a volunteer has left, the budget of new homes and
 * rising fairness, but does not look at whether tasks of one volunteer go together. A lower bound, exact for itself.
 */
export function relax(table: Table, forbidden: ReadonlySet<number>): Relaxed {
  const { tasks, volunteers, arcs } = table;
  const sink = tasks.length;
  const person = (volunteer: number): number => sink + 1 + 2 * volunteer;
  const flow = new Flow(sink + 1 + 2 * volunteers.length);
  const wanted = new Int32Array(volunteers.length);
  const numbers = arcs.map((arc, i) => {
    if (forbidden.has(i)) return -1;
    wanted[arc.volunteer]! += 1;
    const asNew = Number(isNewHome(volunteers[arc.volunteer]!, tasks[arc.task]!));
    return flow.arc(arc.task, person(arc.volunteer) + asNew, 1, arc.cost);
  });
  const shared = mostTasksOfOneHome(table);
  volunteers.forEach((volunteer, v) => {
    flow.arc(person(v) + 1, person(v), volunteer.newHomesLeft * shared, 0);
    const most = Math.min(volunteer.tasksLeft, wanted[v]!);
    for (let nth = 0; nth < most; nth++) flow.arc(person(v), sink, 1, fairnessOf(volunteer, nth).weight);
  });
  tasks.forEach((_, task) => flow.arc(task, sink, 1, table.leftOut[task]!));
  const cost = flow.send([...tasks.keys()], sink);
  const choice = new Array<number>(tasks.length).fill(-1);
  numbers.forEach((number, i) => {
    if (number >= 0 && flow.used(number)) choice[arcs[i]!.task] = i;
  });
  return { choice, cost };
}

/** A home learnt once may serve several tasks, so the budget's bound is widened by the most any home asks for. */
function mostTasksOfOneHome({ tasks }: Table): number {
  const counts = new Map<string, number>();
  for (const { home } of tasks) if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}
