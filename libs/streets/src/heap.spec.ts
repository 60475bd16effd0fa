import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Heap } from './heap';

it('gives back what was pushed, smallest key first, past its first capacity', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 60 }), (keys) => {
      const heap = new Heap(4);
      keys.forEach((key, item) => heap.push(key, item));
      const popped = keys.map(() => {
        const item = heap.pop();
        expect(heap.key).toBe(keys[item]);
        return item;
      });
      expect(popped.map((item) => keys[item])).toEqual([...keys].sort((a, b) => a - b));
      expect(new Set(popped).size).toBe(keys.length);
      expect(heap.size).toBe(0);
    }),
  );
});
