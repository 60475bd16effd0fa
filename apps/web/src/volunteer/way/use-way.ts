import { paceOn, type OpenPlace } from '@doorstep/lifecycle';
import type { Path, Streets } from '@doorstep/streets';
import { useCallback, useMemo } from 'react';
import type { MapPoint } from '../../map/map-scene';
import { without } from '../../platform/region/closed-areas';
import { loadGrid, loadStreets } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import type { HubFacts, Run, Stop } from '../run/kept-run';
import { useClosedAreas } from './use-closed-areas';
import { wayStart, type WayStart } from './way-start';

export interface Way {
  readonly start: WayStart;
  readonly path: Path;
}

export type WayState =
  | { readonly at: 'opening' | 'failed' }
  /** `way` is null where no start is known or no way leads. */
  | { readonly at: 'ready'; readonly way: Way | null };

interface Asked {
  readonly run: Run;
  readonly stop: Stop;
  readonly hub: HubFacts;
  readonly facts: OpenPlace;
  readonly goal: MapPoint;
}

/** The way to one stop, worked out on this phone over streets that are on it. Nothing is asked of anybody. */
export function useWay({ run, stop, hub, facts, goal }: Asked): WayState {
  const streets = usePack(useStreetsOf(hub, run.day), hub.region);
  const areas = useClosedAreas(run, hub.region);
  const grid = usePack(loadGrid, hub.region);
  const { lon, lat } = goal;
  return useMemo<WayState>(() => {
    if (streets.at === 'failed') return { at: 'failed' };
    if (streets.at === 'loading' || grid.at === 'loading' || !areas) return { at: 'opening' };
    const start = wayStart(stop, { run, hub, facts, grid: grid.at === 'ready' ? grid.value : null });
    const path = start && pathBetween(without(streets.value, areas), start.point, { lon, lat });
    return { at: 'ready', way: start && path ? { start, path } : null };
    // A run changes with every answer of the server; the way only with where it begins and ends.
  }, [streets, grid, areas, stop.id, run.stops.length, hub, facts, lon, lat]);
}

/** One reader for one factor, so that `usePack` reads once. */
function useStreetsOf(hub: HubFacts, day: string): (region: string) => Promise<Streets> {
  const pace = paceOn(hub, hub.calibration, day);
  return useCallback((region) => loadStreets(region, pace), [pace]);
}

function pathBetween(streets: Streets, from: MapPoint, to: MapPoint): Path | null {
  const [start, goal] = [streets.snap(from), streets.snap(to)];
  return start && goal ? streets.path(start, goal) : null;
}
