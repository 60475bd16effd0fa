import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packGraph } from './graph-file';
import { bytes, network, openTown, townFiles } from './grid-town.fixture';
import { openStreets } from './open-streets';

describe('openStreets', () => {
  it('says what it opened', () => {
    expect(openTown().status()).toEqual({
      engine: 'hierarchy',
      slow: null,
      closed: 0,
      nodes: 12,
      segments: 17,
      names: 7,
      calibration: 1,
    });
  });

  it.each(['graph', 'names'] as const)('names the file when %s is cut off anywhere', (part) => {
    const files = townFiles();
    fc.assert(
      fc.property(fc.nat({ max: files[part].byteLength - 1 }), (length) => {
        const opened = openStreets({ ...files, [part]: files[part].slice(0, length) });
        expect(opened).toMatchObject({
          ok: false,
          error: { file: part === 'graph' ? 'graph.bin' : `${part}.json` },
        });
      }),
      { numRuns: 50 },
    );
  });

  it('answers without a contraction that is cut off, changed or made for another graph, and says why', () => {
    const files = townFiles();
    const words = files.contraction.byteLength / 4;
    fc.assert(
      fc.property(fc.nat({ max: words - 2 }), fc.integer({ min: 1 }), fc.boolean(), (word, change, cut) => {
        const damaged = files.contraction.slice(0, cut ? word * 4 : undefined);
        // The last word of the header is spare.
        if (!cut) new Uint32Array(damaged)[word < 5 ? word : word + 1]! ^= change;
        const streets = openTown({ ...files, contraction: damaged });
        expect(streets.status().engine).toBe('dijkstra');
        expect(streets.status().slow).toMatch(/^its? /);
      }),
    );
    const other = packGraph({ ...network, signals: [4] });
    expect(openTown({ ...files, graph: other }).status().slow).toBe('it was made for another graph.bin');
  });

  it('refuses a graph of another version, a street that ends nowhere, and names of another pack', () => {
    const files = townFiles();
    const future = files.graph.slice(0);
    new Uint32Array(future)[1] = 3;
    expect(openStreets({ ...files, graph: future })).toMatchObject({
      ok: false,
      error: { file: 'graph.bin' },
    });
    const past = files.graph.slice(0);
    new Uint32Array(past)[1] = 1;
    expect(openStreets({ ...files, graph: past })).toEqual({
      ok: false,
      error: { file: 'graph.bin', why: 'its version is 1, this build reads 2: build the pack again' },
    });
    const astray = files.graph.slice(0);
    // The first section after 12 header words and 2 x 12 coordinates is `from`; node 12 does not exist.
    new Uint32Array(astray)[12 + 24] = 12;
    expect(openStreets({ ...files, graph: astray })).toMatchObject({
      ok: false,
      error: { file: 'graph.bin' },
    });
    const names = bytes(['Elm Ave S']);
    expect(openStreets({ ...files, names })).toMatchObject({ ok: false, error: { file: 'names.json' } });
  });
});
