import { describe, expect, it } from '@jest/globals';
import { check, createSearch, faultsOf } from '@doorstep/routing';
import { growthLines } from './growth';
import { hubDay } from './hub-day';
import { regionDay } from './region-day';
import { townSettingsOf } from './settings';
import { openRegion } from './streets';

const region = openRegion('regions/minneapolis');

describe('a day in town', () => {
  it('is the same for the same seed, and another for another', () => {
    const told = (seed: number): string => {
      const { tasks, vehicles, profiles } = regionDay(region, 20, seed);
      return JSON.stringify([tasks, vehicles, profiles.map(({ seconds }) => [...seconds])]);
    };
    const one = told(1);
    expect(told(1) === one).toBe(true);
    expect(told(2) === one).toBe(false);
  });

  it('has nothing an engine would refuse, and a plan that keeps all rules', () => {
    for (const day of [hubDay(region, 20, 3, 1), regionDay(region, 30, 1)]) {
      expect(faultsOf(day)).toEqual([]);
      const search = createSearch(day, { seed: 1 });
      search.step(50);
      expect(check(day, search.best())).toEqual([]);
    }
  });

  it('of a region mixes groceries, rides and time with people', () => {
    const kinds = regionDay(region, 100, 1).tasks.map(({ kind }) => kind);
    const share = (kind: string): number => kinds.filter((each) => each === kind).length / kinds.length;
    expect(share('delivery')).toBeGreaterThan(0.5);
    expect(share('pair')).toBeGreaterThan(0.2);
    expect(share('stay')).toBeGreaterThan(0.04);
  });
});

describe('growth', () => {
  it('is the power of the number of tasks', () => {
    const point = (day: string, firstAt: number, perIteration: number) => ({
      day,
      pace: { tasks: Number(day), firstAt, perIteration },
    });
    // Twice the tasks: four times the time is the power 2, the same time the power 0. The hub is no size of a region.
    const hub = { day: 'hub', pace: { tasks: 300, firstAt: 9, perIteration: 9 } };
    expect(growthLines([hub, point('250', 1, 5), point('500', 4, 5)])).toEqual([
      'Growth (1 is linear)',
      '250 to 500 tasks: first plan grows by the power 2.00, an iteration by 0.00',
    ]);
    expect(growthLines([hub])).toEqual([]);
  });
});

describe('the command line of the town', () => {
  it('is understood or refused', () => {
    expect(townSettingsOf(['--day', 'hub', '--long', '12', '--no-browser'])).toMatchObject({
      days: ['hub'],
      short: 3,
      long: 12,
      hasBrowser: false,
    });
    for (const args of [['--day', 'all'], ['--day', '0'], ['--long', '0'], ['--seed', 'x'], ['--fast']]) {
      expect(() => townSettingsOf(args)).toThrow(/takes|Unknown option/);
    }
  });
});
