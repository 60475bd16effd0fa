import type { MapPoint } from './map-scene';

/** Degrees of latitude that one step moves a point: about three metres. */
const STEP = 0.00003;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Where an arrow key moves a point to; null for any other key. The same way on the ground east as north. */
export function nudged({ lon, lat }: MapPoint, key: string, steps: number): MapPoint | null {
  const way = ARROWS[key];
  if (!way) return null;
  return {
    lon: lon + (way[0] * STEP * steps) / Math.cos((lat * Math.PI) / 180),
    lat: lat + way[1] * STEP * steps,
  };
}
