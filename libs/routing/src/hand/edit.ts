import { check } from '../check/check';
import { costOf } from '../cost';
import { explainAll } from './explain';
import { type Plan, type Route, type StopRef, type Unserved } from '../plan';
import { type Problem } from '../problem';
import { aboardOf, layOut } from './layout';
import { routeOf } from './retime';
import { timesTogether } from './together';
import { type Violation } from '../violation';

/**
 * A change made by hand. Positions count the stops of the route as it is before the change, depots included; a pair
 * moves whole: pickup to `position`, dropoff to `dropoffPosition` (right after the pickup when absent).
 */
export type Move =
  | {
      readonly kind: 'put';
      readonly task: number;
      readonly vehicle: number;
      /** Index of the vehicle's shift; 0 when absent. */
      readonly shift?: number;
      readonly position: number;
      readonly dropoffPosition?: number;
    }
  | { readonly kind: 'remove'; readonly task: number }
  /** Two people change routes: each drives what the other had. */
  | { readonly kind: 'swap'; readonly one: Shift; readonly other: Shift }
  /** The stops from position `from` to `to`, both included, the other way round. Loads stay in front. */
  | {
      readonly kind: 'reverse';
      readonly vehicle: number;
      readonly shift?: number;
      readonly from: number;
      readonly to: number;
    };

/** One shift of a vehicle; the first when `shift` is absent. */
interface Shift {
  readonly vehicle: number;
  readonly shift?: number;
}

/** The plan after a move: re-timed, with what it breaks and what it changes. Breaking rules is shown, not refused. */
export interface Edited {
  readonly plan: Plan;
  readonly violations: readonly Violation[];
  readonly delta: {
    readonly cost: number;
    readonly seconds: number;
    readonly meters: number;
    readonly unserved: number;
  };
}

/** Applies a manual move (`put` also moves what is in a route already) and re-times the routes it touches. */
export function edit(problem: Problem, plan: Plan, move: Move): Edited {
  const touched = withPartners(problem, plan, touchedBy(problem, plan, move));
  const kept = plan.routes.filter(({ vehicle, shift }) => !touched.has(nameOf(vehicle, shift)));
  const fresh = timed(problem, [...touched.values()]);
  const routes = [...kept, ...fresh.filter(({ stops }) => stops.length > 0)].sort(
    (a, b) => a.vehicle - b.vehicle || a.shift - b.shift,
  );
  const next = finish(problem, plan, routes, move);
  return { plan: next, violations: check(problem, next), delta: deltaOf(plan, next) };
}

/** A route as its stops alone. */
interface Draft {
  readonly vehicle: number;
  readonly shift: number;
  readonly refs: readonly StopRef[];
}

const nameOf = (vehicle: number, shift: number): string => `${vehicle} ${shift}`;

function touchedBy(problem: Problem, plan: Plan, move: Move): ReadonlyMap<string, Draft> {
  const drafts =
    move.kind === 'swap'
      ? swapped(plan, move)
      : move.kind === 'reverse'
        ? [reversed(plan, move)]
        : moved(problem, plan, move);
  return new Map(drafts.map((draft) => [nameOf(draft.vehicle, draft.shift), draft]));
}

const stopsOf = ({ routes }: Plan, { vehicle, shift = 0 }: Shift): readonly StopRef[] =>
  routes.find((route) => route.vehicle === vehicle && route.shift === shift)?.stops ?? [];

function swapped(plan: Plan, { one, other }: Extract<Move, { kind: 'swap' }>): readonly Draft[] {
  return [
    { vehicle: one.vehicle, shift: one.shift ?? 0, refs: stopsOf(plan, other) },
    { vehicle: other.vehicle, shift: other.shift ?? 0, refs: stopsOf(plan, one) },
  ];
}

function reversed(plan: Plan, move: Extract<Move, { kind: 'reverse' }>): Draft {
  const refs = stopsOf(plan, move);
  const turned = refs.slice(move.from, move.to + 1).reverse();
  return {
    vehicle: move.vehicle,
    shift: move.shift ?? 0,
    refs: [...refs.slice(0, move.from), ...turned, ...refs.slice(move.to + 1)],
  };
}

function moved(problem: Problem, plan: Plan, move: Put | Remove): readonly Draft[] {
  const left = plan.routes
    .filter(({ stops }) => stops.some(({ task }) => task === move.task))
    .map(({ vehicle, shift, stops }): Draft => ({ vehicle, shift, refs: without(stops, move.task) }));
  if (move.kind === 'remove') return left;
  const { vehicle, shift = 0 } = move;
  const own = left.find((draft) => draft.vehicle === vehicle && draft.shift === shift);
  return [...left, { vehicle, shift, refs: withTask(problem, plan, own?.refs, move) }];
}

