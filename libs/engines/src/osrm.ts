import { fail, ok, type Result } from '@doorstep/std';
import { amount, list, record } from './judge';
import { degrees, getting, type Place, type Question } from './question';
import { joinTable, readRows, type EngineTable, type EngineTrip, type TableSize } from './table';

const PROFILE = 'driving';
const line = (places: readonly Place[]): string =>
  places.map(({ lon, lat }) => `${degrees(lon)},${degrees(lat)}`).join(';');
const numbers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => from + i).join(';');

/** OSRM's table service, version 1. */
export const osrmTable = (froms: readonly Place[], tos: readonly Place[]): Question =>
  getting(
    `/table/v1/${PROFILE}/${line([...froms, ...tos])}?annotations=duration,distance` +
      `&sources=${numbers(0, froms.length)}&destinations=${numbers(froms.length, tos.length)}`,
  );

/** What OSRM answered to `osrmTable`; a reason when it is no such answer. */
export function readOsrmTable(answer: unknown, size: TableSize): Result<EngineTable, string> {
  const read = record(answer);
  if (read?.['code'] !== 'Ok') return fail('it did not answer Ok');
  return joinTable(readRows(read['durations'], size), readRows(read['distances'], size));
}

/** OSRM's route service, version 1, without the line. */
export const osrmRoute = (from: Place, to: Place): Question =>
  getting(`/route/v1/${PROFILE}/${line([from, to])}?overview=false&steps=false`);

/** What OSRM answered to `osrmRoute`. */
export function readOsrmRoute(answer: unknown): Result<EngineTrip, string> {
  const read = record(answer);
  if (read?.['code'] !== 'Ok') return fail('it did not answer Ok');
  const route = record(list(read['routes'])?.[0]);
  const [seconds, meters] = [amount(route?.['duration']), amount(route?.['distance'])];
  return seconds === null || meters === null
    ? fail('the route has no time or no length')
    : ok({ seconds, meters });
}
