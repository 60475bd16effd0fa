import type { GeoJSONSource, Map as LibraryMap } from 'maplibre-gl';
import { AREA_LOOK, MAP_FONTS } from '../ground';
import type { AreaTone, MapArea, MapLine, MapPoint, MapScene } from '../map-scene';

/** Layers and sources that belong to the scene, in front of the ground. */
const OURS = 'scene';
const LINES = `${OURS} lines`;
const AREAS = `${OURS} areas`;

const pair = ({ lon, lat }: MapPoint): [number, number] => [lon, lat];

/** Draws lines and areas in place of those drawn before. */
export function drawScene(map: LibraryMap, scene: MapScene): void {
  for (const { id } of map.getStyle().layers) if (id.startsWith(OURS)) map.removeLayer(id);
  drawAreas(map, scene.areas ?? []);
  drawLines(map, scene.lines);
  // What an area says stands above the lines that cross it.
  if (scene.areas?.length) writeAreas(map);
}

type Features = Parameters<GeoJSONSource['setData']>[0];

function put(map: LibraryMap, id: string, data: Features): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source) void source.setData(data);
  else map.addSource(id, { type: 'geojson', data });
}

function drawAreas(map: LibraryMap, areas: readonly MapArea[]): void {
  put(map, AREAS, {
    type: 'FeatureCollection',
    features: areas.map(({ rings, tone, text }) => ({
      type: 'Feature',
      properties: { tone, ...(text === undefined ? {} : { text }) },
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
    })),
  });
  if (areas.length === 0) return;
  for (const tone of new Set(areas.map((area) => area.tone))) addAreas(map, tone);
}

function writeAreas(map: LibraryMap): void {
  map.addLayer({
    id: `${AREAS} text`,
    type: 'symbol',
    source: AREAS,
    filter: ['has', 'text'],
    layout: { 'text-field': ['get', 'text'], 'text-font': [...MAP_FONTS], 'text-size': 14 },
    paint: { 'text-color': '#1F1A17', 'text-halo-color': '#FFFFFF', 'text-halo-width': 2 },
  });
}

function closed(ring: readonly MapPoint[]): [number, number][] {
  const [first] = ring;
  return first ? [...ring, first].map(pair) : [];
}

/** Dash patterns cannot come from data, so each tone has layers of its own. */
function addAreas(map: LibraryMap, tone: AreaTone): void {
  const look = AREA_LOOK[tone];
  const shared = { source: AREAS, filter: ['==', ['get', 'tone'], tone] as never };
  map.addLayer({
    ...shared,
    id: `${AREAS} ${tone}`,
    type: 'fill',
    paint: { 'fill-color': look.fill, 'fill-opacity': look.strength },
  });
  map.addLayer({
    ...shared,
    id: `${AREAS} ${tone} edge`,
    type: 'line',
    paint: { 'line-color': look.edge, 'line-width': 2, ...dashed(look.dash) },
  });
}

const dashed = (dash: readonly number[]) => (dash[1] === 0 ? {} : { 'line-dasharray': [...dash] });

function drawLines(map: LibraryMap, lines: readonly MapLine[]): void {
  put(map, LINES, {
    type: 'FeatureCollection',
    features: lines.map(({ id, letter, points }) => ({
      type: 'Feature',
      properties: { id, ...(letter === undefined ? {} : { letter }) },
      geometry: { type: 'LineString', coordinates: points.map(pair) },
    })),
  });
  for (const line of lines) addLine(map, line);
}

/** A white casing, the colour on it in its pattern, and the letter of the route along it. */
function addLine(map: LibraryMap, line: MapLine): void {
  const shared = {
    type: 'line' as const,
    source: LINES,
    filter: ['==', ['get', 'id'], line.id] as never,
    layout: { 'line-join': 'round' as const },
  };
  map.addLayer({
    ...shared,
    id: `${LINES} casing ${line.id}`,
    paint: { 'line-color': '#FFFFFF', 'line-width': 7 },
  });
  map.addLayer({
    ...shared,
    id: `${LINES} ${line.id}`,
    paint: { 'line-color': line.colour, 'line-width': 4, ...dashed(line.dash) },
  });
  if (line.letter === undefined) return;
  map.addLayer({
    id: `${LINES} letter ${line.id}`,
    type: 'symbol',
    source: LINES,
    filter: shared.filter,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 220,
      'text-field': line.letter,
      'text-font': [...MAP_FONTS],
      'text-size': 15,
      'text-rotation-alignment': 'viewport',
      'text-allow-overlap': true,
    },
    paint: { 'text-color': line.colour, 'text-halo-color': '#FFFFFF', 'text-halo-width': 2.5 },
  });
}
