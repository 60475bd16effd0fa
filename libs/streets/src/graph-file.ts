import { fail, ok, type Result } from '@doorstep/std';
import type { Point } from './plane';
import { streetClasses, type StreetClass } from './street-class';

/*
 * graph.bin version 2, little-endian, every section padded to 4 bytes, coordinates in millionths of a degree:
 *   u32 x 12  magic "DSGR", version, nodes N, segments S, inner shape points P, names, bans B, arcs of all bans A,
 *             junctions with lights G, bit 0 = traffic keeps left, 0, 0
 *   i32 lon[N], i32 lat[N]                             junctions
 *   u32 from[S], u32 to[S]                             junctions of a segment, in drawing order
 *   u32 length[S]                                      decimetres
 *   u32 shape[S+1], i32 shapeLon[P], i32 shapeLat[P]   inner points of segment s: shape[s]..shape[s+1]
 *   u16 name[S]                                        0xffff = unnamed, else position in names.json
 *   u8 kind[S], u8 kmh[S], u8 flags[S]                 class code; posted limit, 0 = none; bit 0 = one-way,
 *                                                      bit 1 = trips may only begin and end on it
 *   u32 ban[B+1], u32 banArcs[A]                       forbidden sequence b: banArcs[ban[b]..ban[b+1]]
 *   u32 signals[G]                                     junctions with traffic lights
 * An arc is segment * 2 + (0 in drawing order | 1 against it).
 * Law: no segment is `stranded`, so every place reaches every other.
 */
const MAGIC = 0x52475344;
const VERSION = 2;
const HEADER_WORDS = 12;
export const UNNAMED = 0xffff;
const ONE_WAY = 1;
const ENDS = 2;
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
  /** A trip may begin or end on it (or on a chain of such), never pass through: service ways, gated lanes. */
  readonly ends: boolean;
  readonly meters: number;
  /** Points between the two junctions. */
  readonly inner: readonly Point[];
}

/** Arcs that may not be driven one straight after another: two for a turn ban, more where it leads over ways. */
export interface Ban {
  /** Two or more; an arc is segment * 2 + (0 in drawing order | 1 against it). */
  readonly arcs: readonly number[];
}

/** The street network of a region before it is packed. */
export interface Network {
  readonly nodes: readonly Point[];
  readonly segments: readonly Segment[];
  readonly names: number;
  readonly bans: readonly Ban[];
  /** Junctions with traffic lights. */
  readonly signals: readonly number[];
  /** Traffic keeps to the left of the road; to the right where this is not said. */
  readonly keepsLeft?: boolean;
}

/** `graph.bin` as typed arrays over the buffer: nothing is copied. */
export interface GraphFile {
  readonly nodes: number;
  readonly segments: number;
  readonly names: number;
  readonly keepsLeft: boolean;
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
  readonly ban: Uint32Array;
  readonly banArcs: Uint32Array;
  readonly signals: Uint32Array;
}

/** How many of each there are, as the header tells. */
interface Sizes {
  readonly nodes: number;
  readonly segments: number;
  readonly points: number;
  readonly names: number;
  readonly bans: number;
  readonly banArcs: number;
  readonly signals: number;
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Hands out the sections of the layout above, in order; the one place that knows offsets. */
function sections(buffer: ArrayBuffer, size: Sizes): Omit<GraphFile, 'names' | 'keepsLeft'> {
  const { nodes: n, segments: s, points: p } = size;
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
    ban: u32(size.bans + 1),
    banArcs: u32(size.banArcs),
    signals: u32(size.signals),
  };
}

const fileBytes = ({ nodes: n, segments: s, points: p, bans, banArcs, signals }: Sizes): number =>
  4 * (HEADER_WORDS + 2 * n + 4 * s + 1 + 2 * p + bans + 1 + banArcs + signals) +
  padded(s * 2) +
  3 * padded(s);

const flagsOf = ({ oneWay, ends }: Segment): number => (oneWay ? ONE_WAY : 0) + (ends ? ENDS : 0);

