import { CLOSURE_POINTS, readDrawer } from '@doorstep/lifecycle';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, MOST_CORNERS, MOST_PARTS, NO_AREA, type AreaDraft } from './area-draft';

const shapes = Array.from({ length: 6 }, (_, n) => ({
  name: `Part ${n}`,
  cells: [],
  ring: Array.from({ length: 60 }, (__, i) => ({
    lon: -93 + n / 10 + 0.01 * Math.cos(i / 9.55),
    lat: 45 + 0.01 * Math.sin(i / 9.55),
  })),
}));
const corner = fc.record({
  lon: fc.double({ min: -93, max: -92, noNaN: true }),
  lat: fc.double({ min: 44, max: 45, noNaN: true }),
});
const draft: fc.Arbitrary<AreaDraft> = fc.record({
  name: fc.constantFrom('', '  ', 'Lake Street'),
  parts: fc.subarray(
    shapes.map(({ name }) => name),
    { maxLength: MOST_PARTS },
  ),
  corners: fc.array(corner, { maxLength: MOST_CORNERS }),
});

describe('an area that is being made', () => {
  it('always becomes a closure that opens again, within the corners one may have', () => {
    fc.assert(
      fc.property(draft, (made) => {
        const facts = factsOf(made, shapes);
        const hasShape = made.parts.length > 0 || made.corners.length >= 3;
        const hasName = made.name.trim() !== '' || made.parts.length > 0;
        expect(facts !== null).toBe(hasShape && hasName);
        if (!facts) return;
        expect(facts.rings.flat().length).toBeLessThanOrEqual(CLOSURE_POINTS);
        for (const ring of facts.rings) expect(ring.length).toBeGreaterThanOrEqual(3);
        expect(readDrawer('closure', JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, value: facts });
      }),
    );
  });

  it('is nothing before anything was chosen', () => {
    expect(factsOf(NO_AREA, shapes)).toBeNull();
    expect(factsOf({ ...NO_AREA, parts: ['Part 1'] }, shapes)?.name).toBe('Part 1');
  });
});
