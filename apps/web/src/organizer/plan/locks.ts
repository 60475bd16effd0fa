import type { Plan } from '@doorstep/routing';
import { isPromised, partnersOf } from './parts';
import type { PlanQuestion, QuestionDriver, QuestionHold, QuestionTask } from './plan-question';

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
    const kept = heldAs(hold, driver);
    if (kept === 'order' || kept === 'route') holds.push({ driverId: driver.id, hold: kept, stops: own });
  }
  const all = withPartners(question, plan, [...holds, ...stillUnderWay(question, holds)]);
  const held = (task: QuestionTask): QuestionTask => {
    const current = driverOf.get(task.id) ?? null;
    return { ...task, current, pinnedTo: pinned.has(task.id) ? current : null };
  };
  return { ...question, tasks: question.tasks.map(held), holds: all };
}

/** A car on the road drives to its next stop: to keep its order is to keep it as it is. */
const heldAs = (hold: RouteHold | undefined, { run }: QuestionDriver): RouteHold | undefined =>
  hold === 'order' && run?.departed ? 'route' : hold;

/** Stops under way stay under way, whatever else is planned again. */
const stillUnderWay = (question: PlanQuestion, holds: readonly QuestionHold[]): readonly QuestionHold[] =>
  question.holds.filter(
    ({ hold, driverId }) => hold === 'prefix' && !holds.some((other) => other.driverId === driverId),
  );

/** Who keeps one part of a task to the minute keeps the other part's driver to it as well. */
function withPartners(
  question: PlanQuestion,
  plan: Plan,
  holds: readonly QuestionHold[],
): readonly QuestionHold[] {
  const held = question.tasks.filter(({ id }) => isPromised({ holds }, id));
  const others = held.flatMap((task) => partnersOf(question, task)).filter((one) => !held.includes(one));
  return others.reduce<readonly QuestionHold[]>((all, task) => {
    const own = holdOf(question, plan, task);
    return own === null || all.some(({ driverId }) => driverId === own.driverId) ? all : [...all, own];
  }, holds);
}

/** A promise of this one stop to whoever has it in the plan; null when nobody has. */
function holdOf({ tasks, drivers }: PlanQuestion, plan: Plan, task: QuestionTask): QuestionHold | null {
  const index = tasks.indexOf(task);
  for (const { vehicle, stops } of plan.routes) {
    const [stop] = stops.filter((one) => one.task === index);
    const driverId = drivers[vehicle]?.id;
    if (stop && driverId !== undefined)
      return { driverId, hold: 'order', stops: [{ taskId: task.id, kind: stop.kind }] };
  }
  return null;
}

/** The same question with nothing held: what a change by hand is judged by, because a hand may take anything. */
export const lifted = (question: PlanQuestion): PlanQuestion => ({
  ...question,
  holds: question.holds.filter(({ hold }) => hold === 'prefix'),
  tasks: question.tasks.map((task) => ({ ...task, pinnedTo: null })),
});
