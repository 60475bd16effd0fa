import { readFileSync } from 'node:fs';
import type { Snap, Streets } from '@doorstep/streets';

/** Travel times of another engine on the same extract. */
interface Reference {
  readonly points: readonly (readonly [lon: number, lat: number])[];
  readonly osrm: { readonly duration_s: readonly (readonly (number | null)[])[] };
  readonly valhalla: { readonly duration_s: readonly (readonly (number | null)[])[] };
}

/** How far our times are from another engine's after one factor for all of them. */
export interface Nearness {
  readonly pairs: number;
  readonly factor: number;
  /** Shares of the other's time. */
  readonly median: number;
  readonly p95: number;
}

/** Trips shorter than this are all snapping and rounding, in seconds. */
export const SHORTEST = 30;
/** A point further than this from a street with doors lies on a freeway, a ramp or a driveway that a pack leaves out. */
const DOOR = 15;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

export function nearness(ratios: readonly number[]): Nearness {
  const factor = quantile(ratios, 0.5);
  const errors = ratios.map((ratio) => Math.abs(factor / ratio - 1));
  return { pairs: ratios.length, factor, median: quantile(errors, 0.5), p95: quantile(errors, 0.95) };
}

interface At {
  readonly snap: Snap;
  /** Of the point in the reference. */
  readonly i: number;
}

/**
 * Compares with both engines, over all points and over those that lie on a street with doors; and with OSRM over all points
 * where `roads` brings them to freeways too, as it does.
 */
export function compareTimes(streets: Streets, roads: Streets, file: string): Record<string, Nearness> {
  const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;
  const brought = (to: Streets): At[] =>
    reference.points.flatMap(([lon, lat], i) => {
      const snap = to.snap({ lon, lat });
      return snap === null ? [] : [{ snap, i }];
    });
  const ratios = (engine: 'osrm' | 'valhalla', rows: readonly At[]): number[] => {
    const places = rows.map(({ snap }) => snap);
    const { seconds } = streets.matrix(places, places);
    return rows.flatMap((from, row) =>
      rows.flatMap((to, column) => {
        const theirs = reference[engine].duration_s[from.i]?.[to.i] ?? 0;
        const ours = seconds[row * rows.length + column] ?? 0;
        return row === column || theirs < SHORTEST || ours === 0 ? [] : [theirs / ours];
      }),
    );
  };
  const at = brought(streets);
  const doors = at.filter(({ snap }) => snap.meters <= DOOR);
  return {
    'OSRM, all points': nearness(ratios('osrm', at)),
    'OSRM, all points, on any road': nearness(ratios('osrm', brought(roads))),
    'OSRM, points on streets with doors': nearness(ratios('osrm', doors)),
    'Valhalla, points on streets with doors': nearness(ratios('valhalla', doors)),
  };
}
