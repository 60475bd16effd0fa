import { addProtocol, LngLatBounds, Map as LibraryMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import 'maplibre-gl/dist/maplibre-gl.css';
import { regionFile } from '../../platform/region/region-file';
import { allowMapLibrary } from '../../platform/trust/trusted-scripts';
import { joined, reachOf } from '../home-box';
import { EMPTY_SCENE, type MapPoint, type MapScene } from '../map-scene';
import { FARTHEST, FITTING, NEAREST, type MapSurface, type OpenSurface } from '../map-surface';
import { WholeFile } from '../whole-file';
import { drawScene } from './draw-scene';
import { mapStyle } from './map-style';

let prepared: Protocol | null = null;
const archives = new Map<string, PMTiles>();

function prepare(): Protocol {
  if (prepared) return prepared;
  allowMapLibrary();
  setWorkerUrl(workerUrl);
  prepared = new Protocol();
  addProtocol('pmtiles', prepared.tile);
  return prepared;
}

/** The tiles of a region, fetched whole, once a tab. */
function archiveOf(url: string): PMTiles {
  const known = archives.get(url);
  if (known) return known;
  const fresh = new PMTiles(new WholeFile(url));
  archives.set(url, fresh);
  prepare().add(fresh);
  return fresh;
}

/** A map by MapLibre over tiles from our own server. Rejects when the tiles do not come; needs WebGL 2. */
export const openLibrary: OpenSurface = async (frame, { region, mode, still }) => {
  const url = new URL(regionFile(region, 'basemap.pmtiles'), location.href).href;
  const { all, home } = await reachOf(archiveOf(url));
  const [west, south, east, north] = home;
  const map = new LibraryMap({
    container: frame,
    style: mapStyle(url, mode),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    fadeDuration: still ? 0 : 150,
    bounds: [west, south, east, north],
    // Room for a region's neighbours around it, and no way to get lost on the empty globe.
    maxBounds: [...joined(all, [west - 0.2, south - 0.15, east + 0.2, north + 0.15])],
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  await map.once('load');
  // A frame that had no size yet gave the library one of its own choice.
  map.resize();
  return new LibrarySurface(map, url, still);
};

class LibrarySurface implements MapSurface {
  readonly canvas: HTMLCanvasElement;
  private scene: MapScene = EMPTY_SCENE;
  /** The library takes a new style badly while it still reads the one before: changes wait for each other. */
  private restyled: Promise<unknown> = Promise.resolve();
  private isRestyling = false;
  private isGone = false;

  constructor(
    private readonly map: LibraryMap,
    private readonly url: string,
    private readonly still: boolean,
  ) {
    this.canvas = map.getCanvas();
    map.on('style.load', () => {
      this.isRestyling = false;
      drawScene(map, this.scene);
    });
  }

  project({ lon, lat }: MapPoint) {
    const { x, y } = this.map.project([lon, lat]);
    return { x, y };
  }

  draw(scene: MapScene): void {
    this.scene = scene;
    // While a style is being changed the scene waits: `style.load` draws it.
    if (!this.isRestyling) drawScene(this.map, scene);
  }

  show(points: readonly MapPoint[]): void {
    if (points.length === 0) return;
    const bounds = new LngLatBounds();
    for (const { lon, lat } of points) bounds.extend([lon, lat]);
    this.map.fitBounds(bounds, { padding: FITTING.padding, maxZoom: FITTING.nearest, animate: false });
  }

  zoom(way: 'in' | 'out'): void {
    if (way === 'in') this.map.zoomIn({ animate: !this.still });
    else this.map.zoomOut({ animate: !this.still });
  }

  setMode(mode: Parameters<MapSurface['setMode']>[0]): void {
    this.restyled = this.restyled.then(() => {
      if (this.isGone) return;
      this.isRestyling = true;
      const loaded = this.map.once('style.load');
      this.map.setStyle(mapStyle(this.url, mode), { diff: false });
      return loaded;
    });
  }

  onView(moved: () => void): void {
    this.map.on('move', moved);
    this.map.on('resize', moved);
  }

  onPress(pressed: (point: MapPoint) => void): void {
    this.map.on('click', ({ lngLat }) => pressed({ lon: lngLat.lng, lat: lngLat.lat }));
  }

  async idle(): Promise<void> {
    if (!this.map.loaded()) await this.map.once('idle');
  }

  remove(): void {
    this.isGone = true;
    this.map.remove();
  }
}
