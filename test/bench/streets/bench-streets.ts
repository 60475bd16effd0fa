import { parseArgs } from 'node:util';
import { seeded } from '@doorstep/std';
import { contract, readGraph, type Streets } from '@doorstep/streets';
import { beside, row, type Row } from '../row';
import { browserRows } from './browser-rows';
import { howToGetExtracts, townsIn, usualGeoFolder } from './geo-folder';
import { best, once } from './measure';
import { metroOf } from './metro';
import { boxOf, buildPack, byDijkstra, drawPlaces, opened, readPack, snapAll, type BenchPack } from './pack';
import { compareTimes } from './reference';
import { howToGetValhalla, valhallaIn, valhallaRows } from './valhalla-rows';

const PLACES = 1_000;

function boxOfPack(pack: BenchPack) {
  const graph = readGraph(pack.graph);
  if (!graph.ok) throw new Error(graph.error);
  return boxOf(graph.value);
}

/** Draws places all over a pack. */
const placesOf = (pack: BenchPack, streets: Streets, count: number) =>
  drawPlaces(streets, boxOfPack(pack), count, seeded(2018));

function middleOf(pack: BenchPack) {
  const { west, south, east, north } = boxOfPack(pack);
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}

/** Every pair of a draw by the hierarchy and by Dijkstra; throws when two differ, in seconds or in metres. */
function equalPairs(name: string, pack: BenchPack, count: number): Row {
  const [streets, slow] = [opened(pack), byDijkstra(pack)];
  const snaps = snapAll(streets, placesOf(pack, streets, count));
  streets.prepare();
  const [fast, oracle] = [streets.matrix(snaps, snaps), slow.matrix(snaps, snaps)];
  const same = (a: Int32Array, b: Int32Array): boolean => a.every((value, i) => value === b[i]);
  if (!same(fast.seconds, oracle.seconds) || !same(fast.meters, oracle.meters)) {
    throw new Error(`${name}: the hierarchy and Dijkstra differ`);
  }
  return row(`${name}: pairs equal to Dijkstra, seconds and metres`, count * count, 'pairs');
}

function townRows(pack: BenchPack): Row[] {
  const later = best(5, () => opened(pack));
  const [streets, slow] = [opened(pack), byDijkstra(pack)];
  const layOut = once(() => streets.prepare());
  const places = placesOf(pack, streets, PLACES);
  const matrix = (on: Streets, size: number) => (): void => {
    const snaps = snapAll(on, places.slice(0, size));
    on.matrix(snaps, snaps);
  };
  const dijkstra = { 100: best(2, matrix(slow, 100)), 500: once(matrix(slow, 500)) };
  const snaps = snapAll(streets, places);
  const paths = (): void => {
    for (let i = 0; i < 500; i++) streets.path(snaps[i]!, snaps[i + 500]!);
  };
  const name = 'Dijkstra';
  return [
    row('pack load, later', later, 'ms', { goal: 50 }),
    row('shortcuts laid out, once, when questions pay for it', layOut, 'ms'),
    row(
      'snap 1000 places',
      best(5, () => snapAll(streets, places)),
      'ms',
    ),
    {
      ...beside('100 x 100, snapped', best(7, matrix(streets, 100)), 'ms', { name, value: dijkstra[100] }),
      goal: 10,
    },
    {
      ...beside('500 x 500, snapped', best(5, matrix(streets, 500)), 'ms', { name, value: dijkstra[500] }),
      goal: 60,
    },
    row('1000 x 1000, snapped', best(4, matrix(streets, 1000)), 'ms', { goal: 200 }),
    row('one path with line and turns', best(3, paths) / 500, 'ms', { goal: 1 }),
    row('streets closed for a day, shortcuts laid out anew', closureMs(streets), 'ms'),
    row(
      'contraction',
      best(2, () => contract(pack.graph)),
      'ms',
    ),
    row('contraction.bin', pack.contraction.byteLength / 1024, 'kB'),
  ];
}

const closureMs = (streets: Streets): number =>
  best(2, () => {
    streets.closed({ segments: [10, 500, 2_000] }).prepare();
  });

function metroRows(town: BenchPack): Row[] {
  const graph = metroOf(town.graph);
  const files = { graph, names: new TextEncoder().encode('[]').buffer as ArrayBuffer };
  let contraction = new ArrayBuffer(0);
  const seconds = once(() => (contraction = contract(graph))) / 1000;
  const streets = opened({ ...files, contraction });
  const layOut = once(() => streets.prepare());
  const snaps = snapAll(streets, placesOf({ ...files, contraction }, streets, 500));
  const { nodes } = streets.status();
  return [
    row(`metropolis of ${nodes} corners: contraction`, seconds, 's', { goal: 30 }),
    row('metropolis: shortcuts laid out', layOut / 1000, 's'),
    row(
      'metropolis: 500 x 500',
      best(4, () => streets.matrix(snaps, snaps)),
      'ms',
      { goal: 150 },
    ),
    row(
      'metropolis: one path',
      best(2, () => streets.path(snaps[0]!, snaps[1]!)),
      'ms',
    ),
  ];
}

function referenceRows(name: string, streets: Streets, pack: BenchPack, file: string | null): Row[] {
  if (file === null) return [];
  const roads = opened(pack, { snapsTo: 'roads' });
  return Object.entries(compareTimes(streets, roads, file)).flatMap(
    ([other, { median, p95, factor, pairs }]) => {
      const told = `${name}: times against ${other} (${pairs} pairs, factor ${factor.toFixed(3)})`;
      return [
        row(`${told}, median`, 100 * median, '%', { goal: 4 }),
        row(`${told}, p95`, 100 * p95, '%', { goal: 15 }),
      ];
    },
  );
}

async function extractRows(folder: string | null, valhalla: string | null): Promise<Row[]> {
  if (folder === null) {
    console.log(howToGetExtracts);
    return [];
  }
  if (valhalla === null) console.log(howToGetValhalla);
  const rows: Row[] = [];
  for (const town of townsIn(folder)) {
    console.log(`building the pack of ${town.name}`);
    const pack = buildPack(town);
    const streets = opened(pack);
    rows.push(equalPairs(town.name, pack, 200), ...referenceRows(town.name, streets, pack, town.reference));
    if (valhalla === null) continue;
    const snaps = snapAll(streets, placesOf(pack, streets, 250));
    rows.push(...(await valhallaRows(valhalla, town, streets, snaps)));
  }
  return rows;
}

/** Measures; every pack is held to Dijkstra before anything is timed on it. */
export async function benchStreets(args: readonly string[]): Promise<Row[]> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { pack: option, geo: option, valhalla: option } });
  const pack = readPack(values.pack ?? 'regions/minneapolis');
  // Before anything else has warmed the code.
  const cold: Streets[] = [];
  const first = once(() => cold.push(opened(pack)));
  const middle = middleOf(pack);
  const snapped = once(() => cold[0]?.snap(middle));
  const equal = equalPairs('Minneapolis', pack, 500);
  const places = placesOf(pack, opened(pack), PLACES);
  const rows = [
    equal,
    row('pack load, first time in a process', first, 'ms', { goal: 50 }),
    row('the first place brought to a street there', snapped, 'ms'),
    ...townRows(pack),
    ...(await browserRows(pack, places)),
    ...metroRows(pack),
    ...(await extractRows(
      values.geo ?? usualGeoFolder(),
      valhallaIn(values.valhalla ?? process.env['DOORSTEP_VALHALLA']),
    )),
  ];
  return rows;
}
