import { packGraph, readGraph, streetClasses, type GraphFile, type Segment } from '@doorstep/streets';

/*
 * A metropolis as large as sixteen copies of a town, four by four, each joined to its neighbours by roads from edge to
 * edge. It has the grids, rivers and freeways of a real town, and as many streets as a region of millions.
 */
const SIDE = 4;
/** Roads between two neighbours: one in each strip of their common edge. */
const ROADS = 40;
const METERS_PER_DEGREE = 111_195;

type Corner = 'lon' | 'lat';

const rangeOf = (values: Int32Array): readonly [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];

/** For each strip the node furthest to one side (`sign` 1: the greater coordinate). */
function edgeNodes(file: GraphFile, along: Corner, across: Corner, sign: 1 | -1): (number | undefined)[] {
  const [low, high] = rangeOf(file[along]);
  const found: (number | undefined)[] = Array.from({ length: ROADS }, () => undefined);
  for (let node = 0; node < file.nodes; node++) {
    const strip = Math.min(ROADS - 1, Math.floor((((file[along][node] ?? 0) - low) / (high - low)) * ROADS));
    const best = found[strip];
    const far = (n: number): number => sign * (file[across][n] ?? 0);
    if (best === undefined || far(node) > far(best)) found[strip] = node;
  }
  return found;
}

/** Points of a segment between its junctions. */
function innerOf(file: GraphFile, s: number, east: number, north: number): Segment['inner'] {
  const [from, to] = [file.shape[s]!, file.shape[s + 1]!];
  return Array.from({ length: to - from }, (_, i) => ({
    lon: file.shapeLon[from + i]! / 1e6 + east,
    lat: file.shapeLat[from + i]! / 1e6 + north,
  }));
}

function tileSegments(file: GraphFile, tile: number, east: number, north: number): Segment[] {
  return Array.from({ length: file.segments }, (_, s): Segment => ({
    from: tile * file.nodes + file.from[s]!,
    to: tile * file.nodes + file.to[s]!,
    name: null,
    kind: streetClasses[file.kind[s]!] ?? 'street',
    kmh: file.kmh[s] === 0 ? null : file.kmh[s]!,
    oneWay: (file.flags[s]! & 1) === 1,
    ends: (file.flags[s]! & 2) === 2,
    meters: file.length[s]! / 10,
    inner: innerOf(file, s, east, north),
  }));
}

/** `graph.bin` of the metropolis made of a town's. */
export function metroOf(graph: ArrayBuffer): ArrayBuffer {
  const read = readGraph(graph);
  if (!read.ok) throw new Error(read.error);
  const file = read.value;
  const [[west, east], [south, north]] = [rangeOf(file.lon), rangeOf(file.lat)];
  const [width, height] = [(east - west) / 1e6 + 0.002, (north - south) / 1e6 + 0.002];
  const tiles = Array.from({ length: SIDE * SIDE }, (_, tile) => ({
    tile,
    column: tile % SIDE,
    row: Math.floor(tile / SIDE),
  }));
  const nodes = tiles.flatMap(({ column, row }) =>
    Array.from(file.lon, (lon, n) => ({
      lon: lon / 1e6 + column * width,
      lat: (file.lat[n] ?? 0) / 1e6 + row * height,
    })),
  );
  const join = (a: number, b: number): Segment => {
    const [p, q] = [nodes[a], nodes[b]];
    if (!p || !q) throw new Error('a road to nowhere');
    const flat = Math.cos((p.lat * Math.PI) / 180);
    const meters = METERS_PER_DEGREE * Math.hypot((q.lon - p.lon) * flat, q.lat - p.lat);
    return {
      from: a,
      to: b,
      name: null,
      kind: 'major',
      kmh: 60,
      oneWay: false,
      ends: false,
      meters,
      inner: [],
    };
  };
  const roads = (from: number, to: number, along: Corner, across: Corner): Segment[] => {
    const [out, into] = [edgeNodes(file, along, across, 1), edgeNodes(file, along, across, -1)];
    return out.flatMap((a, strip) => {
      const b = into[strip];
      return a === undefined || b === undefined ? [] : [join(from * file.nodes + a, to * file.nodes + b)];
    });
  };
  const segments = tiles.flatMap(({ tile, column, row }) => [
    ...tileSegments(file, tile, column * width, row * height),
    ...(column + 1 < SIDE ? roads(tile, tile + 1, 'lat', 'lon') : []),
    ...(row + 1 < SIDE ? roads(tile, tile + SIDE, 'lon', 'lat') : []),
  ]);
  return packGraph({ nodes, segments, names: 0, bans: [], signals: [] });
}