function sizesOf({ nodes, segments, names, bans, signals }: Network): Sizes {
  return {
    nodes: nodes.length,
    segments: segments.length,
    points: segments.reduce((sum, { inner }) => sum + inner.length, 0),
    names,
    bans: bans.length,
    banArcs: bans.reduce((sum, { arcs }) => sum + arcs.length, 0),
    signals: signals.length,
  };
}

/** Writes `graph.bin`. */
export function packGraph(network: Network): ArrayBuffer {
  const size = sizesOf(network);
  const buffer = new ArrayBuffer(fileBytes(size));
  const { nodes: n, segments: s, points, names, bans, banArcs, signals } = size;
  const left = network.keepsLeft === true ? 1 : 0;
  new Uint32Array(buffer).set([MAGIC, VERSION, n, s, points, names, bans, banArcs, signals, left]);
  const file = sections(buffer, size);
  const inner = network.segments.flatMap((segment) => segment.inner);
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
    file.flags[i] = flagsOf(segment);
  }
  for (const [i, { arcs }] of network.bans.entries()) {
    file.banArcs.set(arcs, file.ban[i]);
    file.ban[i + 1] = (file.ban[i] ?? 0) + arcs.length;
  }
  file.signals.set(network.signals);
  return buffer;
}

/** A loop, for `every` of a typed array costs a call an element: this runs whenever a pack is opened. */
function below(values: Uint32Array | Uint8Array, limit: number): boolean {
  for (let i = 0; i < values.length; i++) if ((values[i] as number) >= limit) return false;
  return true;
}

/** Starts of a list of lists: from zero to its end, each at least `least` after the one before. */
function rising(starts: Uint32Array, end: number, least: number): boolean {
  for (let i = 1; i < starts.length; i++) {
    if ((starts[i] as number) < (starts[i - 1] as number) + least) return false;
  }
  return starts[0] === 0 && starts[starts.length - 1] === end;
}

function named({ name, names }: GraphFile): boolean {
  for (let i = 0; i < name.length; i++) if (name[i] !== UNNAMED && (name[i] as number) >= names) return false;
  return true;
}

function sound(file: GraphFile): boolean {
  return (
    below(file.from, file.nodes) &&
    below(file.to, file.nodes) &&
    named(file) &&
    below(file.kind, streetClasses.length) &&
    !file.length.includes(0) &&
    rising(file.shape, file.shapeLon.length, 0)
  );
}

const lawful = (file: GraphFile): boolean =>
  rising(file.ban, file.banArcs.length, 2) &&
  below(file.banArcs, file.segments * 2) &&
  below(file.signals, file.nodes);

function readSizes(header: Uint32Array): Sizes {
  const at = (word: number): number => header[word] as number;
  const [nodes, segments, points, names] = [at(2), at(3), at(4), at(5)];
  return { nodes, segments, points, names, bans: at(6), banArcs: at(7), signals: at(8) };
}

/** Opens `graph.bin`; refuses with a sentence when the bytes are not a whole graph. */
export function readGraph(buffer: ArrayBuffer): Result<GraphFile, string> {
  if (buffer.byteLength < HEADER_WORDS * 4) return fail('it is shorter than its header');
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) return fail('it is not a street graph');
  if (header[1] !== VERSION) {
    return fail(`its version is ${header[1]}, this build reads ${VERSION}: build the pack again`);
  }
  const size = readSizes(header);
  if (buffer.byteLength !== fileBytes(size)) return fail('its length is not what its header says');
  const keepsLeft = ((header[9] as number) & 1) === 1;
  const file: GraphFile = { ...sections(buffer, size), names: size.names, keepsLeft };
  if (!sound(file)) return fail('it names a junction, street or shape that is not in it');
  return lawful(file) ? ok(file) : fail('a turn ban or a traffic light in it lies nowhere');
}

export const isOneWay = (file: GraphFile, segment: number): boolean =>
  ((file.flags[segment] ?? 0) & ONE_WAY) !== 0;

/** Whether trips may only begin and end on a segment. */
export const isEnds = (file: GraphFile, segment: number): boolean =>
  ((file.flags[segment] ?? 0) & ENDS) !== 0;

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
