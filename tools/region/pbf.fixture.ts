import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/*
 * Writes a tiny OpenStreetMap PBF file by the public format: enough of protocol buffers for one
 * block of plain nodes and ways.
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

export interface FixtureWay {
  readonly id: number;
  readonly refs: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
}

function fileBlock(type: string, content: Buffer): Buffer {
  const blob = message([2, content.length], [3, deflateSync(content)]);
  const header = message([1, Buffer.from(type)], [3, blob.length]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(header.length);
  return Buffer.concat([size, header, blob]);
}

/** Bytes of an extract with these nodes (id, lon, lat) and ways. */
export function osmPbf(
  nodes: readonly (readonly [number, number, number])[],
  ways: readonly FixtureWay[],
): Buffer {
  const words = ['', ...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))];
  const at = (word: string): number => words.indexOf(word);
  const e7 = (degrees: number): number => Math.round(degrees * 1e7);
  const dense = message(
    [1, packed(steps(nodes.map(([id]) => id)))],
    [8, packed(steps(nodes.map(([, , lat]) => e7(lat))))],
    [9, packed(steps(nodes.map(([, lon]) => e7(lon))))],
  );
  const wayMessages = ways.map(({ id, refs, tags }) =>
    message(
      [1, id],
      [2, packed(Object.keys(tags).map(at))],
      [3, packed(Object.values(tags).map(at))],
      [8, packed(steps(refs))],
    ),
  );
  const strings = message(...words.map((word): Field => [1, Buffer.from(word)]));
  const block = message(
    [1, strings],
    [2, message([2, dense])],
    [2, message(...wayMessages.map((way): Field => [3, way]))],
  );
  const header = message([4, Buffer.from('OsmSchema-V0.6')], [4, Buffer.from('DenseNodes')]);
  return Buffer.concat([fileBlock('OSMHeader', header), fileBlock('OSMData', block)]);
}
