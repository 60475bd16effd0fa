import { type Id } from '@doorstep/std';
import { assign } from './assign';
import { Board, type Choice } from './board';
import { fairnessOf, reasonsOf, samePerson, sumOf } from './cost';
import { type Unmatched } from './explain';
import { mend } from './mend';
import { type Day, type Reason } from './model';
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
  /** In the order of task ids. */
  readonly unmatched: readonly Unmatched[];
  /** Points of all pairs and of what is left out: smaller is better. */
  readonly cost: number;
  /** Whether no assignment under these rules costs less. */
  readonly proven: boolean;
}

/** Who with what, for a whole day at once. The order of the input changes nothing. */
export function match(day: Day): Matching {
  const first = tableOf(day);
  const assigned = assign(first);
  const { table, choice, unmatched } = mend(first, assigned.choice);
  const { cost } = new Board(table, choice);
  const proven = assigned.proven && first.whole;
  return { pairs: pairsOf(table, choice), unmatched, cost, proven };
}

function pairsOf(table: Table, choice: Choice): readonly Pair[] {
  const { tasks, volunteers, arcs, weights, links } = table;
  const taken = new Int32Array(volunteers.length);
  const people = links.groups.map(() => new Set<number>());
  return [...choice].flatMap((arc, t) => {
    if (arc < 0) return [];
    const v = arcs.volunteer[arc]!;
    const [task, volunteer] = [tasks[t]!, volunteers[v]!];
    const mates = people[links.groupOf[t]!];
    const same = !mates || mates.size === 0 || mates.has(v);
    mates?.add(v);
    const reasons = [
      ...reasonsOf(volunteer, task, { travel: table.travel(v, t), weights }),
      ...(mates ? [samePerson(same, weights)] : []),
      fairnessOf(volunteer, taken[v]!++, weights),
    ];
    return [{ task: task.id, volunteer: volunteer.id, cost: sumOf(reasons), reasons }];
  });
}
