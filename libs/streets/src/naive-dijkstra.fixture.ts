import { present } from '@doorstep/std';
import { headOf, middleLatitude, tailOf, type ArcGraph } from './arc-graph';
import { isEnds, type GraphFile } from './graph-file';
import { planeAt } from './plane';
import { straightOn, type Standing } from './stand';
import { turnCosts } from './turn-cost';
import { dmOf, msOf, NEVER, weigh } from './weight';

/*
 * The oracle: Dijkstra as in a textbook over whole histories. A trip is its last arcs, as many as the longest ban
 * looks back, and whether it was on a through street yet and has left it; an unsorted list of open trips, no early
 * stop. Rules are read from the network itself: of the engine it takes the weight of an arc and of a turn alone.
 */
type Phase = 'out' | 'through' | 'in';
interface Trip {
  readonly arcs: readonly number[];
  readonly phase: Phase;
  readonly weight: number;
}

const bansOf = (file: GraphFile): number[][] =>
  Array.from({ length: file.ban.length - 1 }, (_, b) => [
    ...file.banArcs.subarray(file.ban[b], file.ban[b + 1]),
  ]);

const endsWith = (arcs: readonly number[], ban: readonly number[]): boolean =>
  ban.length <= arcs.length && ban.every((arc, i) => arcs[arcs.length - ban.length + i] === arc);

export interface Naive {
  costs(from: readonly Standing[], tos: readonly (readonly Standing[])[]): { ms: number; dm: number }[];
  /** Whether a list of arcs may be driven: joined, open, no ban, no passing through. */
  lawful(arcs: readonly number[]): boolean;
}

export function naiveStreets({ file, weight }: ArcGraph): Naive {
  const bans = bansOf(file);
  const memory = Math.max(1, ...bans.map((ban) => ban.length - 1));
  const turn = turnCosts(file, planeAt(middleLatitude(file)));
  const all = Array.from({ length: file.segments * 2 }, (_, arc) => arc).filter(
    (arc) => present(weight[arc]) > 0,
  );

  function phaseAfter(phase: Phase, arc: number): Phase | null {
    if (!isEnds(file, arc >> 1)) return phase === 'in' ? null : 'through';
    return phase === 'out' ? 'out' : 'in';
  }

  function stepsOf(trip: Trip): Trip[] {
    const last = present(trip.arcs.at(-1));
    const steps = all
      .filter((arc) => tailOf(file, arc) === headOf(file, last))
      .filter((arc) => !bans.some((ban) => endsWith([...trip.arcs, arc], ban)))
      .flatMap((arc): Trip[] => {
        const phase = phaseAfter(trip.phase, arc);
        const cost = present(weight[last]) + weigh(turn(last, arc, headOf(file, last)), 0);
        const arcs = [...trip.arcs, arc].slice(-memory);
        return phase === null ? [] : [{ arcs, phase, weight: trip.weight + cost }];
      });
    const back = (step: Trip): boolean => step.arcs.at(-1) === (last ^ 1);
    const goesOn = steps.some((step) => !back(step) && !(trip.phase === 'through' && step.phase === 'in'));
    return goesOn ? steps.filter((step) => !back(step)) : steps;
  }

  function explore(from: readonly Standing[]): Map<string, Trip> {
    const known = new Map<string, Trip>();
    const open = new Map<string, Trip>();
    const reach = (trip: Trip): void => {
      const key = `${trip.phase} ${trip.arcs.join()}`;
      if ((known.get(key)?.weight ?? NEVER) <= trip.weight) return;
      known.set(key, trip);
      open.set(key, trip);
    };
    for (const { arc, before } of from) {
      const phase = isEnds(file, arc >> 1) ? 'out' : 'through';
      stepsOf({ arcs: [arc], phase, weight: -before }).forEach(reach);
    }
    while (open.size > 0) {
      const [key, nearest] = [...open].reduce((best, next) =>
        next[1].weight < best[1].weight ? next : best,
      );
      open.delete(key);
      stepsOf(nearest).forEach(reach);
    }
    return known;
  }

  return {
    costs: (from, tos) => {
      const trips = [...explore(from).values()];
      return tos.map((to) => {
        const ways = to.flatMap(({ arc, before }) =>
          trips.filter((trip) => trip.arcs.at(-1) === arc).map((trip) => trip.weight + before),
        );
        const best = Math.min(straightOn(from, to) ?? NEVER, ...ways);
        return best >= NEVER ? { ms: NEVER, dm: NEVER } : { ms: msOf(best), dm: dmOf(best) };
      });
    },
    lawful: (arcs) =>
      arcs.every((arc, i) => {
        const driven = arcs.slice(0, i + 1);
        const before = arcs[i - 1];
        const joined = before === undefined || headOf(file, before) === tailOf(file, arc);
        return joined && present(weight[arc]) > 0 && !bans.some((ban) => endsWith(driven, ban));
      }) && !/T+E+T/.test(arcs.map((arc) => (isEnds(file, arc >> 1) ? 'E' : 'T')).join('')),
  };
}
