import type { Shape } from '@doorstep/goods';

/** What a hand reaches for, on a 48 px grid, drawn like the foods; `piece` has none. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  bag: 'cM11 10h26l3 34H8z|tM12 4h24l1 8H11z',
  can: 'cM11 10v29c0 5 26 5 26 0V10z|uM11 10c0-5 26-5 26 0s-26 5-26 0z|nM11 16c0 5 26 5 26 0',
  jar: 'cM14 12h20c4 3 5 5 5 9v18c0 3-2 5-5 5H14c-3 0-5-2-5-5V21c0-4 1-6 5-9z|aM14 5h20v7H14z',
  bottle: 'cM19 9h10c0 7 7 8 7 15v17c0 2-1 3-3 3H15c-2 0-3-1-3-3V24c0-7 7-8 7-15z|rM19 3h10v6H19z',
  carton: 'cM11 18l6-9h14l6 9v26H11z|uM17 3h14v6H17z|nM11 18h26',
  box: 'cM7 12h29v32H7z|tM7 12l5-7h29l-5 7z|tM36 12l5-7v31l-5 8z',
  tub: 'cM10 17h28l-4 27H14z|wM8 10h32v7H8z',
  loaf: 'tM8 22c-6-3-4-14 5-14h22c9 0 11 11 5 14v20H8z|nM17 14l-3 6M25 14l-3 6M33 14l-3 6',
  piece: '',
  roll: 'wM7 13v26c0 4 24 4 24 0V13z|cM7 13c0-6 24-6 24 0s-24 6-24 0z|bM15 13c0-2 8-2 8 0s-8 2-8 0z|wM31 17h11v24l-3-2-3 2-3-2-2 1z',
  pack: 'cM6 12c3-4 33-4 36 0v26c-3 4-33 4-36 0z|nM6 16h36M6 36h36',
};
