import type { Plan } from '@doorstep/routing';
import type { PlanQuestion, QuestionHold, QuestionTask } from './plan-question';

/** How much of a route stays: its stops with its person, also their order, or all of it as it is. */
export const ROUTE_HOLDS = ['stops', 'order', 'route'] as const;
export type RouteHold = (typeof ROUTE_HOLDS)[number];

/** What an organizer holds on to when the rest is planned again. By ids, so that it outlives a planning. */
export interface Locks {
  /** Tasks that stay with whoever has them. */
  readonly tasks: ReadonlySet<string>;
  /** Routes by their driver. */
  readonly routes: ReadonlyMap<string, RouteHold>;
}

export const NO_LOCKS: Locks = { tasks: new Set(), routes: new Map() };

export function withTask({ tasks, routes }: Locks, id: string, held: boolean): Locks {
  const next = new Set(tasks);
  if (held) next.add(id);
  else next.delete(id);
  return { tasks: next, routes };
}

export function withRoute({ tasks, routes }: Locks, driverId: string, hold: RouteHold | null): Locks {
  const next = new Map(routes);
  if (hold === null) next.delete(driverId);
  else next.set(driverId, hold);
  return { tasks, routes: next };
}

export const countOf = ({ tasks, routes }: Locks): number => tasks.size + routes.size;

/**
 * The question that plans the rest of a plan again: what is locked stays as this plan has it, and every other task
 * that changes hands has its price.
 */
export function restOf(question: PlanQuestion, plan: Plan, locks: Locks): PlanQuestion {
  const driverOf = new Map<string, string>();
  const holds: QuestionHold[] = [];
  const pinned = new Set(locks.tasks);
  for (const { vehicle, stops } of plan.routes) {
    const driver = question.drivers[vehicle];
    if (!driver) continue;
    const own = stops.map(({ task, kind }) => ({
      taskId: task === null ? null : (question.tasks[task]?.id ?? null),
      kind,
    }));
    const hold = locks.routes.get(driver.id);
    for (const { taskId } of own) {
      if (taskId === null) continue;
      driverOf.set(taskId, driver.id);
      if (hold !== undefined) pinned.add(taskId);
    }
    if (hold === 'order' || hold === 'route') holds.push({ driverId: driver.id, hold, stops: own });
  }
  const held = (task: QuestionTask): QuestionTask => {
    const current = driverOf.get(task.id) ?? null;
    return { ...task, current, pinnedTo: pinned.has(task.id) ? current : null };
  };
  return { ...question, tasks: question.tasks.map(held), holds };
}

/** The same question with nothing held: what a change by hand is judged by, because a hand may take anything. */
export const lifted = (question: PlanQuestion): PlanQuestion => ({
  ...question,
  holds: [],
  tasks: question.tasks.map((task) => ({ ...task, pinnedTo: null })),
});
