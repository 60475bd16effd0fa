import type { GeoJSONSource, LayerSpecification, Map as LibraryMap } from 'maplibre-gl';
import { AREA_LOOK, MAP_FONTS } from '../ground';
import type { MapArea, MapLine, MapPoint, MapScene } from '../map-scene';

/*
 * Layers are added once to a style and stay; a scene only changes what their sources hold. Taking layers out and
 * putting others of the same name in leaves tiles behind that the library has placed for the old ones, and trips it.
 */
const AREAS = 'scene areas';
const LINES = 'scene lines';
const TOP_OF_EDGES = `${LINES} casing`;
const TOP_OF_LINES = `${LINES} letters`;

type Features = Exclude<Parameters<GeoJSONSource['setData']>[0], string>;
type Pair = [number, number];

const pair = ({ lon, lat }: MapPoint): Pair => [lon, lat];

/** Draws lines and areas in place of those drawn before. */
export function drawScene(map: LibraryMap, scene: MapScene): void {
  const areas = scene.areas ?? [];
  put(map, AREAS, areaFeatures(areas));
  put(map, LINES, lineFeatures(scene.lines));
  for (const layer of standing()) if (!map.getLayer(layer.id)) map.addLayer(layer);
  for (const { tone } of areas) addDashed(map, AREAS, AREA_LOOK[tone].dash);
  for (const { dash } of scene.lines) addDashed(map, LINES, dash);
}

function put(map: LibraryMap, id: string, data: Features): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source) void source.setData(data);
  else map.addSource(id, { type: 'geojson', data });
}

const dashName = (dash: readonly number[]): string => dash.join(' ');

function areaFeatures(areas: readonly MapArea[]): Features {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ rings, tone, text = '' }) => {
      const { fill, strength, edge, dash } = AREA_LOOK[tone];
      return {
        type: 'Feature',
        properties: { fill, strength, colour: edge, dash: dashName(dash), text },
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
      };
    }),
  };
}

function closed(ring: readonly MapPoint[]): Pair[] {
  const [first] = ring;
  return first ? [...ring, first].map(pair) : [];
}

const lineFeatures = (lines: readonly MapLine[]): Features => ({
  type: 'FeatureCollection',
  features: lines.map(({ letter = '', points, colour, dash }) => ({
    type: 'Feature',
    properties: { colour, dash: dashName(dash), letter },
    geometry: { type: 'LineString', coordinates: points.map(pair) },
  })),
});

/** Bottom to top: areas, a white casing, letters along routes, what areas say; dashed strokes go between. */
const standing = (): LayerSpecification[] => [
  {
    id: `${AREAS} fill`,
    type: 'fill',
    source: AREAS,
    paint: { 'fill-color': ['get', 'fill'], 'fill-opacity': ['get', 'strength'] },
  },
  {
    id: TOP_OF_EDGES,
    type: 'line',
    source: LINES,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': '#FFFFFF', 'line-width': 7 },
  },
  {
    id: TOP_OF_LINES,
    type: 'symbol',
    source: LINES,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 220,
      'text-field': ['get', 'letter'],
      'text-font': [...MAP_FONTS],
      'text-size': 15,
      'text-rotation-alignment': 'viewport',
      'text-allow-overlap': true,
    },
    paint: { 'text-color': ['get', 'colour'], 'text-halo-color': '#FFFFFF', 'text-halo-width': 2.5 },
  },
  {
    id: `${AREAS} text`,
    type: 'symbol',
    source: AREAS,
    layout: { 'text-field': ['get', 'text'], 'text-font': [...MAP_FONTS], 'text-size': 14 },
    paint: { 'text-color': '#1F1A17', 'text-halo-color': '#FFFFFF', 'text-halo-width': 2 },
  },
];

const STROKES = {
  [AREAS]: { width: 2, below: TOP_OF_EDGES },
  [LINES]: { width: 4, below: TOP_OF_LINES },
} as const;

/** A pattern cannot come from data, so each one that was ever asked for has a layer of its own. */
function addDashed(map: LibraryMap, source: keyof typeof STROKES, dash: readonly number[]): void {
  const id = `${source} ${dashName(dash)}`;
  if (map.getLayer(id)) return;
  const { width, below } = STROKES[source];
  const pattern = dash[1] === 0 ? {} : { 'line-dasharray': [...dash] };
  map.addLayer(
    {
      id,
      type: 'line',
      source,
      filter: ['==', ['get', 'dash'], dashName(dash)],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': width, ...pattern },
    },
    below,
  );
}
