import type { Place } from './question';
import type { EngineTable, EngineTrip } from './table';

/** Metres that a middle may lie away from its nearest street, both ends together. */
const OFF_STREET = 3_000;
/** Metres a second; 180 km/h is nobody's mean between two parts of town. */
const FASTEST = 50;
/** Metres a second; slower than a walk is a table in other units. */
const SLOWEST = 0.5;
/** Part of the pairs that may have no way: an island here and there, not half a town. */
const NO_WAY = 0.1;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres as the crow flies, by the haversine formula. */
function crow(a: Place, b: Place): number {
  const [lat, lon] = [Math.sin(radians(b.lat - a.lat) / 2), Math.sin(radians(b.lon - a.lon) / 2)];
  const h = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Why a table of all places against all cannot be of this region, or null: no way is shorter than the crow's, nobody
 * flies or crawls, and nearly every pair has a way.
 */
export function whatIsWrong(places: readonly Place[], table: EngineTable): string | null {
  const n = places.length;
  let missing = 0;
  for (const [i, from] of places.entries()) {
    for (const [j, to] of places.entries()) {
      const [seconds, meters] = [table.seconds[i * n + j] ?? null, table.meters[i * n + j] ?? null];
      const wrong = seconds === null || meters === null ? null : fault(crow(from, to), seconds, meters);
      if (wrong !== null) return wrong;
      if (seconds === null) missing++;
    }
  }
  return missing > NO_WAY * n * n ? 'too many ways are missing' : null;
}

function fault(straight: number, seconds: number, meters: number): string | null {
  if (meters + OFF_STREET < straight) return 'a way is shorter than the straight line';
  if (meters > FASTEST * seconds + OFF_STREET) return 'a way is faster than any car';
  return seconds > meters / SLOWEST + 600 ? 'a way is slower than a walk' : null;
}

/** Whether a route tells the same as the table it belongs to: within a quarter and two minutes. */
export function agree(
  trip: EngineTrip,
  told: { readonly seconds: number; readonly meters: number },
): boolean {
  const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= 0.25 * b + slack;
  return near(trip.seconds, told.seconds, 120) && near(trip.meters, told.meters, 1_000);
}
