import { type Id } from '@doorstep/std';
import { assign, givenTo } from './assign';
import { fairnessOf, reasonsOf, sumOf } from './cost';
import { explain, type Unmatched } from './explain';
import { type Day, type Reason } from './model';
import { type Choice } from './relax';
import { type Table, tableOf } from './table';

/** A task given to a volunteer, and why. `cost` is the sum of the weights. */
export interface Pair {
  readonly task: Id;
  readonly volunteer: Id;
  readonly cost: number;
  readonly reasons: readonly Reason[];
}

export interface Matching {
  /** In the order of task ids. */
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
  /** Points of all pairs and of what is left out: smaller is better. */
  readonly cost: number;
  /** Whether no assignment under these rules costs less. */
  readonly proven: boolean;
}

/** Who with what, for a whole day at once. The order of the input changes nothing. */
export function match(day: Day): Matching {
  const table = tableOf(day);
  const { choice, cost, proven } = assign(table);
  return { pairs: pairsOf(table, choice), unmatched: unmatchedOf(day, table, choice), cost, proven };
}

function pairsOf(table: Table, choice: Choice): readonly Pair[] {
  const taken = new Int32Array(table.volunteers.length);
  return choice.flatMap((arcIndex, t) => {
    const arc = table.arcs[arcIndex];
    if (!arc) return [];
    const volunteer = table.volunteers[arc.volunteer]!;
    const task = table.tasks[t]!;
    const nth = taken[arc.volunteer]!++;
    const reasons = [...reasonsOf(volunteer, task, arc.travel), fairnessOf(volunteer, nth)];
    return [{ task: task.id, volunteer: volunteer.id, cost: sumOf(reasons), reasons }];
  });
}

function unmatchedOf(day: Day, table: Table, choice: Choice): readonly Unmatched[] {
  const given = givenTo(table, choice).map((tasks) => tasks.map((t) => table.tasks[t]!));
  return table.tasks.flatMap((task, t) =>
    choice[t] === -1
      ? [
          explain(task, table.volunteers, {
            travel: (v) => table.travel(v, t),
            maxTravel: day.maxTravel,
            given,
          }),
        ]
      : [],
  );
}
