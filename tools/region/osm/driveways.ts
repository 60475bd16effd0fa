import { lineMeters } from '../centrelines';
import type { Carriageway } from './carriageway';
import type { RoadWay } from './extract';
import type { NodePlaces } from './node-places';

/** Shorter driveways lead to a house that its street finds as well; longer ones to one far from every street. */
export const SHORTEST_DRIVEWAY = 80;

type Street = RoadWay<Carriageway>;

/** A stretch of a driveway from one node to the next. */
interface Step {
  readonly to: number;
  readonly meters: number;
  readonly way: Street;
}

/** Nodes of a way that lie in the extract. */
const nodesIn = (way: Street, places: NodePlaces): number[] =>
  [...places.nodesOf(way.nodes)].filter((node) => places.has(node));

function stepsOf(driveways: readonly Street[], places: NodePlaces): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (from: number, step: Step): void => {
    steps.set(from, [...(steps.get(from) ?? []), step]);
  };
  for (const way of driveways) {
    const nodes = nodesIn(way, places);
    nodes.slice(1).forEach((to, i) => {
      const from = nodes[i] ?? to;
      const meters = lineMeters([places.at(from), places.at(to)]);
      add(from, { to, meters, way });
      add(to, { to: from, meters, way });
    });
  }
  return steps;
}

/** How a node among driveways is reached: from which one before it, over which way, after how many metres. */
interface Reached {
  readonly meters: number;
  readonly from: number;
  readonly way: Street | null;
}

type Steps = ReadonlyMap<number, readonly Step[]>;

/** The shortest way in from any of the nodes on streets to each node of the driveways. */
function reach(steps: Steps, gates: readonly number[]): Map<number, Reached> {
  const reached = new Map(
    gates.map((node): [number, Reached] => [node, { meters: 0, from: node, way: null }]),
  );
  const metersTo = (node: number): number => reached.get(node)?.meters ?? Infinity;
  const queue = [...gates];
  // Yards are small, so a node that turns out to be nearer is simply looked at again.
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    for (const step of steps.get(from) ?? []) {
      const meters = metersTo(from) + step.meters;
      if (meters >= metersTo(step.to)) continue;
      reached.set(step.to, { meters, from, way: step.way });
      queue.push(step.to);
    }
  }
  return reached;
}

/** The short driveways that together lead further in than one short driveway: across a campus, to the back of a court. */
function leadingFar(short: readonly Street[], streets: readonly Street[], places: NodePlaces): Set<Street> {
  const steps = stepsOf(short, places);
  const onStreets = new Set(streets.flatMap((way) => nodesIn(way, places)));
  const reached = reach(
    steps,
    [...steps.keys()].filter((node) => onStreets.has(node)),
  );
  const kept = new Set<Street>();
  for (const end of reached.values()) {
    if (end.meters < SHORTEST_DRIVEWAY) continue;
    for (let at: Reached | undefined = end; at?.way; at = reached.get(at.from)) {
      kept.add(at.way);
    }
  }
  return kept;
}

/** Everything but short driveways. They go before corners are counted, so that they cut no street. */
export function withoutShortDriveways(streets: readonly Street[], places: NodePlaces): Street[] {
  const isShort = ({ road, nodes }: Street): boolean =>
    road.driveway && lineMeters(places.lineOf(nodes)) < SHORTEST_DRIVEWAY;
  const short = streets.filter(isShort);
  const others = streets.filter((way) => !isShort(way));
  const far = leadingFar(short, others, places);
  return streets.filter((way) => !isShort(way) || far.has(way));
}
