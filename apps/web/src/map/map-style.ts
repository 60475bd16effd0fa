import type { StyleSpecification } from 'maplibre-gl';

interface Ground {
  readonly land: string;
  readonly water: string;
  readonly park: string;
  readonly street: string;
  readonly major: string;
  readonly casing: string;
  readonly text: string;
  readonly halo: string;
}

/** Quiet ground for coloured routes: grey streets, few names, nobody's building. */
const GROUND: Readonly<Record<'light' | 'dark', Ground>> = {
  light: {
    land: '#F2EFE9',
    water: '#C9DCE6',
    park: '#DDE8D3',
    street: '#FFFFFF',
    major: '#FFFFFF',
    casing: '#CFC8BC',
    text: '#5C5148',
    halo: '#F2EFE9',
  },
  dark: {
    land: '#1E1B18',
    water: '#14303C',
    park: '#1F2B1E',
    street: '#3A342E',
    major: '#4A433B',
    casing: '#12100E',
    text: '#C6BAAD',
    halo: '#1E1B18',
  },
};

const FONT = ['Noto Sans', 'Segoe UI', 'Roboto', 'sans-serif'];

/** The style over our own tiles. No `glyphs` and no `sprite`: letters are drawn with the device's fonts. */
export function mapStyle(tiles: string, mode: 'light' | 'dark'): StyleSpecification {
  const ground = GROUND[mode];
  const streets = { source: 'region', 'source-layer': 'streets' } as const;
  const wide = (small: number, large: number) =>
    ['interpolate', ['exponential', 1.6], ['zoom'], 11, small, 17, large] as never;
  const big = ['in', ['get', 'class'], ['literal', ['major', 'freeway', 'ramp']]] as never;
  return {
    version: 8,
    sources: { region: { type: 'vector', url: `pmtiles://${tiles}` } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': ground.land } },
      {
        id: 'parks',
        type: 'fill',
        source: 'region',
        'source-layer': 'parks',
        paint: { 'fill-color': ground.park },
      },
      {
        id: 'water',
        type: 'fill',
        source: 'region',
        'source-layer': 'water',
        paint: { 'fill-color': ground.water },
      },
      {
        id: 'streets',
        type: 'line',
        ...streets,
        filter: ['!', big] as never,
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
        minzoom: 14,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 11,
        },
        paint: { 'text-color': ground.text, 'text-halo-color': ground.halo, 'text-halo-width': 1.5 },
      },
      {
        id: 'area-names',
        type: 'symbol',
        source: 'region',
        'source-layer': 'neighborhoods',
        maxzoom: 14,
        layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12, 'text-max-width': 7 },
        paint: { 'text-color': ground.text, 'text-halo-color': ground.halo, 'text-halo-width': 1.5 },
      },
    ],
  };
}
