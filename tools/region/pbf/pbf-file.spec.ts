import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Complaint } from '../complaint';
import { osmPbf, type FixtureNode } from '../pbf.fixture';
import { Cursor, zigzag } from './cursor';
import { PbfFile } from './pbf-file';

const folder = mkdtempSync(path.join(tmpdir(), 'pbf-'));
function written(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Everything in a file, as it was written. */
function readAll(file: string): { nodes: FixtureNode[]; ways: unknown[]; relations: unknown[] } {
  const pbf = new PbfFile(file);
  const found = { nodes: [] as FixtureNode[], ways: [] as unknown[], relations: [] as unknown[] };
  pbf.visit(
    {
      node: (id, lon, lat, tags) =>
        found.nodes.push(tags === null ? [id, lon / 1e7, lat / 1e7] : [id, lon / 1e7, lat / 1e7, tags]),
      way: (id, refs, tags) => found.ways.push({ id, refs, tags }),
      relation: (id, members, tags) => found.relations.push({ id, members, tags }),
    },
    () => undefined,
  );
  pbf.close();
  return found;
}

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
  .filter((text) => text !== '__proto__');
const tags = fc.dictionary(word, word, { maxKeys: 3, noNullPrototype: true });
const ids = fc.integer({ min: 1, max: 2 ** 40 });
const degree = (most: number) => fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((e7) => e7 / 1e7);
const extract = fc.record({
  nodes: fc.array(
    fc.tuple(
      ids,
      degree(180),
      degree(85),
      tags.filter((of) => Object.keys(of).length > 0),
    ),
  ),
  ways: fc.array(fc.record({ id: ids, refs: fc.array(ids, { maxLength: 5 }), tags })),
  relations: fc.array(
    fc.record({
      id: ids,
      members: fc.array(fc.tuple(fc.constantFrom('node', 'way', 'relation'), ids, word), { maxLength: 4 }),
      tags,
    }),
  ),
});

describe('a PBF file', () => {
  it('gives back whatever was written, packed or not', () => {
    fc.assert(
      fc.property(extract, fc.constantFrom('raw', 'zlib'), ({ nodes, ways, relations }, packing) => {
        const found = readAll(written('any.osm.pbf', osmPbf(nodes, ways, relations, packing)));
        expect(found.nodes).toEqual(nodes);
        expect(found.ways).toEqual(ways);
        expect(found.relations).toEqual(
          relations.map(({ members, ...rest }) => ({
            ...rest,
            members: members.map(([type, ref, role]) => ({ type, ref, role })),
          })),
        );
      }),
      { numRuns: 50 },
    );
  });

  const whole = osmPbf(
    [
      [1, 9.5, 47.1],
      [2, 9.6, 47.2],
    ],
    [{ id: 3, refs: [1, 2], tags: { highway: 'residential' } }],
  );

  it('cut off anywhere is refused in a sentence', () => {
    for (let length = 0; length < whole.length; length++) {
      const file = written('cut.osm.pbf', whole.subarray(0, length));
      const ways = () => readAll(file).ways;
      // Between two blocks a file may end: then it is a shorter file.
      if (length === whole.indexOf('OSMData') - 6) expect(ways()).toEqual([]);
      else expect(ways).toThrow(Complaint);
    }
  });

  it('with one byte changed is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
        try {
          readAll(written('flip.osm.pbf', bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(Complaint);
        }
      }),
    );
  });

  it.each<[string, Uint8Array | string, string]>([
    ['picture', '\x89PNG\r\n', 'a PNG picture'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'packed with gzip'],
    ['xml', '<?xml version="1.0"?><osm>', 'OpenStreetMap XML'],
    ['page', '<!DOCTYPE html><title>404</title>', 'a web page'],
    ['json', '{"type":"FeatureCollection"}', 'JSON'],
    ['empty', '', 'is empty'],
    ['zeros', new Uint8Array(100), 'is not an OpenStreetMap PBF file'],
    ['lz4', osmPbf([[1, 9, 47]], [], [], 'lz4'), 'is packed with lz4'],
  ])('that is %s is called so', (name, bytes, sentence) => {
    const file = written(name, bytes);
    // The writer begins every text with its bytes, not with UTF-8.
    if (typeof bytes === 'string') writeFileSync(file, Buffer.from(bytes, 'latin1'));
    expect(() => readAll(file)).toThrow(sentence);
  });
});

it('numbers of protocol buffers go up to 2^53 and below zero', () => {
  const bytes = (value: bigint): Uint8Array => {
    const out: number[] = [];
    let rest = BigInt.asUintN(64, value);
    for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
    return Uint8Array.from([...out, Number(rest)]);
  };
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeInteger(), (up, any) => {
      expect(new Cursor(bytes(BigInt(up))).uint()).toBe(up);
      expect(new Cursor(bytes(BigInt(any))).int()).toBe(any);
    }),
  );
  expect([0, 1, 2, 3, 4].map((value) => zigzag(value))).toEqual([0, -1, 1, -2, 2]);
});
