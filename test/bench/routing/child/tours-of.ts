import { type Plan } from '@doorstep/routing';
import { type Instance, type Tour } from '../instance';

/** Stops back into the file's nodes; loading at the depot is not one. */
export function toursOf({ nodes, bases }: Instance, plan: Plan): Tour[] {
  return plan.routes.map(({ vehicle, stops }) => ({
    vehicle,
    depot: bases[vehicle] ?? 0,
    nodes: stops.flatMap(({ task, kind }) => {
      const node = task === null ? undefined : nodes[task]?.[kind === 'dropoff' ? 1 : 0];
      return node === undefined ? [] : [node];
    }),
  }));
}
