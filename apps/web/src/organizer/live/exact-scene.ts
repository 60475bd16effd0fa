import type { Streets } from '@doorstep/streets';
import type { MapMark, MapPoint, MapScene } from '../../map/map-scene';
import { lookOfLetter } from '../../ui/route-badge';
import { isAway, isStopOver, lineOf, stopsOf, type LiveDay, type PlannedStop } from './run-scene';
import type { ExactPlaces } from './use-exact-stops';

/** Where a stop really is; null where its place did not open or nobody confirmed it on the map. */
export function pointOfStop(planned: PlannedStop, places: ExactPlaces): MapPoint | null {
  const place = places.get(planned.stop.taskId);
  return (isAway(planned) ? place?.destination?.point : place?.point) ?? null;
}

interface Exact {
  readonly day: LiveDay;
  readonly places: ExactPlaces;
  readonly streets: Streets | null;
  readonly hub: MapMark;
  /** The name of a stop for ears: what its row in the list says. */
  readonly labelOf: (letter: string, planned: PlannedStop) => string;
}

/** Runs with their real stops, along streets once those are read. */
export function exactScene({ day, places, streets, hub, labelOf }: Exact): MapScene {
  const runs = day.runs.map((run) => ({
    letter: run.letter,
    stops: stopsOf(run, day.tasks).flatMap((planned) => {
      const point = pointOfStop(planned, places);
      return point ? [{ planned, point }] : [];
    }),
  }));
  return {
    lines: runs.map(({ letter, stops }) =>
      lineOf(letter, alongStreets(streets, [hub.point, ...stops.map(({ point }) => point)])),
    ),
    marks: [
      ...runs.flatMap(({ letter, stops }) =>
        stops.map(({ planned, point }): MapMark => ({
          id: planned.stop.id,
          point,
          text: String(planned.number),
          label: labelOf(letter, planned),
          colour: lookOfLetter(letter).colour,
          shape: 'stop',
          over: isStopOver(planned.stop),
        })),
      ),
      hub,
    ],
  };
}

/** The way through all points in order; straight where there are no streets, or no way. */
export function alongStreets(streets: Streets | null, points: readonly MapPoint[]): readonly MapPoint[] {
  if (!streets) return points;
  const snaps = points.map((point) => streets.snap(point));
  return points.slice(1).flatMap((to, i) => {
    const [from, goal] = [snaps[i], snaps[i + 1]];
    const path = from && goal ? streets.path(from, goal) : null;
    const start = points[i];
    return path?.line ?? (start ? [start, to] : [to]);
  });
}
