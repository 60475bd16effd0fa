import type { Shape } from '@doorstep/goods';
import { ALIKE, type Food, FOODS } from './foods';
import { OUTLINES } from './outlines';

/** Flat colours of the kitchen table; lines take the colour of the text around them. */
const PALETTE: Readonly<Record<string, string>> = {
  a: '#f2b441',
  b: '#8a5a34',
  c: '#efe2cb',
  d: '#3c7a4d',
  g: '#74ad5a',
  k: '#e8a9a0',
  n: 'none',
  o: '#e58f3f',
  p: '#8d5f9c',
  r: '#c94f43',
  t: '#d9b077',
  u: '#7fb6c4',
  w: '#ffffff',
  y: '#f7efd8',
};

export interface PicturePart {
  readonly fill: string;
  readonly d: string;
  /** Where it stands on the 48 px grid; empty: as it is. */
  readonly transform: string;
}

/** Things that are known by themselves better than by their wrapping. */
const ALONE: ReadonlySet<string> = new Set([
  ...[
    'apple',
    'banana',
    'beef',
    'bread-flat',
    'carrot',
    'chicken',
    'diaper',
    'egg',
    'garlic',
    'grape',
    'lemon',
    'lime',
  ],
  ...[
    'onion',
    'orange',
    'pad',
    'pepper',
    'pizza',
    'plantain',
    'pork',
    'potato',
    'shrimp',
    'soap',
    'tortilla',
    'toothbrush',
    'wipe',
  ],
]);

const LARGE = 'translate(3 3) scale(1.75)';
const ON_PACK = 'translate(13.2 19) scale(.9)';
/** A box shows its front; a roll and a loaf show nothing more. */
const PLACES: Readonly<Partial<Record<Shape, string>>> = {
  piece: LARGE,
  box: 'translate(10.6 17) scale(.9)',
  pack: 'translate(13.2 15) scale(.9)',
  jar: 'translate(13.2 17.5) scale(.9)',
};
const BARE: ReadonlySet<string> = new Set(['loaf', 'roll']);

const isShape = (word: string): word is Shape => word in OUTLINES;
const foodOf = (word: string): Food | null => (word in FOODS ? (word as Food) : (ALIKE[word] ?? null));

const partsOf = (drawing: string, transform: string): PicturePart[] =>
  drawing === ''
    ? []
    : drawing
        .split('|')
        .map((part) => ({ fill: PALETTE[part[0] ?? 'n'] ?? 'none', d: part.slice(1), transform }));

const isKnownAlone = (shape: Shape, food: Food): boolean =>
  ALONE.has(food) && (shape === 'bag' || shape === 'pack' || food === 'egg');

/** The parts of a picture such as `can tomato`, back to front; empty for one that nobody has drawn. */
export function picturePartsOf(picture: string): readonly PicturePart[] {
  const [shape = '', of = ''] = picture.split(' ');
  if (!isShape(shape)) return [];
  const food = foodOf(of);
  if (food !== null && isKnownAlone(shape, food)) return partsOf(FOODS[food], LARGE);
  const outline = partsOf(OUTLINES[shape], '');
  if (food === null || BARE.has(shape)) return outline;
  return [...outline, ...partsOf(FOODS[food], PLACES[shape] ?? ON_PACK)];
}
