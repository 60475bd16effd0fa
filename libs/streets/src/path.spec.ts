import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { corner, openTown, spot, STEP } from './grid-town.fixture';

describe('path', () => {
  const streets = openTown();

  it('tells the turns of a way round the corner', () => {
    // From Elm Ave half a block below 33rd St, south to 30th St, east to half a block past 2nd Ave: the only
    // shortest way, for 2nd Ave leads north.
    const path = present(streets.path(spot(streets, 0, 2.5), spot(streets, 1.5, 0)));
    expect(path.turns).toEqual([
      { street: 'Elm Ave S', ramp: false, meters: 278, kind: 'depart' },
      { street: '30th St E', ramp: false, meters: 167, kind: 'left' },
    ]);
    // 2.5 + 1.5 blocks of 111.195 m = 444.8 m.
    expect(path.meters).toBe(445);
    expect(path.line.at(0)).toEqual({ lon: 0, lat: 2.5 * STEP });
    expect(present(path.line.at(-1)).lon).toBeCloseTo(1.5 * STEP, 9);
    expect(path.line).toContainEqual(corner(0, 0));
  });

  it('stays on one block when both doors are on it, either way round', () => {
    const [a, b] = [spot(streets, 0, 0.2), spot(streets, 0, 0.8)];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const path = present(streets.path(from, to));
      expect(path.meters).toBe(67);
      expect(path.turns).toEqual([{ street: 'Elm Ave S', ramp: false, meters: 67, kind: 'depart' }]);
      expect(path.line).toHaveLength(2);
    }
  });

  it('never drives 2nd Ave southward', () => {
    const path = present(streets.path(spot(streets, 1, 2.5), spot(streets, 1, 0.5)));
    const southward = path.line.some((p, i) => {
      const before = path.line[i - 1];
      return before !== undefined && before.lon === STEP && p.lon === STEP && p.lat < before.lat;
    });
    expect(southward).toBe(false);
    expect(path.turns.map((turn) => turn.street).filter((street) => street === '2nd Ave S')).toHaveLength(2);
  });

  it('has nothing to tell where no step is taken', () => {
    const here = spot(streets, 0, 0.5);
    const path = present(streets.path(here, here));
    expect([path.seconds, path.meters, path.turns]).toEqual([0, 0, []]);
  });
});
