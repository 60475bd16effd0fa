import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import fc from 'fast-check';
import { segmentLine, packGraph, readGraph } from './graph-file';
import { corner, network, openTown, STEP } from './grid-town.fixture';
import { flatMeters, planeAt, pointAlong } from './plane';
import { indexSnaps } from './snap';

const plane = planeAt(0);
const around = fc.record({
  lon: fc.double({ min: -5 * STEP, max: 8 * STEP, noNaN: true }),
  lat: fc.double({ min: -5 * STEP, max: 9 * STEP, noNaN: true }),
});

describe('snap', () => {
  const streets = openTown();

  it('brings a door to its street, with the side it stands on', () => {
    // Ten metres east of Elm Ave (segments are drawn northward, so east is right), a quarter up the second block.
    const door = { lon: 10 / plane.east, lat: 1.25 * STEP };
    const snap = present(streets.snap(door));
    expect(streets.nameOf(snap.segment)).toBe('Elm Ave S');
    expect(snap.along).toBeCloseTo(0.25, 6);
    expect(snap.meters).toBeCloseTo(10, 6);
    expect(snap.side).toBe('right');
    expect(present(streets.snap({ ...door, lon: -door.lon })).side).toBe('left');
  });

  it('finds what a look at every street finds, and the point it names lies there', () => {
    const bent = {
      ...network,
      segments: network.segments.map((s, i) =>
        i === 9 ? { ...s, inner: [{ lon: -2 * STEP, lat: STEP / 2 }] } : s,
      ),
    };
    const file = readGraph(packGraph(bent));
    if (!file.ok) throw new Error(file.error);
    const index = indexSnaps(file.value, plane);
    const lines = bent.segments.map((_, s) => segmentLine(file.value, s));
    fc.assert(
      fc.property(around, (asked) => {
        const snap = present(index.find(asked));
        const line = present(lines[snap.segment]);
        expect(flatMeters(plane, pointAlong(plane, line, snap.along), snap.point)).toBeLessThan(0.001);
        const shares = Array.from({ length: 201 }, (_, i) => i / 200);
        const nearest = Math.min(
          ...lines.flatMap((l) => shares.map((t) => flatMeters(plane, asked, pointAlong(plane, l, t)))),
        );
        expect(snap.meters).toBeLessThanOrEqual(nearest + 1e-6);
        expect(snap.meters).toBeCloseTo(flatMeters(plane, asked, snap.point), 6);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps off freeways and their ramps, unless every road is asked for', () => {
    const file = readGraph(
      packGraph({
        ...network,
        segments: network.segments.map((s) => (s.name === 0 ? { ...s, kind: 'freeway' } : s)),
      }),
    );
    if (!file.ok) throw new Error(file.error);
    const snap = present(indexSnaps(file.value, plane).find({ lon: 0, lat: 1.5 * STEP }));
    expect(file.value.name[snap.segment]).not.toBe(0);
    const road = present(indexSnaps(file.value, plane, 'roads').find({ lon: 0, lat: 1.5 * STEP }));
    expect(file.value.name[road.segment]).toBe(0);
  });

  it('knows no street beyond two kilometres', () => {
    expect(streets.snap({ lon: -1_990 / plane.east, lat: 0 })?.segment).toBeDefined();
    expect(streets.snap({ lon: -2_010 / plane.east, lat: 0 })).toBeNull();
    expect(streets.snap(corner(900, 900))).toBeNull();
  });
});
