import type { DrawerPoint } from '@doorstep/lifecycle';
import { byId, el } from '../page/dom';
import { say } from '../page/say';
import { regionBook } from '../place/region-book';
import type { Found, RegionBook } from '../place/region-files';
import type { PlaceAnswer } from './draft';

type PlaceName = 'home' | 'destination';

const NEITHER = 'neither';
/** Shortest text that is looked up unasked, and how long somebody must have stopped typing, in ms. */
const ENOUGH = 4;
const PAUSE = 700;

/** One place of the form: typed, looked up on this phone, and chosen by a person from at most five. Never a silent pick. */
export class PlaceField {
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What was looked up last; another text makes it stale. */
  private asked = '';
  private found: readonly Found[] = [];

  constructor(
    private readonly name: PlaceName,
    private readonly region: () => string,
    private readonly changed: () => void,
  ) {
    this.typed.addEventListener('input', () => {
      this.forget();
      this.lookSoon();
    });
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
    if (this.asked === text) return this.found.length > 0;
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

  /** Takes the nearest corner for where this phone is. The browser asks first; where exactly is kept nowhere. */
  async locate(): Promise<void> {
    const status = byId(`${this.name}-found`);
    status.textContent = say('ask.wait');
    const [book, here] = await Promise.all([regionBook(this.region()), whereIsThis()]);
    const corner = here === null ? null : book.cornerNear(here);
    if (corner === null) {
      status.textContent = say(here === null ? 'ask.find.noLocation' : 'ask.find.outside');
      return;
    }
    this.typed.value = corner.label;
    this.offer(book, corner.label, [corner]);
    status.textContent = say('ask.find.here');
  }

  /** Candidates come while somebody types, once the dictionary is here; only good news is told unasked. */
  private lookSoon(): void {
    clearTimeout(this.pause);
    const text = this.typed.value.trim();
    if (text.length < ENOUGH) return;
    this.pause = setTimeout(() => {
      const quietly = (book: RegionBook): void => {
        const isStill = this.typed.value.trim() === text && this.asked === '';
        if (isStill && book.search(text).inside.length > 0) this.show(book, text);
      };
      // Whatever is wrong is said when somebody asks for it.
      regionBook(this.region()).then(quietly, () => null);
    }, PAUSE);
  }

  private show(book: RegionBook, text: string): void {
    const { inside, outside } = book.search(text);
    const none = outside > 0 ? 'ask.find.outside' : 'ask.find.none';
    byId(`${this.name}-found`).textContent =
      inside.length === 0 ? say(none) : say('ask.find.found', { count: inside.length });
    this.offer(book, text, inside);
  }

  private offer(book: RegionBook, text: string, found: readonly Found[]): void {
    this.asked = text;
    this.found = found;
    byId(`${this.name}-picks`).replaceChildren(...(found.length === 0 ? [] : [this.picks()]));
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
    const street = this.found[0]?.asks?.street;
    const rows = this.found.map((one, i) => this.row(String(i), labelOf(one)));
    const group = el(
      'fieldset',
      { id: `${this.name}Pick`, tabindex: '-1', 'data-field': `${this.name}Pick` },
      el('legend', {}, street === undefined ? say('ask.find.title') : say('ask.find.which', { street })),
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

function labelOf({ label, area, asks }: Found): string {
  const place = area === null ? label : say('ask.find.near', { place: label, area });
  return asks?.side ? say('ask.find.side', { side: say(`ask.side.${asks.side}`), place }) : place;
}

/** Where this phone says that it is; null when it or the person does not want to say. */
const whereIsThis = (): Promise<DrawerPoint | null> =>
  new Promise((tell) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => tell({ lon: coords.longitude, lat: coords.latitude }),
      () => tell(null),
      { maximumAge: 0, timeout: 20_000 },
    );
  });
