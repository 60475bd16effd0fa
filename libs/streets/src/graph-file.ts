import { fail, ok, type Result } from '@doorstep/std';
import type { Point } from './plane';
import { streetClasses, type StreetClass } from './street-class';

/*
 * graph.bin, little-endian, every section padded to 4 bytes, coordinates in millionths of a degree:
 *   u32 x 8   magic "DSGR", version, nodes N, segments S, inner shape points P, names, 0, 0
 *   i32 lon[N], i32 lat[N]                             junctions
 *   u32 from[S], u32 to[S]                             junctions of a segment, in drawing order
 *   u32 length[S]                                      decimetres
 *   u32 shape[S+1], i32 shapeLon[P], i32 shapeLat[P]   inner points of segment s: shape[s]..shape[s+1]
 *   u16 name[S]                                        0xffff = unnamed, else position in names.json
 *   u8 kind[S], u8 kmh[S], u8 flags[S]                 class code; posted limit, 0 = none; bit 0 = one-way
 * Law: the segments form one strongly connected graph, so every place reaches every other.
 */
const MAGIC = 0x52475344;
const HEADER_WORDS = 8;
export const UNNAMED = 0xffff;
const ONE_WAY = 1;
const SCALE = 1e6;

/** A block of street between two junctions, as the region builder knows it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Position in the list of names; null for a street without one. */
  readonly name: number | null;
  readonly kind: StreetClass;
  /** Posted limit in km/h; null where none is known. */
  readonly kmh: number | null;
  /** Open only in drawing order. */
  readonly oneWay: boolean;
  readonly meters: number;
  /** Points between the two junctions. */
  readonly inner: readonly Point[];
}

/** The street network of a region before it is packed. */
export interface Network {
  readonly nodes: readonly Point[];
  readonly segments: readonly Segment[];
  readonly names: number;
}

/** `graph.bin` as typed arrays over the buffer: nothing is copied. */
export interface GraphFile {
  readonly nodes: number;
  readonly segments: number;
  readonly names: number;
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly length: Uint32Array;
  readonly shape: Uint32Array;
  readonly shapeLon: Int32Array;
  readonly shapeLat: Int32Array;
  readonly name: Uint16Array;
  readonly kind: Uint8Array;
  readonly kmh: Uint8Array;
  readonly flags: Uint8Array;
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Hands out the sections of the layout above, in order; the one place that knows offsets. */
function sections(buffer: ArrayBuffer, n: number, s: number, p: number): Omit<GraphFile, 'names'> {
  let offset = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = offset;
    offset += padded(bytes);
    return start;
  };
  const i32 = (count: number) => new Int32Array(buffer, take(count * 4), count);
  const u32 = (count: number) => new Uint32Array(buffer, take(count * 4), count);
  const u8 = (count: number) => new Uint8Array(buffer, take(count), count);
  return {
    nodes: n,
    segments: s,
    lon: i32(n),
    lat: i32(n),
    from: u32(s),
    to: u32(s),
    length: u32(s),
    shape: u32(s + 1),
    shapeLon: i32(p),
    shapeLat: i32(p),
    name: new Uint16Array(buffer, take(s * 2), s),
    kind: u8(s),
    kmh: u8(s),
    flags: u8(s),
  };
}

const fileBytes = (n: number, s: number, p: number): number =>
  HEADER_WORDS * 4 + n * 8 + s * 16 + 4 + p * 8 + padded(s * 2) + 3 * padded(s);

/** Writes `graph.bin`. */
export function packGraph(network: Network): ArrayBuffer {
  const inner = network.segments.flatMap((segment) => segment.inner);
  const size = [network.nodes.length, network.segments.length, inner.length] as const;
  const buffer = new ArrayBuffer(fileBytes(...size));
  new Uint32Array(buffer, 0, 6).set([MAGIC, 1, ...size, network.names]);
  const file = sections(buffer, ...size);
  file.lon.set(network.nodes.map((node) => Math.round(node.lon * SCALE)));
  file.lat.set(network.nodes.map((node) => Math.round(node.lat * SCALE)));
  file.shapeLon.set(inner.map((point) => Math.round(point.lon * SCALE)));
  file.shapeLat.set(inner.map((point) => Math.round(point.lat * SCALE)));
  for (const [i, segment] of network.segments.entries()) {
    file.from[i] = segment.from;
    file.to[i] = segment.to;
    file.length[i] = Math.max(1, Math.round(segment.meters * 10));
    file.shape[i + 1] = (file.shape[i] ?? 0) + segment.inner.length;
    file.name[i] = segment.name ?? UNNAMED;
    file.kind[i] = streetClasses.indexOf(segment.kind);
    file.kmh[i] = segment.kmh ?? 0;
    file.flags[i] = segment.oneWay ? ONE_WAY : 0;
  }
  return buffer;
}

const below = (values: ArrayLike<number>, limit: number): boolean =>
  Array.prototype.every.call(values, (value: number) => value < limit);

function sound(file: GraphFile, points: number): boolean {
  const named = (name: number): boolean => name === UNNAMED || name < file.names;
  return (
    below(file.from, file.nodes) &&
    below(file.to, file.nodes) &&
    file.name.every(named) &&
    below(file.kind, streetClasses.length) &&
    file.length.every((length) => length > 0) &&
    file.shape.every((start, i) => start >= (file.shape[i - 1] ?? 0)) &&
    file.shape[0] === 0 &&
    file.shape[file.segments] === points
  );
}

/** Opens `graph.bin`; refuses with a sentence when the bytes are not a whole graph. */
export function readGraph(buffer: ArrayBuffer): Result<GraphFile, string> {
  if (buffer.byteLength < HEADER_WORDS * 4) return fail('it is shorter than its header');
  const [magic, version, n = 0, s = 0, p = 0, names = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) return fail('it is not a street graph');
  if (version !== 1) return fail(`its version is ${version}, this build reads 1`);
  if (buffer.byteLength !== fileBytes(n, s, p)) return fail('its length is not what its header says');
  const file: GraphFile = { ...sections(buffer, n, s, p), names };
  return sound(file, p) ? ok(file) : fail('it names a junction, street or shape that is not in it');
}

export const isOneWay = (file: GraphFile, segment: number): boolean =>
  ((file.flags[segment] ?? 0) & ONE_WAY) !== 0;

const point = (lon: number | undefined, lat: number | undefined): Point => ({
  lon: (lon ?? 0) / SCALE,
  lat: (lat ?? 0) / SCALE,
});

/** The whole line of a segment in drawing order, junctions included. */
export function segmentLine(file: GraphFile, segment: number): Point[] {
  const from = file.from[segment] ?? 0;
  const to = file.to[segment] ?? 0;
  const line = [point(file.lon[from], file.lat[from])];
  for (let i = file.shape[segment] ?? 0; i < (file.shape[segment + 1] ?? 0); i++) {
    line.push(point(file.shapeLon[i], file.shapeLat[i]));
  }
  line.push(point(file.lon[to], file.lat[to]));
  return line;
}
