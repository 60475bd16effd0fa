import type { StyleSpecification } from 'maplibre-gl';
import { GROUND, MAP_FONTS, NAMES_OF, THROUGH, type MapMode } from '../ground';

/** The style over our own tiles. No `glyphs` and no `sprite`: letters are drawn with the device's fonts. */
export function mapStyle(tiles: string, mode: MapMode): StyleSpecification {
  const ground = GROUND[mode];
  const streets = { source: 'region', 'source-layer': 'streets' } as const;
  const wide = (small: number, large: number) =>
    ['interpolate', ['exponential', 1.6], ['zoom'], 11, small, 17, large] as never;
  const big = ['in', ['get', 'class'], ['literal', [...THROUGH]]] as never;
  const area = (id: string, colour: string) =>
    ({ id, type: 'fill', source: 'region', 'source-layer': id, paint: { 'fill-color': colour } }) as const;
  const letters = {
    'text-color': ground.text,
    'text-halo-color': ground.halo,
    'text-halo-width': 1.5,
  } as const;
  return {
    version: 8,
    sources: { region: { type: 'vector', url: `pmtiles://${tiles}` } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': ground.land } },
      area('parks', ground.park),
      area('water', ground.water),
      {
        id: 'streets',
        type: 'line',
        ...streets,
        filter: ['!', big] as never,
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': ground.street, 'line-width': wide(0.5, 10) },
      },
      {
        id: 'major-casing',
        type: 'line',
        ...streets,
        filter: big,
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': ground.casing, 'line-width': wide(2.2, 17) },
      },
      {
        id: 'major',
        type: 'line',
        ...streets,
        filter: big,
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': ground.major, 'line-width': wide(1.2, 14) },
      },
      {
        id: 'street-names',
        type: 'symbol',
        ...streets,
        minzoom: NAMES_OF.streets,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': [...MAP_FONTS],
          'text-size': 11,
        },
        paint: letters,
      },
      {
        id: 'area-names',
        type: 'symbol',
        source: 'region',
        'source-layer': 'labels',
        maxzoom: NAMES_OF.areas,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': [...MAP_FONTS],
          'text-size': 12,
          'text-max-width': 7,
        },
        paint: letters,
      },
    ],
  };
}
