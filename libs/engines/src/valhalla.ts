import { fail, ok, type Result } from '@doorstep/std';
import { amount, list, record } from './judge';
import { degrees, posting, type Place, type Question } from './question';
import { joinTable, readRows, type EngineTable, type EngineTrip, type TableSize } from './table';

const METERS = 1000;
const COSTING = { costing: 'auto', units: 'kilometers' } as const;
const at = ({ lon, lat }: Place) => ({ lon: degrees(lon), lat: degrees(lat) });

/**
 * The body of a matrix question: what the HTTP service takes and what its library takes. The short answer is wanted, a
 * seventeenth of the long one; what is too old to know it gives the long one.
 */
export const valhallaMatrix = (froms: readonly Place[], tos: readonly Place[]) => ({
  sources: froms.map(at),
  targets: tos.map(at),
  ...COSTING,
  verbose: false,
});

/** The body of a route question, without the directions. */
export const valhallaTrip = (from: Place, to: Place) => ({
  locations: [at(from), at(to)],
  ...COSTING,
  directions_type: 'none',
});

/** Valhalla's matrix service. */
export const valhallaTable = (froms: readonly Place[], tos: readonly Place[]): Question =>
  posting('/sources_to_targets', valhallaMatrix(froms, tos));

/** Valhalla's route service. */
export const valhallaRoute = (from: Place, to: Place): Question => posting('/route', valhallaTrip(from, to));

/** What Valhalla answered to a matrix: rows of cells, or two tables in its short form; lengths in kilometres. */
export function readValhallaTable(answer: unknown, size: TableSize): Result<EngineTable, string> {
  const matrix = record(answer)?.['sources_to_targets'];
  const short = record(matrix);
  const half = (word: 'time' | 'distance', plural: string): unknown =>
    short === null ? column(matrix, word) : short[plural];
  return joinTable(
    readRows(half('time', 'durations'), size),
    readRows(half('distance', 'distances'), size, METERS),
  );
}

/** One number of each cell; anything that is no cell stays what it is, for `readRows` to find. */
const column = (matrix: unknown, word: string): unknown =>
  list(matrix)?.map((row) => list(row)?.map((cell) => record(cell)?.[word]));

/** What Valhalla answered to a route. */
export function readValhallaRoute(answer: unknown): Result<EngineTrip, string> {
  const trip = record(record(answer)?.['trip']);
  if (trip?.['status'] !== 0) return fail('it found no route');
  const summary = record(trip['summary']);
  const [seconds, kilometers] = [amount(summary?.['time']), amount(summary?.['length'])];
  return seconds === null || kilometers === null
    ? fail('the route has no time or no length')
    : ok({ seconds, meters: kilometers * METERS });
}
