import {
  agree,
  blocksOf,
  type EngineTable,
  type EngineTrip,
  type Place,
  type Question,
  osrmRoute,
  osrmTable,
  readOsrmRoute,
  readOsrmTable,
  readValhallaRoute,
  readValhallaTable,
  valhallaRoute,
  valhallaTable,
  whatIsWrong,
} from '@doorstep/engines';
import type { Result } from '@doorstep/std';
import { NextDoorError } from '../../platform/outbound/next-door-error';

/** An engine that answers for places of our choosing. It is only ever asked about middles of cells. */
export interface CoarseEngine {
  table(froms: readonly Place[], tos: readonly Place[]): Promise<EngineTable>;
  trip(from: Place, to: Place): Promise<EngineTrip>;
}

/** Sends a question and gives back what came, parsed. */
export type Ask = (question: Question) => Promise<unknown>;

/** The value, or the reason as the error that callers know. */
export function believed<T>(read: Result<T, string>): T {
  if (!read.ok) throw new NextDoorError(read.error);
  return read.value;
}

/** OSRM by HTTP. */
export const osrmEngine = (ask: Ask): CoarseEngine => ({
  table: async (froms, tos) =>
    believed(readOsrmTable(await ask(osrmTable(froms, tos)), { rows: froms.length, columns: tos.length })),
  trip: async (from, to) => believed(readOsrmRoute(await ask(osrmRoute(from, to)))),
});

/** Valhalla by HTTP. */
export const valhallaEngine = (ask: Ask): CoarseEngine => ({
  table: async (froms, tos) =>
    believed(
      readValhallaTable(await ask(valhallaTable(froms, tos)), { rows: froms.length, columns: tos.length }),
    ),
  trip: async (from, to) => believed(readValhallaRoute(await ask(valhallaRoute(from, to)))),
});

/** Places a side of one question: both sides together stay within what such servers answer by default. */
const SIDE = 50;

/**
 * Travel between all places, asked in blocks one after the other: the same questions in the same order for the same
 * pack, whoever asked for help that day. Throws `NextDoorError` when a part is missing or the whole cannot be true.
 */
export async function wholeTable(engine: CoarseEngine, places: readonly Place[]): Promise<EngineTable> {
  const n = places.length;
  const table = {
    seconds: new Array<number | null>(n * n).fill(null),
    meters: new Array<number | null>(n * n).fill(null),
  };
  for (const { rows, columns } of blocksOf(n, SIDE)) {
    const part = await engine.table(places.slice(rows.from, rows.to), places.slice(columns.from, columns.to));
    const width = columns.to - columns.from;
    for (let i = 0; i < part.seconds.length; i++) {
      const at = (rows.from + Math.floor(i / width)) * n + columns.from + (i % width);
      table.seconds[at] = part.seconds[i] ?? null;
      table.meters[at] = part.meters[i] ?? null;
    }
  }
  const wrong = whatIsWrong(places, table);
  if (wrong !== null) throw new NextDoorError(wrong);
  await compareWithTrip(engine, places, table);
  return table;
}

/** From the first middle to the last: an engine that says one thing in a table and another on the way lies. */
async function compareWithTrip(
  engine: CoarseEngine,
  places: readonly Place[],
  table: EngineTable,
): Promise<void> {
  const [from, to] = [places[0], places.at(-1)];
  const seconds = table.seconds[places.length - 1] ?? null;
  const meters = table.meters[places.length - 1] ?? null;
  if (!from || !to || seconds === null || meters === null) return;
  if (!agree(await engine.trip(from, to), { seconds, meters })) {
    throw new NextDoorError('its routes do not agree with its table');
  }
}
