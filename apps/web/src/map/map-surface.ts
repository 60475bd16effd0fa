import type { MapMode } from './ground';
import type { MapPoint, MapScene } from './map-scene';
import type { Spot } from './spread';

/** A picture of the region that can be moved. Buttons on it are HTML and not its affair: it only says where they go. */
export interface MapSurface {
  /** What takes the keys: arrows move the picture, plus and minus zoom. */
  readonly canvas: HTMLElement;
  /** CSS pixels from the top left corner of the frame. */
  project(point: MapPoint): Spot;
  /** Lines and areas, in place of those before. */
  draw(scene: MapScene): void;
  /** The nearest view with all of these in it, not nearer than a neighbourhood. */
  show(points: readonly MapPoint[]): void;
  /** Zooms by one step. */
  zoom(way: 'in' | 'out'): void;
  setMode(mode: MapMode): void;
  onView(moved: () => void): void;
  onPress(pressed: (point: MapPoint) => void): void;
  /** Resolves when everything of the present view is drawn. */
  idle(): Promise<void>;
  remove(): void;
}

export interface SurfaceOptions {
  readonly region: string;
  readonly mode: MapMode;
  /** People who asked for less motion get no animation. */
  readonly still: boolean;
}

/** Opens a surface in a frame; resolves when its first picture stands there. */
export type OpenSurface = (frame: HTMLElement, options: SurfaceOptions) => Promise<MapSurface>;

/** Room at the edges when a scene is shown whole, CSS pixels, and the nearest zoom it is shown at. */
export const FITTING = { padding: 48, nearest: 15 } as const;
export const NEAREST = 18;
export const FARTHEST = 9;

export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
