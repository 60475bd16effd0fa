import type { FamilyView } from '@doorstep/lifecycle';
import { parseReceiptCode, type Kdf } from '@doorstep/sealed';
import { HubBook } from '../ask/hub-book';
import type { Hub } from '../ask/hubs';
import { sayDay, sayTime } from '../page/clock-words';
import { byId, el, tell } from '../page/dom';
import { faultWords } from '../page/fault-words';
import { pageLanguage } from '../page/open-page';
import { showProblems } from '../page/problems';
import { say, type SaidKey } from '../page/say';
import { SeenRequest } from './request';
import { type Act, ACTS, type Around, doAct, isEnded, prepare, Unsaid } from './see-acts';

type Part = 'see' | 'found' | `confirm-${Act}`;

const PARTS: readonly Part[] = ['see', 'found', ...ACTS.map((act) => `confirm-${act}` as const)];
const isAct = (name: string | undefined): name is Act =>
  (ACTS as readonly (string | undefined)[]).includes(name);

/** A request that the code leads to, with how it stands. */
interface Shown {
  readonly seen: SeenRequest;
  readonly view: FamilyView;
}

/** The page on which a code is typed. The code and what it opens stay in memory until the page is left. */
export class SeePage {
  private readonly tag = pageLanguage();
  private readonly book = new HubBook();
  private shown: readonly Shown[] = [];
  private at = 0;
  private isBusy = false;

  constructor(
    private readonly kdf: Kdf,
    private readonly clock: () => number,
  ) {}

  start(): void {
    byId('see').addEventListener('submit', (event) => {
      event.preventDefault();
      this.run('trouble', () => this.look());
    });
    for (const act of ACTS) {
      byId(`confirm-${act}`).addEventListener('submit', (event) => {
        event.preventDefault();
        this.confirm(act);
      });
    }
    byId('other').addEventListener('click', () => this.forget());
    document.addEventListener('click', ({ target }) => this.pressed(target));
  }

