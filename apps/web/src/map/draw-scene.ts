import { LngLatBounds, Marker, type GeoJSONSource, type Map as LibraryMap } from 'maplibre-gl';
import type { MapLine, MapMark, MapScene } from './map-scene';
import { spread } from './spread';

const LINES = 'routes';

/** Draws lines and marks, replacing those drawn before. Answers how to take the marks off again. */
export function drawScene(map: LibraryMap, scene: MapScene, onMark: (id: string) => void): () => void {
  drawLines(map, scene.lines);
  const markers = scene.marks.map((mark) =>
    new Marker({ element: markButton(mark, onMark) }).setLngLat([mark.point.lon, mark.point.lat]).addTo(map),
  );
  const makeRoom = (): void => {
    const offsets = spread(markers.map((marker) => map.project(marker.getLngLat())));
    for (const [i, { x, y }] of offsets.entries()) markers[i]?.setOffset([x, y]);
  };
  makeRoom();
  const zoomed = map.on('zoomend', makeRoom);
  return () => {
    zoomed.unsubscribe();
    for (const marker of markers) marker.remove();
  };
}

/** Shows everything, with room at the edges. */
export function showAll(map: LibraryMap, scene: MapScene): void {
  const points = [...scene.marks.map((mark) => mark.point), ...scene.lines.flatMap((line) => line.points)];
  if (points.length === 0) return;
  const bounds = new LngLatBounds();
  for (const { lon, lat } of points) bounds.extend([lon, lat]);
  map.fitBounds(bounds, { padding: 48, maxZoom: 15, animate: false });
}

function markButton(mark: MapMark, onMark: (id: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-mark';
  button.dataset['shape'] = mark.shape;
  button.setAttribute('aria-label', mark.label);
  button.textContent = mark.text;
  button.style.setProperty('--mark', mark.colour);
  button.addEventListener('click', () => onMark(mark.id));
  return button;
}

function drawLines(map: LibraryMap, lines: readonly MapLine[]): void {
  for (const layer of map.getStyle().layers.filter(({ id }) => id.startsWith(LINES)))
    map.removeLayer(layer.id);
  const data = {
    type: 'FeatureCollection' as const,
    features: lines.map((line) => ({
      type: 'Feature' as const,
      properties: { id: line.id },
      geometry: {
        type: 'LineString' as const,
        coordinates: line.points.map(({ lon, lat }) => [lon, lat]),
      },
    })),
  };
  const source = map.getSource<GeoJSONSource>(LINES);
  if (source) void source.setData(data);
  else map.addSource(LINES, { type: 'geojson', data });
  for (const line of lines) addLine(map, line);
}

/** Dash patterns cannot come from data, so each line has layers of its own: a white casing and the colour on it. */
function addLine(map: LibraryMap, line: MapLine): void {
  const shared = {
    type: 'line' as const,
    source: LINES,
    filter: ['==', ['get', 'id'], line.id] as never,
    layout: { 'line-join': 'round' as const },
  };
  const solid = line.dash[1] === 0;
  map.addLayer({
    ...shared,
    id: `${LINES} casing ${line.id}`,
    paint: { 'line-color': '#FFFFFF', 'line-width': 7 },
  });
  map.addLayer({
    ...shared,
    id: `${LINES} ${line.id}`,
    paint: {
      'line-color': line.colour,
      'line-width': 4,
      ...(solid ? {} : { 'line-dasharray': [...line.dash] }),
    },
  });
}
