import { describe, expect, it } from '@jest/globals';
import { PICTURE_CHOICE, starterCatalogue } from '@doorstep/goods';
import { ALIKE, FOODS } from './foods';
import { picturePartsOf } from './picture-parts';

const STARTER = starterCatalogue();

describe('pictures of goods', () => {
  it('are drawn for every item of the starter catalogue', () => {
    const missing = STARTER.filter(({ picture: { shape, of } }) => {
      const isDrawn = of in FOODS || of in ALIKE || shape === 'roll' || shape === 'loaf';
      return !isDrawn || picturePartsOf(`${shape} ${of}`).length === 0;
    });
    expect(missing.map(({ slug, picture }) => `${slug}: ${picture.shape} ${picture.of}`)).toEqual([]);
  });

  it('weigh a few hundred bytes each', () => {
    for (const [food, drawing] of Object.entries(FOODS))
      expect({ food, small: drawing.length <= 420 }).toEqual({ food, small: true });
  });

  it('are told apart where families choose by them', () => {
    const drawn = PICTURE_CHOICE.map((slug) => {
      const picture = STARTER.find((item) => item.slug === slug)?.picture;
      return JSON.stringify(picturePartsOf(`${picture?.shape ?? ''} ${picture?.of ?? ''}`));
    });
    // Halal chicken looks like chicken: its name tells.
    expect(new Set(drawn).size).toBe(PICTURE_CHOICE.length - 1);
  });

  it('hold nothing but paths', () => {
    for (const drawing of Object.values(FOODS)) expect(drawing).toMatch(/^[a-z][A-Za-z0-9 .,|-]+$/);
  });

  it('of something nobody drew are empty, whatever stands there', () => {
    expect(picturePartsOf('<svg onload>')).toEqual([]);
    expect(picturePartsOf('')).toEqual([]);
  });
});
