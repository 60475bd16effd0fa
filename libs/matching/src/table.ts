import { type Seconds } from '@doorstep/std';
import { leftOutCost, reasonsOf, sumOf } from './cost';
import { type Day, type Task, type Volunteer } from './model';
import { firstBroken } from './rules';

/** A pair the hard rules allow, with its fixed cost. Indices into the table's own, sorted lists. */
export interface Arc {
  readonly task: number;
  readonly volunteer: number;
  readonly cost: number;
  readonly travel: Seconds;
}

/** A day laid out for the search: everything in the order of ids, so that the order of the input means nothing. */
export interface Table {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  readonly arcs: readonly Arc[];
  readonly leftOut: readonly number[];
  readonly travel: (volunteer: number, task: number) => Seconds;
}

/** The positions of a list in the order of its ids. */
const byId = (list: readonly { readonly id: string }[]): readonly number[] =>
  list.map((_, i) => i).sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1));

export function tableOf(day: Day): Table {
  const taskAt = byId(day.tasks);
  const volunteerAt = byId(day.volunteers);
  const rank = new Int32Array(day.volunteers.length);
  volunteerAt.forEach((original, sorted) => (rank[original] = sorted));
  const arcs: Arc[] = [];
  taskAt.forEach((originalTask, task) => {
    const originals = day.near ? [...new Set(day.near(originalTask))] : volunteerAt;
    for (const volunteer of originals.map((v) => rank[v]!).sort((a, b) => a - b)) {
      const arc = arcOf(day, { task, volunteer, originalTask, originalVolunteer: volunteerAt[volunteer]! });
      if (arc) arcs.push(arc);
    }
  });
  const tasks = taskAt.map((i) => day.tasks[i]!);
  return {
    tasks,
    volunteers: volunteerAt.map((i) => day.volunteers[i]!),
    arcs,
    leftOut: tasks.map(leftOutCost),
    travel: (volunteer, task) => day.travel(volunteerAt[volunteer]!, taskAt[task]!),
  };
}

interface Place {
  readonly task: number;
  readonly volunteer: number;
  readonly originalTask: number;
  readonly originalVolunteer: number;
}

function arcOf(day: Day, at: Place): Arc | null {
  const task = day.tasks[at.originalTask]!;
  const volunteer = day.volunteers[at.originalVolunteer]!;
  const travel = day.travel(at.originalVolunteer, at.originalTask);
  if (firstBroken({ volunteer, task, travel, maxTravel: day.maxTravel })) return null;
  return { task: at.task, volunteer: at.volunteer, travel, cost: sumOf(reasonsOf(volunteer, task, travel)) };
}