/** Routes of linked tasks are timed anew with those that changed: they have to keep step. */
function withPartners(
  { links = [] }: Problem,
  { routes }: Plan,
  touched: ReadonlyMap<string, Draft>,
): ReadonlyMap<string, Draft> {
  const linked = new Set(links.flatMap(({ first, then }) => [first.task, then.task]));
  const all = new Map(touched);
  for (const { vehicle, shift, stops } of linked.size > 0 ? routes : []) {
    const name = nameOf(vehicle, shift);
    if (!all.has(name) && stops.some(({ task }) => task !== null && linked.has(task)))
      all.set(name, { vehicle, shift, refs: stops });
  }
  return all;
}

const without = (stops: readonly StopRef[], task: number): readonly StopRef[] =>
  stops.filter((stop) => stop.task !== task);

type Put = Extract<Move, { kind: 'put' }>;
type Remove = Extract<Move, { kind: 'remove' }>;

function withTask(
  problem: Problem,
  plan: Plan,
  left: readonly StopRef[] | undefined,
  move: Put,
): readonly StopRef[] {
  const before = stopsOf(plan, move);
  const refs = [...(left ?? before)];
  // Positions count the route before the change; stops of the task itself are gone from it by now.
  const shifted = (position: number): number =>
    Math.min(
      refs.length,
      position - before.slice(0, position).filter(({ task }) => task === move.task).length,
    );
  const at = shifted(move.position);
  const ends = endsOf(problem, move);
  if (ends.length === 2)
    refs.splice(Math.max(at, shifted(move.dropoffPosition ?? move.position)), 0, ends[1]!);
  refs.splice(at, 0, ends[0]!);
  return refs;
}

function endsOf(problem: Problem, { task, vehicle, shift = 0 }: Put): readonly StopRef[] {
  const stop = (kind: StopRef['kind']): StopRef => ({ kind, task, depot: null });
  const asked = problem.tasks[task]!;
  if (asked.kind === 'delivery') return [stop('deliver')];
  if (asked.kind === 'stay') return [stop('stay')];
  const boarded = aboardOf(problem.vehicles[vehicle]!, shift).some((one) => one.task === task);
  return boarded ? [stop('dropoff')] : [stop('pickup'), stop('dropoff')];
}

/** Gives a route the load stops its deliveries need, and takes away those nothing is delivered from. */
function loadsFor(problem: Problem, { vehicle, shift, refs }: Draft): readonly StopRef[] {
  const boarded = new Set(aboardOf(problem.vehicles[vehicle]!, shift).map(({ task }) => task));
  const fromDepot = ({ kind, task }: StopRef): boolean =>
    kind === 'deliver' && task !== null && !boarded.has(task);
  const useful = refs.filter((ref, i) => {
    if (ref.kind !== 'load') return true;
    const rest = refs.slice(i + 1);
    const next = rest.findIndex(({ kind }) => kind === 'load');
    return rest.slice(0, next < 0 ? rest.length : next).some(fromDepot);
  });
  const first = useful.findIndex(fromDepot);
  if (first < 0 || useful.slice(0, first).some(({ kind }) => kind === 'load')) return useful;
  const later = useful.findIndex(({ kind }) => kind === 'load');
  if (later > first) return [useful[later]!, ...useful.filter((_, i) => i !== later)];
  const task = problem.tasks[useful[first]!.task!]!;
  const depot = task.kind === 'delivery' ? task.depots[0]! : 0;
  return [...useful.slice(0, first), { kind: 'load', task: null, depot }, ...useful.slice(first)];
}

/** Times for routes that changed, together where they are linked. */
function timed(problem: Problem, drafts: readonly Draft[]): readonly Route[] {
  const layouts = drafts.map((draft) => {
    const plain = loadsFor(problem, draft).map(({ kind, task, depot }): StopRef => ({ kind, task, depot }));
    return layOut(problem, draft.vehicle, draft.shift, plain);
  });
  const times = timesTogether(problem, layouts);
  return layouts.map((layout, i) => routeOf(problem, layout, times[i]!));
}

function finish(problem: Problem, plan: Plan, routes: readonly Route[], move: Move): Plan {
  const task = move.kind === 'put' || move.kind === 'remove' ? move.task : -1;
  const others = plan.unserved.filter((one) => one.task !== task);
  const out: readonly Unserved[] = move.kind === 'remove' ? explainAll(problem, routes, [task]) : [];
  const unserved = [...others, ...out].sort((a, b) => a.task - b.task);
  return {
    routes,
    unserved,
    cost: costOf(
      problem,
      { routes },
      unserved.map(({ task }) => task),
    ),
  };
}

function deltaOf(before: Plan, after: Plan): Edited['delta'] {
  const sum = (plan: Plan, of: (route: Route) => number): number =>
    plan.routes.reduce((all, route) => all + of(route), 0);
  return {
    cost: after.cost.total - before.cost.total,
    seconds:
      sum(after, ({ startAt, endAt }) => endAt - startAt) -
      sum(before, ({ startAt, endAt }) => endAt - startAt),
    meters: sum(after, ({ meters }) => meters) - sum(before, ({ meters }) => meters),
    unserved: after.unserved.length - before.unserved.length,
  };
}
