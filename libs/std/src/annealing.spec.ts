import { describe, expect, it } from '@jest/globals';
import { Annealing, FALL } from './annealing';
import { seeded } from './random';

const DRAWS = 20_000;

const meanSlack = (annealing: Annealing, part: number): number => {
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) sum += annealing.slack(part);
  return sum / DRAWS;
};

describe('annealing', () => {
  it('allows on average its temperature, as -ln of a die does, and in the end what the fall leaves', () => {
    const left = { toTwentieth: 1 / 20, toHundredth: 1 / 100, toThreeThousandth: 1 / 3000 };
    for (const [name, fall] of Object.entries(FALL)) {
      const annealing = new Annealing(100, fall, seeded(1));
      expect(meanSlack(annealing, 0)).toBeCloseTo(100, -1);
      const end = 100 * left[name as keyof typeof left];
      expect(Math.abs(meanSlack(annealing, 1) / end - 1)).toBeLessThan(0.03);
    }
  });

  it('is the same for the same seed, and past the end stays where it ended', () => {
    const [one, other] = [new Annealing(7, 0.9, seeded(3)), new Annealing(7, 0.9, seeded(3))];
    for (const part of [0, 0.3, 1]) expect(one.slack(part)).toBe(other.slack(part));
    expect(one.slack(2)).toBe(other.slack(1));
  });
});
