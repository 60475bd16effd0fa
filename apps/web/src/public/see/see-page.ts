import type { FamilyView } from '@doorstep/lifecycle';
import { parseReceiptCode, type Kdf } from '@doorstep/sealed';
import { call } from '../page/call';
import { sayDay, sayTime } from '../page/clock-words';
import { HUBS } from '../page/documents';
import { byId, el, tell } from '../page/dom';
import { faultWords, type Phone } from '../page/fault-words';
import { pageLanguage } from '../page/open-page';
import { showProblems } from '../page/problems';
import { say, type SaidKey } from '../page/say';
import { SeenRequest } from './request';

type Ending = 'withdraw' | 'erase';
type Part = 'see' | 'found' | `confirm-${Ending}`;

const PARTS: readonly Part[] = ['see', 'found', 'confirm-withdraw', 'confirm-erase'];
const ENDED: readonly FamilyView['state'][] = ['withdrawn', 'done', 'not_possible'];

interface NamedHub extends Phone {
  readonly slug: string;
}

/** The page on which a code is typed. The code and what it opens stay in memory until the page is left. */
export class SeePage {
  private readonly tag = pageLanguage();
  private seen: SeenRequest | null = null;
  private hubs: readonly NamedHub[] = [];
  private isBusy = false;

  constructor(private readonly kdf: Kdf) {}

  start(): void {
    byId('see').addEventListener('submit', (event) => {
      event.preventDefault();
      this.run('trouble', () => this.look());
    });
    byId('other').addEventListener('click', () => this.forget());
    document.addEventListener('click', ({ target }) => this.pressed(target));
  }

  private run(troubleAt: string, work: () => Promise<void>): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.trouble(troubleAt, []);
    work()
      .catch((error: unknown) => this.trouble(troubleAt, faultWords(error, this.hubs[0] ?? null)))
      .finally(() => {
        this.isBusy = false;
        tell('progress', '');
      });
  }

  private async look(): Promise<void> {
    const field = byId<HTMLInputElement>('code');
    const code = parseReceiptCode(field.value);
    const said: SaidKey =
      !code.ok && code.error === 'CHECK_DIGIT' ? 'see.problem.check' : 'see.problem.length';
    showProblems(byId('see'), code.ok ? [] : [{ field: 'code', said }]);
    document.title = code.ok ? 'Doorstep' : say('say.error', { title: 'Doorstep' });
    if (!code.ok) return;
    tell('progress', say('see.looking'));
    this.seen = await SeenRequest.under(code.value, this.kdf);
    this.hubs = (await call(HUBS, {})).hubs;
    this.show(await this.seen.look(), []);
  }

  /** Unknown, erased and never there are one answer. */
  private show(view: FamilyView | null, outcome: readonly SaidKey[]): void {
    byId('asking').hidden = view === null || outcome.includes('see.erased');
    if (view === null) this.showNothing();
    else this.showView(view);
    tell('outcome', outcome.length === 0 ? null : outcome.map((key) => say(key)).join(' '));
    this.turnTo('found');
  }

  private showNothing(): void {
    byId('state').textContent = document.querySelector('#see h1')?.textContent ?? '';
    byId('about').textContent = say('see.unknown');
    byId('hub-line').textContent = '';
  }

  private showView(view: FamilyView): void {
    const { kind, day, fromMinute, toMinute, state } = view;
    const hub = this.hubs.find(({ slug }) => slug === view.hub);
    byId('state').textContent = say(`see.state.${state}`);
    byId('about').textContent = say('see.about', {
      kind: say(`say.kind.${kind}` as SaidKey),
      day: sayDay(day, this.tag),
      from: sayTime(fromMinute, this.tag),
      to: sayTime(toMinute, this.tag),
    });
    byId('hub-line').textContent = hub ? say('see.hub', { hub: hub.name, phone: hub.phone }) : '';
    byId('opened').replaceChildren(...this.openings(view));
    const stop = document.querySelector<HTMLElement>('[data-ask="withdraw"]');
    if (stop !== null) stop.hidden = ENDED.includes(state);
  }

  private openings({ opened }: FamilyView): HTMLElement[] {
    if (opened.length === 0) return [el('li', {}, say('see.opened.none'))];
    return opened.map(({ role, day, count }) => {
      const who = say(role === 'organizer' ? 'see.role.organizer' : 'see.role.volunteer');
      const key = count === 1 ? 'see.opened.once' : 'see.opened.row';
      return el('li', {}, say(key, { day: sayDay(day, this.tag), role: who, count }));
    });
  }

  private pressed(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { ask, do: act } = button?.dataset ?? {};
    if (ask === 'withdraw' || ask === 'erase') this.turnTo(`confirm-${ask}`);
    if (button?.hasAttribute('data-keep')) this.turnTo('found');
    if (act === 'withdraw' || act === 'erase') this.end(act);
  }

  private end(ending: Ending): void {
    const { seen } = this;
    if (seen === null) return;
    this.turnTo('found');
    this.run('trouble-found', async () => {
      const view = await seen[ending]();
      const isStopped = view === null || ENDED.includes(view.state);
      const outcome: SaidKey[] = ending === 'erase' ? ['see.erased'] : [];
      if (!isStopped) outcome.push('see.late');
      else if (ending === 'withdraw') outcome.push('see.withdrawn');
      this.show(view, outcome);
    });
  }

  /** Another code: nothing of the first one stays. */
  private forget(): void {
    this.seen = null;
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
