import { EATING_WAYS, FORMULA_KINDS, KITCHENS, TAPS_AT_ONCE } from '@doorstep/lifecycle';
import type { HubPicturesQuery } from '../../gql/graphql';
import { picturePartsOf } from '../../platform/pictures/picture-parts';
import { call } from '../page/call';
import { byId, el } from '../page/dom';
import { fill } from '../words/fill';
import { HUB_PICTURES } from './picture-documents';
import { pictureWords, type PictureWords } from './picture-words';

type Laid = HubPicturesQuery['hubPictures'];
type Picture = Laid['pictures'][number];

/** Styles that come with the pictures: the page's own are counted to the byte. */
const STYLE = `
#pictures{display:grid;gap:1rem;margin-block:1.5rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem;padding:0;list-style:none}
.tile{display:grid;justify-items:center;text-align:center;border:2px solid var(--line);border-radius:8px;background:var(--surface)}
.tile[data-on]{background:var(--primary-soft);border-color:var(--primary)}
.tile .pick{display:flex;flex-direction:column;align-items:center;justify-content:start;gap:.25rem;inline-size:100%;min-block-size:7.5rem;padding:.5rem;border:0;background:none;color:inherit;font:inherit;cursor:pointer}
.tile svg{inline-size:4rem;block-size:4rem;flex:none}
.tile .took{display:flex;align-items:center;gap:.75rem;padding-block-end:.5rem}
.tile .took[hidden]{display:none}
.tile .took button{min-inline-size:48px;min-block-size:48px}
`;
let isStyled = false;

function style(): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}

/**
 * What this hub lets a family choose by picture, with what a home of their size may spend. Asked for when the answers are
 * shown; a hub that lays nothing out shows nothing. Answers stand in the form's own fields, as all others do.
 */
export async function showPictures(
  slug: string,
  home: { readonly people: number; readonly babies: number },
  tag: string,
): Promise<void> {
  const place = byId('pictures');
  const { hubPictures: laid } = await call(HUB_PICTURES, { hub: slug });
  place.hidden = laid.pictures.length === 0;
  const key = `${slug} ${String(home.people)} ${String(home.babies)}`;
  if (place.hidden || place.dataset['for'] === key) return;
  place.dataset['for'] = key;
  style();
  const words = pictureWords(tag);
  const babies = home.babies > 0 ? [list(words, 'formula', ['', ...FORMULA_KINDS])] : [];
  place.replaceChildren(
    el('h2', {}, words.title),
    el('p', { class: 'hint' }, words.lead),
    ...new Picker(laid, pointsFor(laid, home.people), words, tag).nodes(),
    list(words, 'kitchen', ['', ...[...KITCHENS].reverse()]),
    eating(words),
    ...babies,
  );
}

/** What a home of so many people may spend. */
function pointsFor({ bands, points }: Laid, people: number): number {
  const at = bands.filter((from) => people >= from).length - 1;
  return points[Math.max(0, at)] ?? 0;
}

const said = (words: PictureWords, key: string): string => words[key as keyof PictureWords];

function list(words: PictureWords, name: 'kitchen' | 'formula', values: readonly string[]): HTMLElement {
  const options = values.map((value) => el('option', { value }, said(words, `${name}.${value}`)));
  const select = el('select', { id: name, name, autocomplete: 'off' }, ...options);
  return el('div', { class: 'field' }, el('label', { for: name }, words[name]), select);
}

function eating(words: PictureWords): HTMLElement {
  const rows = EATING_WAYS.map((value) => {
    const id = `eats-${value}`;
    const input = el('input', { type: 'checkbox', id, name: 'eats', value });
    const text = el('span', { class: 'choice-text' }, said(words, `eats.${value}`));
    return el('label', { class: 'choice', for: id }, input, text);
  });
  return el('fieldset', {}, el('legend', {}, words.eats), el('div', { class: 'choices' }, ...rows));
}

/** The tiles: a tap takes one more, as long as there are points. */
class Picker {
  private readonly taps = new Map<string, number>();
  private readonly left = el('p', { role: 'status' });

  constructor(
    private readonly laid: Laid,
    private readonly all: number,
    private readonly words: PictureWords,
    private readonly tag: string,
  ) {
    this.tell();
  }

  nodes(): HTMLElement[] {
    const tiles = this.laid.pictures.map((picture) => this.tile(picture));
    return [this.left, el('ul', { class: 'tiles' }, ...tiles)];
  }

  private get free(): number {
    const spent = this.laid.pictures.map(({ itemId, points }) => (this.taps.get(itemId) ?? 0) * points);
    return spent.reduce((rest, points) => rest - points, this.all);
  }

  private tell(refused = false): void {
    const { left, spent } = this.words;
    this.left.textContent = refused ? spent : fill(left, { left: this.free, all: this.all });
  }

  private tile(picture: Picture): HTMLElement {
    const { words } = this;
    const item = nameOf(picture, this.tag);
    const field = el('input', { type: 'hidden', name: 'pick', value: '' });
    const count = el('strong', {}, '');
    const less = el('button', { type: 'button', 'aria-label': fill(words.less, { item }) }, '−');
    const took = el('div', { class: 'took' }, less, count);
    took.hidden = true;
    const costs =
      picture.points > 1
        ? [el('span', { class: 'hint' }, fill(words.costs, { points: picture.points }))]
        : [];
    const name = el('span', {}, item);
    const pick = el('button', { type: 'button', class: 'pick' });
    pick.append(drawn(picture.picture), name, ...costs);
    const tile = el('li', { class: 'tile' }, pick, took, field);
    const change = (by: number): void => {
      const taps = this.taps.get(picture.itemId) ?? 0;
      const isTooMuch = by > 0 && (this.free < picture.points || taps === TAPS_AT_ONCE);
      if (isTooMuch) return this.tell(true);
      this.taps.set(picture.itemId, taps + by);
      field.value = taps + by === 0 ? '' : `${picture.itemId} ${String(taps + by)}`;
      count.textContent = `× ${String(taps + by)}`;
      took.hidden = taps + by === 0;
      tile.toggleAttribute('data-on', taps + by > 0);
      if (took.hidden) pick.focus();
      this.tell();
    };
    pick.addEventListener('click', () => change(1));
    less.addEventListener('click', () => change(-1));
    return tile;
  }
}

const nameOf = ({ name, nameEs, nameAr }: Picture, tag: string): string =>
  (tag === 'es' ? nameEs : tag === 'ar' ? nameAr : null) ?? name;

const SVG = 'http://www.w3.org/2000/svg';

function drawn(picture: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const look = { viewBox: '0 0 48 48', 'aria-hidden': 'true', stroke: 'currentColor', 'stroke-width': '1.5' };
  for (const [key, value] of Object.entries({ ...look, 'stroke-linejoin': 'round' }))
    svg.setAttribute(key, value);
  for (const { fill: colour, d, transform } of picturePartsOf(picture)) {
    const path = document.createElementNS(SVG, 'path');
    const part = { d, fill: colour, transform, 'vector-effect': 'non-scaling-stroke' };
    for (const [key, value] of Object.entries(part)) if (value !== '') path.setAttribute(key, value);
    svg.append(path);
  }
  return svg;
}
