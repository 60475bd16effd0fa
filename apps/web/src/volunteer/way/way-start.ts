import { cellCentre, type CellGrid } from '@doorstep/geo';
import type { OpenPlace } from '@doorstep/lifecycle';
import type { MapPoint } from '../../map/map-scene';
import type { HubFacts, Run, Stop } from '../run/kept-run';
import { isOver } from '../run/run-model';
import { spokenPlaceOf } from '../run/place-state';

/** Where a way begins. `area`: about there; the door itself has been erased from this phone. */
export type WayStart =
  | { readonly kind: 'hub'; readonly point: MapPoint }
  | { readonly kind: 'home'; readonly point: MapPoint }
  | { readonly kind: 'area'; readonly cell: string; readonly point: MapPoint };

interface Known {
  readonly run: Run;
  readonly hub: HubFacts;
  /** The place of the stop that is driven to. */
  readonly facts: OpenPlace;
  readonly grid: CellGrid | null;
}

/**
 * Where the driver is coming from. The last door is not known any more, by law: only its cell is, as the server knows
 * it too. A rider who got in at the home of this very task is the exception, because that place is still open.
 */
export function wayStart(stop: Stop, { run, hub, facts, grid }: Known): WayStart | null {
  const before = [...run.stops].reverse().find((one) => isOver(one) && one.state !== 'cancelled');
  if (!before) return hubStart(hub);
  if (before.taskId === stop.taskId) {
    const { point } = spokenPlaceOf(before, facts);
    if (point) return { kind: 'home', point };
  }
  const id = grid?.ids.find((cell) => cell === before.cell);
  const point = grid && id !== undefined ? cellCentre(grid, id) : null;
  return point ? { kind: 'area', cell: before.cell, point } : null;
}

/** Runs that were kept before hubs had a point have none. */
const hubStart = ({ lon, lat }: HubFacts): WayStart | null =>
  Number.isFinite(lon) && Number.isFinite(lat) ? { kind: 'hub', point: { lon, lat } } : null;
