import type { Plan } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { aDriver } from './question.fixture';
import { lookOf } from './route-looks';

const run = { id: 'run', version: 1, departed: true, stops: [] };

describe('lookOf', () => {
  it('keeps the letters of runs under way, and gives the others what is free', () => {
    const drivers = [
      aDriver({ id: 'ana' }),
      aDriver({ id: 'bo', run: { ...run, letter: 'A' } }),
      aDriver({ id: 'cy' }),
      aDriver({ id: 'di', run: { ...run, letter: 'C' } }),
    ];
    const plan = { routes: [0, 1, 2, 3].map((vehicle) => ({ vehicle })) } as unknown as Plan;
    expect([0, 1, 2, 3].map((vehicle) => lookOf(plan, { drivers }, vehicle).letter)).toEqual([
      'B',
      'A',
      'D',
      'C',
    ]);
  });
});
