import { describe, expect, it } from '@jest/globals';
import { trailLine, type TrailPoint } from './trail';

const point = (at: number, effort: number, leftOut = 0): TrailPoint => ({
  at,
  effort,
  leftOut,
  cars: 1,
  driving: effort,
  meters: 0,
});

describe('the line of a planning', () => {
  it('steps down where a better plan was found, and holds to the present', () => {
    const line = trailLine([point(0, 400), point(500, 200)], 1_000, { width: 100, height: 40 });
    expect(line).toMatchObject({ points: '0,0 50,0 50,40 100,40', most: 400, least: 200 });
  });

  it('marks where the number left out changed', () => {
    const trail = [point(0, 400, 3), point(100, 380, 3), point(200, 500, 0)];
    const line = trailLine(trail, 200, { width: 100, height: 40 });
    expect(line?.marks.map(({ x, leftOut }) => [x, leftOut])).toEqual([
      [0, 3],
      [100, 0],
    ]);
  });

  it('lies in the middle when nothing was gained, and is not there before the first plan', () => {
    expect(trailLine([], 10, { width: 100, height: 40 })).toBeNull();
    expect(trailLine([point(0, 400)], 10, { width: 100, height: 40 })?.points).toBe('0,20 100,20');
  });
});
