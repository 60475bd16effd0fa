import { type Objective, type Tour } from '../instance';
import { type Facts, type Spot, type Yard } from './facts';
import { factsOf } from './facts-of';
import { type Measure, measureOf } from './measure';
import { type Bond, canBeTimed, type Timeline } from './timing';

/** What can be wrong with a solution. */
export const RULES = [
  'DEPOT_UNKNOWN',
  'NODE_UNKNOWN',
  'NODE_TWICE',
  'NODE_MISSING',
  'FLEET',
  'CAPACITY',
  'WINDOW',
  'RIDE_TIME',
  'DURATION',
  'PAIR_APART',
  'PAIR_BACKWARD',
] as const;
export type Rule = (typeof RULES)[number];

/** A rule broken: by which route (from 0) and which node, as far as it is one's fault. */
export interface Breach {
  readonly rule: Rule;
  readonly route: number | null;
  readonly node: number | null;
}

export interface Verdict {
  readonly breaches: readonly Breach[];
  /** In the file's units, with the rounding of the objective. */
  readonly distance: number;
  readonly vehicles: number;
}

/** Judges routes by the file alone. It shares no code with the readers, and none with the planner. */
export function judge(text: string, objective: Objective, tours: readonly Tour[]): Verdict {
  const facts = factsOf(text);
  const measure = measureOf(objective);
  const used = tours.filter(({ nodes }) => nodes.length > 0);
  const unknown = unknownIn(facts, used);
  if (unknown.length > 0) return { breaches: unknown, distance: Number.NaN, vehicles: used.length };
  const ways = used.map((tour) => wayOf(facts, tour));
  const units = ways.reduce((sum, way) => sum + lengthOf(way, measure), 0);
  return {
    breaches: [
      ...countBreaches(facts, used),
      ...fleetBreaches(facts, used),
      ...ways.flatMap((way, route) =>
        wayBreaches(facts, way, measure).map((breach) => ({ ...breach, route })),
      ),
    ],
    distance: units / measure.unit,
    vehicles: used.length,
  };
}

/** A route with its places: the depot, the nodes, the depot. */
interface Way {
  readonly nodes: readonly number[];
  readonly yard: Yard;
  readonly spots: readonly Spot[];
}

function wayOf({ yards, spots }: Facts, { depot, nodes }: Tour): Way {
  const yard = yards.get(depot);
  if (!yard) throw new Error(`no depot ${depot}`);
  const between = nodes.flatMap((node) => spots.get(node) ?? []);
  return { nodes, yard, spots: [yard, ...between, yard] };
}

const unknownIn = ({ yards, spots }: Facts, tours: readonly Tour[]): Breach[] =>
  tours.flatMap(({ depot, nodes }, route): Breach[] => [
    ...(yards.has(depot) ? [] : [{ rule: 'DEPOT_UNKNOWN' as const, route, node: depot }]),
    ...nodes
      .filter((node) => !spots.has(node))
      .map((node) => ({ rule: 'NODE_UNKNOWN' as const, route, node })),
  ]);

function countBreaches({ spots }: Facts, tours: readonly Tour[]): Breach[] {
  const visits = new Map<number, number>();
  for (const { nodes } of tours) for (const node of nodes) visits.set(node, (visits.get(node) ?? 0) + 1);
  return [...spots.keys()].flatMap((node): Breach[] => {
    const times = visits.get(node) ?? 0;
    return times === 1 ? [] : [{ rule: times === 0 ? 'NODE_MISSING' : 'NODE_TWICE', route: null, node }];
  });
}

const fleetBreaches = ({ yards }: Facts, tours: readonly Tour[]): Breach[] =>
  [...yards].flatMap(([depot, { cars }]): Breach[] =>
    tours.filter((tour) => tour.depot === depot).length > cars
      ? [{ rule: 'FLEET', route: null, node: depot }]
      : [],
  );

type WayBreach = Omit<Breach, 'route'>;

const wayBreaches = (facts: Facts, way: Way, measure: Measure): WayBreach[] => [
  ...loadBreaches(facts, way),
  ...pairBreaches(facts, way),
  ...timeBreaches(facts, way, measure),
];

/** Without pairs the whole load leaves the depot; with pairs it comes and goes. */
function loadBreaches({ pairs }: Facts, { nodes, yard, spots }: Way): WayBreach[] {
  const demands = spots.slice(1, -1).map(({ demand }) => demand);
  if (pairs.size === 0) {
    const sum = demands.reduce((all, demand) => all + demand, 0);
    return sum > yard.capacity ? [{ rule: 'CAPACITY', node: null }] : [];
  }
  let aboard = 0;
  return demands.flatMap((demand, k): WayBreach[] => {
    aboard += demand;
    return aboard > yard.capacity ? [{ rule: 'CAPACITY', node: nodes[k] ?? null }] : [];
  });
}

function pairBreaches({ pairs }: Facts, { nodes }: Way): WayBreach[] {
  return [...pairs].flatMap(([pickup, dropoff]): WayBreach[] => {
    const [up, down] = [nodes.indexOf(pickup), nodes.indexOf(dropoff)];
    if (up < 0 !== down < 0) return [{ rule: 'PAIR_APART', node: pickup }];
    return up > down ? [{ rule: 'PAIR_BACKWARD', node: pickup }] : [];
  });
}

/** The first rule that no schedule keeps, asked in the order windows, rides, duration. */
function timeBreaches(facts: Facts, way: Way, { unit, arc, tolerance }: Measure): WayBreach[] {
  const { yard, spots } = way;
  const last = spots.length - 1;
  const serviceOf = (spot: Spot): number => (spot === yard ? 0 : spot.service * unit);
  const line: Timeline = {
    from: spots.map(({ from }) => from * unit),
    to: spots.map(({ to }) => to * unit),
    gap: spots.slice(0, -1).map((spot, k) => serviceOf(spot) + arc(spot, spots[k + 1] ?? spot)),
  };
  if (!canBeTimed(line, [], tolerance)) return [{ rule: 'WINDOW', node: null }];
  const rides = ridesOf(facts, way, unit);
  if (!canBeTimed(line, rides, tolerance)) return [{ rule: 'RIDE_TIME', node: null }];
  const whole: Bond = { earlier: 0, later: last, most: yard.duration * unit };
  if (!canBeTimed(line, [...rides, whole], tolerance)) return [{ rule: 'DURATION', node: null }];
  return [];
}

/** A ride runs from the end of service at the pickup. */
function ridesOf({ pairs, ride, spots }: Facts, { nodes }: Way, unit: number): Bond[] {
  if (ride === Infinity) return [];
  return [...pairs].flatMap(([pickup, dropoff]): Bond[] => {
    const [up, down] = [nodes.indexOf(pickup), nodes.indexOf(dropoff)];
    const service = spots.get(pickup)?.service ?? 0;
    return up < 0 || down < up ? [] : [{ earlier: up + 1, later: down + 1, most: (ride + service) * unit }];
  });
}

const lengthOf = ({ spots }: Way, { arc }: Measure): number =>
  spots.slice(1).reduce((sum, spot, k) => sum + arc(spots[k] ?? spot, spot), 0);
