/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import vtPbf from 'vt-pbf';
import { readVectorTile } from './vector-tile';

const spot = fc.tuple(fc.integer({ min: -64, max: 4160 }), fc.integer({ min: -64, max: 4160 }));
const line = fc.array(spot, { minLength: 2, maxLength: 30 });
// Of the first plane: the packer breaks letters beyond it.
const letter = fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code));
const text = fc.string({ unit: letter, minLength: 1, maxLength: 12 });

const packed = (layer: string, features: object[]): Uint8Array =>
  vtPbf.fromGeojsonVt({ [layer]: { features } }, { version: 2, extent: 4096 });

describe('a vector tile', () => {
  it('is read as it was packed: lines, rings, and names in any script', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ line, name: text }), { minLength: 1, maxLength: 12 }), (streets) => {
        const bytes = packed(
          'streets',
          streets.map((street) => ({
            type: 2,
            tags: { name: street.name, lanes: 2 },
            geometry: [street.line],
          })),
        );
        const read = readVectorTile(bytes).get('streets');
        expect(read?.extent).toBe(4096);
        expect(read?.features.map(({ properties }) => properties)).toEqual(
          streets.map(({ name }) => ({ name })),
        );
        expect(read?.features.map(({ kind, parts }) => [kind, [...(parts[0] ?? [])]])).toEqual(
          streets.map((street) => ['line', street.line.flat()]),
        );
      }),
    );
  });

  it('closes its rings', () => {
    const ring = [
      [0, 0],
      [100, 0],
      [100, 50],
      [0, 0],
    ];
    const bytes = packed('water', [{ type: 3, tags: {}, geometry: [ring] }]);
    const [lake] = readVectorTile(bytes).get('water')?.features ?? [];
    expect(lake?.kind).toBe('area');
    expect([...(lake?.parts[0] ?? [])]).toEqual(ring.flat());
  });

  it('says so when it is cut off', () => {
    const bytes = packed('streets', [
      {
        type: 2,
        tags: { name: 'Lake Street' },
        geometry: [
          [
            [0, 0],
            [9, 9],
          ],
        ],
      },
    ]);
    expect(() => readVectorTile(bytes.subarray(0, bytes.length - 3))).toThrow('cut off');
  });
});
