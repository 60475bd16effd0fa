import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALLERGENS, AVOIDED, concernsOf, concernsOfMix, DIETS, mixOf, starterCatalogue } from './index';

const STARTER = starterCatalogue();

describe('things given out as one', () => {
  it('block for whom a part blocks, and a mix of them never promises more than its parts', () => {
    const household = fc.record({
      allergies: fc.subarray([...ALLERGENS]),
      avoids: fc.subarray([...AVOIDED]),
      diets: fc.subarray([...DIETS]),
    });
    const parts = fc.array(fc.constantFrom(...STARTER), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, household, (some, home) => {
        const blocks = some.some((one) => concernsOf(one, home).some(({ level }) => level === 'block'));
        expect(concernsOfMix(some, home).some(({ level }) => level === 'block')).toBe(blocks);
        // What the mix says alone may only ask where a part blocks; it is never silent.
        if (concernsOfMix(some, home).length > 0)
          expect(concernsOf(mixOf(some), home).length).toBeGreaterThan(0);
      }),
    );
  });

  it('are unknown when there is nothing', () => {
    expect(mixOf([])).toMatchObject({ animal: 'unsure', gluten: 'unknown', marks: [] });
  });
});
