import type { MapPoint } from './map-scene';
import type { Spot } from './spread';

/** Side of the world at zoom 0 in CSS pixels; MapLibre counts zooms the same way. */
const WORLD = 512;

/** What a frame shows: its middle, how near, its size in CSS pixels. North is up. */
export interface View {
  readonly centre: MapPoint;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Web Mercator, the world from 0 to 1, y downward. */
export function worldOf({ lon, lat }: MapPoint): Spot {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export const pointOf = ({ x, y }: Spot): MapPoint => ({
  lon: x * 360 - 180,
  lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
});

export const scaleOf = (zoom: number): number => WORLD * 2 ** zoom;

/** CSS pixels from the top left corner of the frame. */
export function project(view: View, point: MapPoint): Spot {
  const scale = scaleOf(view.zoom);
  const [at, middle] = [worldOf(point), worldOf(view.centre)];
  return {
    x: (at.x - middle.x) * scale + view.width / 2,
    y: (at.y - middle.y) * scale + view.height / 2,
  };
}

export function unproject(view: View, { x, y }: Spot): MapPoint {
  const scale = scaleOf(view.zoom);
  const middle = worldOf(view.centre);
  return pointOf({
    x: middle.x + (x - view.width / 2) / scale,
    y: middle.y + (y - view.height / 2) / scale,
  });
}

/** The view after it was pushed by so many pixels: what was at (x, y) is at (0, 0) then. */
export const pushed = (view: View, { x, y }: Spot): View => ({
  ...view,
  centre: unproject(view, { x: view.width / 2 + x, y: view.height / 2 + y }),
});

/** The view at another zoom with the same point under `still`. */
export function zoomedAround(view: View, zoom: number, still: Spot): View {
  const held = unproject(view, still);
  const next = { ...view, zoom };
  const now = project(next, held);
  return pushed(next, { x: now.x - still.x, y: now.y - still.y });
}

export interface Fitting {
  readonly padding: number;
  readonly nearest: number;
}

/** The nearest view that shows all points; the same view when there are none. */
export function fitted(view: View, points: readonly MapPoint[], { padding, nearest }: Fitting): View {
  if (points.length === 0) return view;
  const spots = points.map(worldOf);
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of spots) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [north, south] = [Math.min(north, y), Math.max(south, y)];
  }
  const room = (side: number): number => Math.max(1, side - 2 * padding);
  const zoom = Math.log2(
    Math.min(room(view.width) / (east - west), room(view.height) / (south - north)) / WORLD,
  );
  return {
    ...view,
    centre: pointOf({ x: (west + east) / 2, y: (north + south) / 2 }),
    zoom: Math.min(nearest, zoom),
  };
}
