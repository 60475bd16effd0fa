import { Flow } from '@doorstep/std';
import { type Choice } from './board';
import { fairnessOf } from './cost';
import { type Table } from './table';

/** What a branch of the exact search has decided so far. */
export interface Decided {
  /** Arcs that must not be used. */
  readonly without: ReadonlySet<number>;
  /** Tasks that must be served. */
  readonly served: ReadonlySet<number>;
}

export interface Relaxed {
  readonly choice: Choice;
  /** Infinite when what is decided cannot be. */
  readonly cost: number;
}

/**
 * The cheapest assignment that keeps each pair's rules, the tasks a volunteer has left, the budget of new homes and
 * rising fairness, but does not look at whether tasks of one volunteer go together, at links or at a home's budget of
 * faces. A lower bound, exact for itself.
 */
export function relax(table: Table, { without, served }: Decided): Relaxed {
  const { tasks, volunteers, arcs, weights } = table;
  const sink = tasks.length;
  const person = (volunteer: number): number => sink + 1 + 2 * volunteer;
  const flow = new Flow(sink + 1 + 2 * volunteers.length);
  const wanted = new Int32Array(volunteers.length);
  const numbers = Array.from(arcs.task, (task, arc) => {
    if (without.has(arc)) return -1;
    const volunteer = arcs.volunteer[arc]!;
    wanted[volunteer]! += 1;
    return flow.arc(task, person(volunteer) + Number(table.rules.isNew(volunteer, task)), 1, arcs.cost[arc]!);
  });
  const shared = mostTasksOfOneHome(table);
  volunteers.forEach((volunteer, v) => {
    flow.arc(person(v) + 1, person(v), volunteer.newHomesLeft * shared, 0);
    const most = Math.min(volunteer.tasksLeft, wanted[v]!);
    for (let nth = 0; nth < most; nth++)
      flow.arc(person(v), sink, 1, fairnessOf(volunteer, nth, weights).weight);
  });
  tasks.forEach((_, task) => {
    if (!served.has(task)) flow.arc(task, sink, 1, table.leftOut[task]!);
  });
  const cost = tasks.reduce((sum, _, task) => sum + flow.send(task, sink), 0);
  const choice = new Int32Array(tasks.length).fill(-1);
  numbers.forEach((number, arc) => {
    if (number >= 0 && flow.on(number) > 0) choice[arcs.task[arc]!] = arc;
  });
  return { choice, cost };
}

/** A home learnt once may serve several tasks, so the budget's bound is widened by the most any home asks for. */
function mostTasksOfOneHome({ tasks }: Table): number {
  const counts = new Map<string, number>();
  for (const { home } of tasks) if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}
