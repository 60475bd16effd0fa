import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Store } from './store';

describe('Store', () => {
  it('finds what was added, and after shedding what was kept, with its nodes', () => {
    const some = fc.uniqueArray(
      fc.record({
        a: fc.integer({ min: -40, max: 40 }),
        nodes: fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }),
        kept: fc.boolean(),
      }),
      { selector: ({ a }) => a, maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const store = new Store({ rows: 30, cells: 150 });
        const numbers = rows.map(({ a, nodes }) => {
          const r = store.add(a, 7, nodes.length, nodes.length);
          store.cells.set(nodes, store.at[r]);
          return r;
        });
        expect(rows.map(({ a }) => store.find(a, 7))).toEqual(numbers);
        expect(rows.map(({ a }) => store.find(a, 8))).toEqual(rows.map(() => -1));
        store.retain(Uint8Array.from(rows, ({ kept }) => Number(kept)));
        for (const { a, nodes, kept } of rows) {
          const r = store.find(a, 7);
          expect(r >= 0).toBe(kept);
          if (kept) expect([...store.cells.subarray(store.at[r], store.at[r + 1])]).toEqual(nodes);
        }
      }),
    );
  });

  it('says when it is full', () => {
    const store = new Store({ rows: 2, cells: 5 });
    store.add(1, 1, 0, 3);
    expect([store.fits(2), store.fits(3)]).toEqual([true, false]);
    store.add(2, 2, 0, 1);
    expect(store.fits(0)).toBe(false);
  });
});
