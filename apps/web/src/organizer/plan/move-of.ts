import type { Move, Plan, Route } from '@doorstep/routing';

/** Where a stop stands: in which route of the plan, at which position. */
export interface StopAt {
  readonly route: number;
  readonly position: number;
}

/** One step up or down inside its route. Null at the ends, and for a halt that only loads. */
export function stepWithin(plan: Plan, at: StopAt, by: 1 | -1): Move | null {
  const route = plan.routes[at.route];
  const task = taskAt(plan, at);
  const neighbour = route?.stops[at.position + by];
  if (!route || task === null || !neighbour || neighbour.kind === 'load') return null;
  // Positions count the route as it is: a step down goes past the next stop.
  const target = by === -1 ? at.position - 1 : at.position + 2;
  const pair = pairOf(route, task);
  const ends = pair === null ? { position: target } : pairMoved(pair, at.position, target);
  return { kind: 'put', task, vehicle: route.vehicle, ...ends };
}

/** Both ends of a ride after one of them went to `target`: the pickup stays first. */
function pairMoved(pair: Ends, from: number, target: number) {
  return from === pair.pickup
    ? { position: target, dropoffPosition: Math.max(pair.dropoff, target) }
    : { position: pair.pickup, dropoffPosition: Math.max(target, pair.pickup) };
}

const taskAt = (plan: Plan, at: StopAt): number | null =>
  plan.routes[at.route]?.stops[at.position]?.task ?? null;

/** To the end of the route before or after. Null when there is none. */
export function stepAcross(plan: Plan, at: StopAt, by: 1 | -1): Move | null {
  const task = taskAt(plan, at);
  const other = plan.routes[at.route + by];
  if (task === null || !other) return null;
  return { kind: 'put', task, vehicle: other.vehicle, position: other.stops.length };
}

interface Ends {
  readonly pickup: number;
  readonly dropoff: number;
}

/** Positions of both ends of a ride; null for what has one stop. */
function pairOf(route: Route, task: number): Ends | null {
  const positions = route.stops.flatMap((stop, i) => (stop.task === task ? [i] : []));
  const [pickup, dropoff] = positions;
  return pickup === undefined || dropoff === undefined ? null : { pickup, dropoff };
}