  private run(troubleAt: string, work: () => Promise<void>): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.trouble(troubleAt, []);
    work()
      .catch((error: unknown) => this.trouble(troubleAt, faultWords(error, this.book.hubs[0] ?? null)))
      .finally(() => {
        this.isBusy = false;
        tell('progress', '');
      });
  }

  private async look(): Promise<void> {
    const code = parseReceiptCode(byId<HTMLInputElement>('code').value);
    const said: SaidKey =
      !code.ok && code.error === 'CHECK_DIGIT' ? 'see.problem.check' : 'see.problem.length';
    showProblems(byId('see'), code.ok ? [] : [{ field: 'code', said }]);
    document.title = code.ok ? 'Doorstep' : say('say.error', { title: 'Doorstep' });
    if (!code.ok) return;
    tell('progress', say('see.looking'));
    const all = await SeenRequest.under(code.value, this.kdf);
    await this.book.load();
    this.shown = await this.lookAtAll(all);
    this.at = 0;
    this.show([]);
  }

  /** The first tells how many there are. Where it is erased, the others of its form may still stand. */
  private async lookAtAll([first, ...rest]: readonly SeenRequest[]): Promise<readonly Shown[]> {
    if (first === undefined) return [];
    const view = await first.look();
    const others = rest.slice(0, view === null ? rest.length : view.parts - 1);
    const shown: Shown[] = view === null ? [] : [{ seen: first, view }];
    for (const seen of others) {
      const other = await seen.look();
      if (other !== null) shown.push({ seen, view: other });
    }
    return shown;
  }

  /** Unknown, erased and never there are one answer. */
  private show(outcome: readonly SaidKey[]): void {
    const shown = this.shown[this.at];
    byId('asking').hidden = shown === undefined || outcome.includes('see.erased');
    if (shown === undefined) this.showNothing();
    else this.showView(shown.view);
    byId('parts').replaceChildren(...this.partButtons());
    byId('parts-of').hidden = this.shown.length < 2;
    tell('outcome', outcome.length === 0 ? null : outcome.map((key) => say(key)).join(' '));
    this.turnTo('found');
  }

  private partButtons(): HTMLElement[] {
    return this.shown.map(({ view }, i) => {
      const words = say('see.part', {
        kind: say(`say.kind.${view.kind}` as SaidKey),
        state: say(`see.state.${view.state}`),
      });
      const button = el('button', { type: 'button', class: 'second', 'data-part': String(i) }, words);
      if (i === this.at) button.setAttribute('aria-current', 'true');
      return button;
    });
  }

  private showNothing(): void {
    byId('state').textContent = document.querySelector('#see h1')?.textContent ?? '';
    byId('about').textContent = say('see.unknown');
    for (const id of ['next', 'said', 'hub-line']) byId(id).textContent = '';
  }

  private showView(view: FamilyView): void {
    const { kind, day, fromMinute, toMinute, state, mayChange, wayHome } = view;
    const hub = this.hubOf(view);
    byId('state').textContent = say(`see.state.${state}`);
    byId('next').textContent = say(`see.next.${state}`);
    byId('said').textContent = this.sayLast(view);
    byId('about').textContent = say('see.about', {
      kind: say(`say.kind.${kind}` as SaidKey),
      day: sayDay(day, this.tag),
      from: sayTime(fromMinute, this.tag),
      to: sayTime(toMinute, this.tag),
    });
    byId('hub-line').replaceChildren(...(hub ? hubLine(hub) : []));
    byId('opened').replaceChildren(...this.openings(view));
    const isOver = isEnded(view);
    this.offer('ready', wayHome === 'waits');
    this.offer('time', mayChange);
    this.offer('unsafe', !isOver);
    this.offer('withdraw', !isOver);
    this.offer('agreed', !isOver);
  }

  private offer(act: Act, isOffered: boolean): void {
    const button = document.querySelector<HTMLElement>(`[data-ask="${act}"]`);
    if (button !== null) button.hidden = !isOffered;
  }

  /** What the family said last, and whether anybody has read it. */
  private sayLast({ said }: FamilyView): string {
    if (said === null) return '';
    const last = say(`see.said.${said.kind}`, { day: sayDay(said.day, this.tag) });
    return `${last} ${say(said.isRead ? 'see.read' : 'see.unread')}`;
  }

  private openings({ opened, caregiverPlan }: FamilyView): HTMLElement[] {
    const plan = caregiverPlan === null ? [] : [el('li', {}, this.sayPlan(caregiverPlan))];
    if (opened.length === 0) return [el('li', {}, say('see.opened.none')), ...plan];
    const rows = opened.map(({ role, day, count }) => {
      const who = say(role === 'organizer' ? 'see.role.organizer' : 'see.role.volunteer');
      const key = count === 1 ? 'see.opened.once' : 'see.opened.row';
      return el('li', {}, say(key, { day: sayDay(day, this.tag), role: who, count }));
    });
    return [...rows, ...plan];
  }

  /** That the hub keeps a caregiver plan, and when two of its people opened it. */
  private sayPlan({ openedOn }: NonNullable<FamilyView['caregiverPlan']>): string {
    return openedOn === null
      ? say('see.plan.closed')
      : say('see.plan.opened', { day: sayDay(openedOn, this.tag) });
  }

  private pressed(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { ask, part } = button?.dataset ?? {};
    if (isAct(ask)) this.ask(ask);
    if (button?.hasAttribute('data-keep')) this.turnTo('found');
    if (part !== undefined) {
      this.at = Number(part);
      this.show([]);
    }
  }

  private ask(act: Act): void {
    const around = this.around();
    if (around === null) return;
    this.run('trouble-found', async () => {
      await prepare(act, around, this.tag);
      this.turnTo(`confirm-${act}`);
    });
  }

  private confirm(act: Act): void {
    const around = this.around();
    if (around === null) return;
    const part = byId(`confirm-${act}`);
    showProblems(part, []);
    this.run('trouble-found', async () => {
      try {
        const { view, outcome } = await doAct(act, around);
        const isKept = view !== null && act !== 'erase';
        if (view !== null) this.put(view, around.seen);
        this.show(outcome);
        if (!isKept) this.shown = this.shown.filter(({ seen }) => seen !== around.seen);
      } catch (error) {
        if (error instanceof Unsaid) return showProblems(part, [{ field: error.field, said: error.said }]);
        // The words are where the trouble is shown.
        this.turnTo('found');
        throw error;
      }
    });
  }

  private put(view: FamilyView, seen: SeenRequest): void {
    this.shown = this.shown.map((one) => (one.seen === seen ? { seen, view } : one));
  }

  private around(): Around | null {
    const shown = this.shown[this.at];
    const hub = shown === undefined ? undefined : this.hubOf(shown.view);
    if (shown === undefined || hub === undefined) return null;
    return { ...shown, zone: hub.timeZone, now: this.clock(), door: () => this.book.door(hub.slug) };
  }

  private hubOf = (view: FamilyView): Hub | undefined => this.book.hubs.find(({ slug }) => slug === view.hub);

  /** Another code: nothing of the first one stays. */
  private forget(): void {
    this.shown = [];
    byId<HTMLFormElement>('see').reset();
    this.turnTo('see');
  }

  private turnTo(part: Part): void {
    for (const name of PARTS) byId(name).hidden = name !== part;
    byId<HTMLDetailsElement>('call').open = part === 'see';
    scrollTo(0, 0);
    byId(part).querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  private trouble(id: string, words: readonly HTMLElement[]): void {
    const place = byId(id);
    place.replaceChildren(...words);
    place.hidden = words.length === 0;
  }
}

/** The hub and its number, to be pressed; a number keeps its order from right to left, and is never broken. */
function hubLine({ name, phone }: Pick<Hub, 'name' | 'phone'>): (Node | string)[] {
  const [before = '', after = ''] = say('see.hub', { hub: name, phone: '\n' }).split('\n');
  const href = `tel:${phone.replace(/[^+\d]/g, '')}`;
  return [before, el('a', { class: 'number', dir: 'ltr', href }, phone), after];
}
