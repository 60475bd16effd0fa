import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/*
 * Writes a tiny OpenStreetMap PBF file by the public format: enough of protocol buffers for one
 * block of nodes, ways and relations.
 */
type Field = readonly [number: number, value: number | Buffer];

function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return Buffer.from([...out, Number(rest)]);
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

const message = (...fields: Field[]): Buffer =>
  Buffer.concat(
    fields.flatMap(([number, value]) =>
      typeof value === 'number'
        ? [varint(number * 8), varint(value)]
        : [varint(number * 8 + 2), varint(value.length), value],
    ),
  );

const packed = (values: readonly number[]): Buffer => Buffer.concat(values.map(varint));
const steps = (values: readonly number[]): number[] => values.map((v, i) => zigzag(v - (values[i - 1] ?? 0)));

export type FixtureTags = Readonly<Record<string, string>>;
/** id, longitude, latitude, tags */
export type FixtureNode = readonly [id: number, lon: number, lat: number, tags?: FixtureTags];

export interface FixtureWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags: FixtureTags;
}

export interface FixtureRelation {
  readonly id: number;
  /** "way 10 from" */
  readonly members: readonly (readonly [type: 'node' | 'way' | 'relation', ref: number, role: string])[];
  readonly tags: FixtureTags;
}

/** Field of a blob for each packing of the format. */
const PACKINGS = { raw: 1, zlib: 3, lz4: 6 } as const;
export type FixturePacking = keyof typeof PACKINGS;

function fileBlock(type: string, content: Buffer, packing: FixturePacking): Buffer {
  const bytes = packing === 'zlib' ? deflateSync(content) : content;
  const blob = message([2, content.length], [PACKINGS[packing], bytes]);
  const header = message([1, Buffer.from(type)], [3, blob.length]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(header.length);
  return Buffer.concat([size, header, blob]);
}

const MEMBERS = ['node', 'way', 'relation'];

/** Bytes of an extract with these nodes, ways and relations. */
export function osmPbf(
  nodes: readonly FixtureNode[],
  ways: readonly FixtureWay[],
  relations: readonly FixtureRelation[] = [],
  packing: FixturePacking = 'zlib',
): Buffer {
  const tagged = [...nodes.map(([, , , tags]) => ({ tags: tags ?? {} })), ...ways, ...relations];
  const roles = relations.flatMap(({ members }) => members.map(([, , role]) => role));
  const words = ['', ...new Set([...tagged.flatMap(({ tags }) => Object.entries(tags).flat()), ...roles])];
  const number = new Map(words.map((word, i) => [word, i]));
  const at = (word: string): number => number.get(word) ?? 0;
  const e7 = (degrees: number): number => Math.round(degrees * 1e7);
  const tags = (of: FixtureTags): Field[] => [
    [2, packed(Object.keys(of).map(at))],
    [3, packed(Object.values(of).map(at))],
  ];
  const dense = message(
    [1, packed(steps(nodes.map(([id]) => id)))],
    [8, packed(steps(nodes.map(([, , lat]) => e7(lat))))],
    [9, packed(steps(nodes.map(([, lon]) => e7(lon))))],
    [10, packed(nodes.flatMap(([, , , of = {}]) => [...Object.entries(of).flat().map(at), 0]))],
  );
  const wayMessages = ways.map(({ id, refs, tags: of }) =>
    message([1, id], ...tags(of), [8, packed(steps(refs))]),
  );
  const relationMessages = relations.map(({ id, members, tags: of }) =>
    message(
      [1, id],
      ...tags(of),
      [8, packed(members.map(([, , role]) => at(role)))],
      [9, packed(steps(members.map(([, ref]) => ref)))],
      [10, packed(members.map(([type]) => MEMBERS.indexOf(type)))],
    ),
  );
  const strings = message(...words.map((word): Field => [1, Buffer.from(word)]));
  const block = message(
    [1, strings],
    [2, message([2, dense])],
    [2, message(...wayMessages.map((way): Field => [3, way]))],
    [2, message(...relationMessages.map((relation): Field => [4, relation]))],
  );
  const header = message([4, Buffer.from('OsmSchema-V0.6')], [4, Buffer.from('DenseNodes')]);
  return Buffer.concat([
    fileBlock('OSMHeader', header, packing === 'raw' ? 'raw' : 'zlib'),
    fileBlock('OSMData', block, packing),
  ]);
}
