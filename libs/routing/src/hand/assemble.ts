import { invariant, seconds } from '@doorstep/std';
import { costOf } from '../cost';
import { explainAll } from './explain';
import { type Kernel, NODE } from '../flat/kernel';
import { type Plan, type Route, type StopKind, type StopRef } from '../plan';
import { layOut } from './layout';
import { routeOf, timesOf } from './retime';
import { type Snapshot } from '../flat/snapshot';

const KIND_OF: Readonly<Record<number, StopKind>> = {
  [NODE.load]: 'load',
  [NODE.deliver]: 'deliver',
  [NODE.pickup]: 'pickup',
  [NODE.dropoff]: 'dropoff',
  [NODE.stay]: 'stay',
};

/** A snapshot of the search as a plan: nodes become stops with times, what is left out gets its reason. */
export function assemble(kernel: Kernel, shot: Snapshot): Plan {
  const { problem } = kernel;
  const routes = shot.rows.map((row) => routeFrom(kernel, row));
  const cost = costOf(problem, { routes }, shot.absent);
  invariant(cost.total === shot.total, 'the cost of the search is the cost of the plan');
  return { routes, unserved: explainAll(problem, routes, shot.absent), cost };
}

function routeFrom(kernel: Kernel, { vehicle: row, nodes, from, to }: Snapshot['rows'][number]): Route {
  const { vehicle, shift } = kernel.rows[row]!;
  const layout = layOut(
    kernel.problem,
    vehicle,
    shift,
    [...nodes.subarray(1, nodes.length - 1)].map((n) => refOf(kernel, n)),
  );
  const chosen = [...nodes].map((_, k) => ({ from: seconds(from[k]!), to: seconds(to[k]!) }));
  const times = timesOf(kernel.problem, layout, chosen);
  invariant(times.onTime, 'a row of the search is on time');
  return routeOf(kernel.problem, layout, times);
}

/** The stop of a node. */
export function refOf(kernel: Kernel, node: number): StopRef {
  const kind = KIND_OF[kernel.kind[node]!]!;
  const subject = kernel.subject[node]!;
  return kind === 'load' ? { kind, task: null, depot: subject } : { kind, task: subject, depot: null };
}
