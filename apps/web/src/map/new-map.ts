import { addProtocol, Map as LibraryMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import 'maplibre-gl/dist/maplibre-gl.css';
import { regionFile } from '../platform/region/region-pack';
import { allowMapLibrary } from '../platform/trust/trusted-scripts';
import { mapStyle } from './map-style';
import { WholeFile } from './whole-file';

let prepared: Protocol | null = null;
const opened = new Set<string>();

function prepare(): Protocol {
  if (prepared) return prepared;
  allowMapLibrary();
  setWorkerUrl(workerUrl);
  prepared = new Protocol();
  addProtocol('pmtiles', prepared.tile);
  return prepared;
}

/** Whether this device can draw a map at all. */
export const canDraw = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

export const darkNow = (): boolean => {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
};

/** A map of the region over tiles from our own server. Throws when the device has no WebGL2. */
export function newMap(container: HTMLElement, region: string): LibraryMap {
  const protocol = prepare();
  const url = new URL(regionFile(region, 'basemap.pmtiles'), location.href).href;
  if (!opened.has(url)) {
    opened.add(url);
    protocol.add(new PMTiles(new WholeFile(url)));
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return new LibraryMap({
    container,
    style: mapStyle(url, darkNow() ? 'dark' : 'light'),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 18,
    fadeDuration: still ? 0 : 150,
    center: [-93.2636, 44.9691],
    zoom: 11,
  });
}
