/// <reference types="vite/client" />
import type { MapScene } from '../../../apps/web/src/map/map-scene';
import type { MapSurface, OpenSurface } from '../../../apps/web/src/map/map-surface';
import '../../../apps/web/src/map/map-pane.css';

/** Milliseconds since the page was asked for, until the map stood there and until it stood there with its routes. */
export interface Shown {
  readonly ground: number;
  readonly routes: number;
}

/** A day of nine routes of eight stops: the same zigzag in each corner of the box. */
function dayOf([west, south, east, north]: readonly [number, number, number, number]): MapScene {
  const at = (x: number, y: number) => ({ lon: west + (east - west) * x, lat: south + (north - south) * y });
  const routes = Array.from({ length: 9 }, (_, n) => ({
    id: String.fromCharCode(65 + n),
    points: Array.from({ length: 8 }, (__, i) =>
      at(0.1 + (n % 3) * 0.3 + (i % 2) * 0.2, 0.1 + Math.floor(n / 3) * 0.3 + i * 0.025),
    ),
  }));
  return {
    marks: [],
    lines: routes.map(({ id, points }, n) => ({
      id,
      letter: id,
      points,
      colour: '#335989',
      dash: n % 2 ? [4, 2] : [1, 0],
    })),
  };
}

const OPENERS: Readonly<Record<string, () => Promise<OpenSurface>>> = {
  library: async () => (await import('../../../apps/web/src/map/library/open-library')).openLibrary,
  picture: async () => (await import('../../../apps/web/src/map/picture/open-picture')).openPicture,
};

/** What the bench calls. */
async function show(how: string, region: string): Promise<Shown> {
  const frame = document.getElementById('frame');
  const opener = OPENERS[how];
  if (!frame || !opener) throw new Error(`no map called ${how}`);
  const contents = (await (await fetch(`/region/${region}/region.json`)).json()) as {
    readonly bbox: readonly [number, number, number, number];
  };
  const open = await opener();
  const surface: MapSurface = await open(frame, { region, mode: 'light', still: true });
  await surface.idle();
  const ground = performance.now();
  surface.draw(dayOf(contents.bbox));
  await surface.idle();
  return { ground, routes: performance.now() };
}

Object.assign(globalThis, { show });
