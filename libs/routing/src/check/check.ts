import { type Plan, type Route } from '../plan';
import { type Problem } from '../problem';
import { type Violation } from '../violation';
import { checkCost } from './check-cost';
import { checkFixed } from './check-fixed';
import { checkLinks } from './check-links';
import { Walk } from './walk';

/**
 * Everything wrong with a plan; empty when it keeps its problem's every rule and reports itself truly. Shares nothing
 * with the search but the words: it walks each route by the reading of `problem.ts` alone and recomputes everything.
 */
export function check(problem: Problem, plan: Plan): readonly Violation[] {
  const known = plan.routes.filter(({ vehicle, shift }) => problem.vehicles[vehicle]?.shifts[shift]);
  const found = [...checkRoster(problem, plan), ...checkTasks(problem, plan)];
  for (const route of known) found.push(...new Walk(problem, route).violations());
  found.push(...checkStock(problem, known), ...checkHomes(problem, known));
  found.push(...checkFixed(problem, known), ...checkLinks(problem, known));
  if (found.every(({ code }) => code !== 'TASK_UNKNOWN')) found.push(...checkCost(problem, known, plan));
  return found;
}

const NOWHERE = { vehicle: null, shift: null, stop: null, task: null, by: 0 };

function checkRoster(problem: Problem, { routes }: Plan): Violation[] {
  const seen = new Set<string>();
  return routes.flatMap(({ vehicle, shift }): Violation[] => {
    const there = { ...NOWHERE, vehicle, shift };
    if (!problem.vehicles[vehicle]) return [{ ...there, code: 'VEHICLE_UNKNOWN' }];
    if (!problem.vehicles[vehicle].shifts[shift]) return [{ ...there, code: 'SHIFT_UNKNOWN' }];
    const name = `${vehicle} ${shift}`;
    if (seen.has(name)) return [{ ...there, code: 'VEHICLE_TWICE' }];
    seen.add(name);
    return [];
  });
}

/** Each task is once in a route, whole, or once among the unserved; what is on hold is in no route. */
function checkTasks(problem: Problem, plan: Plan): Violation[] {
  const counts = problem.tasks.map(() => 0);
  const found: Violation[] = [];
  const count = (task: number, vehicle: number | null): void => {
    if (counts[task] === undefined) found.push({ ...NOWHERE, code: 'TASK_UNKNOWN', vehicle, task });
    else counts[task] += 1;
    if (vehicle !== null && problem.tasks[task]?.onHold)
      found.push({ ...NOWHERE, code: 'ON_HOLD', vehicle, task });
  };
  for (const { vehicle, stops } of plan.routes) {
    for (const { kind, task } of stops) if (kind !== 'load' && kind !== 'pickup') count(task ?? -1, vehicle);
  }
  for (const { task } of plan.unserved) count(task, null);
  counts.forEach((n, task) => {
    if (n !== 1)
      found.push({ ...NOWHERE, code: n === 0 ? 'TASK_MISSING' : 'TASK_TWICE', task, by: Math.abs(n - 1) });
  });
  return found;
}

function checkStock(problem: Problem, routes: readonly Route[]): Violation[] {
  const drawn = routes.flatMap((route) => new Walk(problem, route).drawn());
  return problem.depots.flatMap(({ stock }, depot): Violation[] => {
    const over = (stock ?? []).reduce((sum, there, d) => {
      const taken = drawn
        .filter(([from]) => from === depot)
        .reduce((all, [, load]) => all + Math.max(0, load[d] ?? 0), 0);
      return sum + Math.max(0, taken - there);
    }, 0);
    return over > 0 ? [{ ...NOWHERE, code: 'STOCK', by: over }] : [];
  });
}

/** No vehicle is told more homes than it may be, over all its shifts. */
function checkHomes(problem: Problem, routes: readonly Route[]): Violation[] {
  return problem.vehicles.flatMap(({ maxNewHomes }, vehicle): Violation[] => {
    if (maxNewHomes === undefined) return [];
    const mine = routes.filter((route) => route.vehicle === vehicle);
    const served = new Set(mine.flatMap(({ stops }) => stops.flatMap(({ task }) => task ?? [])));
    const told = [...served].filter((task) => {
      const known = problem.tasks[task]?.knownTo;
      return known !== undefined && !known.includes(vehicle);
    }).length;
    return told > maxNewHomes ? [{ ...NOWHERE, code: 'NEW_HOMES', vehicle, by: told - maxNewHomes }] : [];
  });
}
