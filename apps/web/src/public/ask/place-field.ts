import { byId, el } from '../page/dom';
import { say } from '../page/say';
import { regionBook } from '../place/region-book';
import type { Found, RegionBook } from '../place/region-files';
import type { PlaceAnswer } from './draft';

type PlaceName = 'home' | 'destination';

const NEITHER = 'neither';

/** One place of the form: typed, looked up on this phone, and chosen by a person from at most five. Never a silent pick. */
export class PlaceField {
  /** What was looked up last; another text makes it stale. */
  private asked = '';
  private found: readonly Found[] = [];

  constructor(
    private readonly name: PlaceName,
    private readonly region: () => string,
    private readonly changed: () => void,
  ) {
    this.typed.addEventListener('input', () => this.forget());
  }

  answer(form: FormData): PlaceAnswer {
    const text = (field: string): string => String(form.get(`${this.name}${field}`) ?? '').trim();
    return {
      way: (text('Way') || null) as PlaceAnswer['way'],
      typed: text('Typed'),
      found: this.chosen(text('Typed'), text('Pick')),
      area: text('Area'),
    };
  }

  /** Looks up what is typed; true when there are candidates to choose from. Throws `Fault` without the dictionary. */
  async find(): Promise<boolean> {
    const text = this.typed.value.trim();
    if (text === '') return false;
    const status = byId(`${this.name}-found`);
    status.textContent = say('ask.wait');
    try {
      this.show(await regionBook(this.region()), text);
      return this.found.length > 0;
    } catch (error) {
      status.textContent = '';
      throw error;
    }
  }

  private show(book: RegionBook, text: string): void {
    const { inside, outside } = book.search(text);
    this.asked = text;
    this.found = inside;
    const none = outside > 0 ? 'ask.find.outside' : 'ask.find.none';
    byId(`${this.name}-found`).textContent =
      inside.length === 0 ? say(none) : say('ask.find.found', { count: inside.length });
    byId(`${this.name}-picks`).replaceChildren(...(inside.length === 0 ? [] : [this.picks()]));
    this.offerParts(book);
    this.changed();
  }

  /** The parts of town, for those whose place is not found or not to be written. */
  offerParts({ parts }: RegionBook): void {
    const select = byId<HTMLSelectElement>(`${this.name}Area`);
    if (select.options.length > 1) return;
    select.append(...parts.map(({ name, cell }) => el('option', { value: cell }, name)));
  }

  private picks(): HTMLElement {
    const rows = this.found.map((one, i) => this.row(String(i), labelOf(one)));
    const group = el(
      'fieldset',
      { id: `${this.name}Pick`, tabindex: '-1', 'data-field': `${this.name}Pick` },
      el('legend', {}, say('ask.find.title')),
      el('p', { class: 'error', id: `${this.name}Pick-error`, hidden: '' }),
      el('div', { class: 'choices' }, ...rows, this.row(NEITHER, say('ask.find.neither'))),
    );
    group.setAttribute('aria-describedby', `${this.name}Pick-error`);
    return group;
  }

  private row(value: string, label: string): HTMLElement {
    const id = `${this.name}Pick-${value}`;
    const input = el('input', { type: 'radio', id, name: `${this.name}Pick`, value });
    return el('label', { class: 'choice', for: id }, input, el('span', { class: 'choice-text' }, label));
  }

  private chosen(typed: string, pick: string): PlaceAnswer['found'] {
    if (this.asked === '' || this.asked !== typed) return 'unasked';
    if (this.found.length === 0 || pick === NEITHER) return 'neither';
    const found = this.found[Number(pick)];
    return pick === '' || found === undefined ? 'open' : found;
  }

  /** Other words mean another place: the old candidates go. */
  private forget(): void {
    if (this.asked === '') return;
    this.asked = '';
    this.found = [];
    byId(`${this.name}-found`).textContent = '';
    byId(`${this.name}-picks`).replaceChildren();
    this.changed();
  }

  private get typed(): HTMLInputElement {
    return byId<HTMLInputElement>(`${this.name}Typed`);
  }
}

const labelOf = ({ label, area }: Found): string =>
  area === null ? label : say('ask.find.near', { place: label, area });
