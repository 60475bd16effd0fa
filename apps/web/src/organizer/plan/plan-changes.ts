import type { Plan } from '@doorstep/routing';
import type { PlanQuestion } from './plan-question';
import { figuresOf, type PlanFigures } from './trail';

/** Who does which task, by ids, and the numbers: one plan as far as two can be compared. */
export interface PlanSketch {
  readonly figures: PlanFigures;
  readonly driverOf: ReadonlyMap<string, string>;
}

export function sketchOfPlan(plan: Plan, { tasks, drivers }: PlanQuestion): PlanSketch {
  const driverOf = new Map<string, string>();
  for (const { vehicle, stops } of plan.routes) {
    for (const { task } of stops) {
      const [id, driver] = [task === null ? undefined : tasks[task]?.id, drivers[vehicle]?.id];
      if (id !== undefined && driver !== undefined) driverOf.set(id, driver);
    }
  }
  return { figures: figuresOf(plan), driverOf };
}

/** A run as the server keeps it, as far as a comparison needs it. */
export interface RunInForce {
  readonly state: string;
  readonly meters: number;
  readonly seconds: number;
  readonly member: { readonly id: string };
  readonly stops: readonly { readonly taskId: string; readonly state: string }[];
}

const IN_FORCE: ReadonlySet<string> = new Set(['planned', 'offered', 'accepted', 'loading', 'departed']);

/** What is published of a day, over the tasks that are being planned; null when none of them is in a run. */
export function sketchOfRuns(runs: readonly RunInForce[], taskIds: readonly string[]): PlanSketch | null {
  const asked = new Set(taskIds);
  const driverOf = new Map<string, string>();
  const counted = runs.filter(({ state, stops, member }) => {
    if (!IN_FORCE.has(state)) return false;
    const own = stops.filter((stop) => stop.state !== 'cancelled' && asked.has(stop.taskId));
    for (const { taskId } of own) driverOf.set(taskId, member.id);
    return own.length > 0;
  });
  if (counted.length === 0) return null;
  const figures = {
    cars: counted.length,
    driving: counted.reduce((sum, run) => sum + run.seconds, 0),
    meters: counted.reduce((sum, run) => sum + run.meters, 0),
    leftOut: asked.size - driverOf.size,
  };
  return { figures, driverOf };
}

/** What became of a task: in another pair of hands, newly placed, or left out. */
export interface TaskChange {
  readonly taskId: string;
  readonly was: string | null;
  readonly is: string | null;
}

export interface PlanChanges {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  readonly moved: readonly TaskChange[];
  readonly placed: readonly TaskChange[];
  readonly dropped: readonly TaskChange[];
}

/** What changes for whom. A task that only one of the plans knows is no change of the other. */
export function changesBetween(
  before: PlanSketch,
  after: PlanSketch,
  taskIds: readonly string[],
): PlanChanges {
  const all = taskIds.map((taskId) => ({
    taskId,
    was: before.driverOf.get(taskId) ?? null,
    is: after.driverOf.get(taskId) ?? null,
  }));
  return {
    before: before.figures,
    after: after.figures,
    moved: all.filter(({ was, is }) => was !== null && is !== null && was !== is),
    placed: all.filter(({ was, is }) => was === null && is !== null),
    dropped: all.filter(({ was, is }) => was !== null && is === null),
  };
}
