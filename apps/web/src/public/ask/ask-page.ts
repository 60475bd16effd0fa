import type { Kdf } from '@doorstep/sealed';
import { call } from '../page/call';
import { ERASE } from '../page/documents';
import { byId, tell } from '../page/dom';
import { faultWords, paragraphs } from '../page/fault-words';
import { pageLanguage } from '../page/open-page';
import { say } from '../page/say';
import { regionBook } from '../place/region-book';
import { answerRows, consent, listRows, sayTimes } from './answers';
import { checkStep, STEPS, type StepName } from './check-step';
import { asks, type Draft, type PlaceAnswer } from './draft';
import { showFlyer } from './flyer';
import { HubBook } from './hub-book';
import { type Hub, proposeHub, rankHubs, showHubs } from './hubs';
import { offerPictures } from './offer-pictures';
import { askPayingToll } from './pay-toll';
import { PlaceField } from './place-field';
import { showPromise } from './promise';
import { readDraft } from './read-draft';
import { addRow, offerRows, type RowsName } from './rows';
import { showReceipt } from './receipt-view';
import { deliver, type Delivered } from './deliver';
import { currentStep, refuseStep, showStep } from './step-view';
import { Submission } from './submission';
import { askedTime, hubNow, lateField, type AskedTime, type HubNow } from './times';
import { showFields } from './visible-fields';
import { fillTimes } from './when-field';
import { cellOfAnswer } from './wish';

const known = <T>(value: T): T => value;
const isStep = (name: string): name is StepName => (STEPS as readonly string[]).includes(name);

/** The page on which a family asks. Its answers live in its controls and nowhere else. */
export class AskPage {
  private readonly form = byId<HTMLFormElement>('ask');
  private readonly tag = pageLanguage();
  private readonly book = new HubBook();
  private readonly places: { readonly home: PlaceField; readonly destination: PlaceField };
  private submission: Submission;
  /** The hub that is asked; proposed from the coarse cell, or chosen. */
  private hub: Hub | null = null;
  private wanted: string | null = null;
  /** A step entered by Change leads back to the answers. */
  private isChanging = false;
  private isBusy = false;

  constructor(
    private readonly kdf: Kdf,
    private readonly slug: string | null,
    private readonly clock: () => number,
  ) {
    const field = (name: 'home' | 'destination'): PlaceField =>
      new PlaceField(
        name,
        () => this.region,
        () => showFields(this.draft),
      );
    this.places = { home: field('home'), destination: field('destination') };
    this.submission = this.newSubmission();
  }

  start(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.run(() => this.goOn());
    });
    this.form.addEventListener('input', () => showFields(this.draft));
    this.form.addEventListener('change', (event) => this.offerParts(event.target));
    this.form.addEventListener('click', (event) => this.pressed(event.target));
    byId('print').addEventListener('click', () => print());
    byId('again').addEventListener('click', () => this.askAgain());
    // Until the hubs are here a press would be taken for the page's own asking, and lost.
    this.run(() => this.openHubs().finally(() => byId('go').removeAttribute('aria-disabled')));
  }

  /** One thing at a time: a second press while the first runs is the same press. */
  private run(work: () => Promise<void>): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.trouble([]);
    work()
      .catch((error: unknown) => this.trouble(faultWords(error, this.hub ?? this.book.hubs[0] ?? null)))
      .finally(() => (this.isBusy = false));
  }

  private async openHubs(): Promise<void> {
    if (this.book.hubs.length === 0) await this.book.load();
    const asked = this.book.find(this.slug);
    const open = this.book.hubs.filter(({ intake }) => intake === 'open');
    if (open.length === 0) this.trouble(paragraphs([say('ask.paused.all')], this.book.hubs[0] ?? null));
    else if (asked?.intake === 'paused') {
      this.trouble(paragraphs([say('ask.paused', { hub: asked.name, phone: asked.phone })], null));
    }
  }

  private async goOn(): Promise<void> {
    const step = currentStep();
    if (step === 'start') return this.begin();
    if (step === 'check') return this.send();
    if (step === 'hub') return this.useHub();
    if (!isStep(step)) return;
    if (step === 'where' && (await this.lookUp())) return;
    const problems = checkStep(step, this.draft, this.now);
    if (problems.length > 0) return refuseStep(step, problems);
    await this.enter(this.isChanging ? 'check' : (STEPS[STEPS.indexOf(step) + 1] ?? 'check'));
  }

  private async begin(): Promise<void> {
    await this.openHubs();
    if (this.book.hubs.some(({ intake }) => intake === 'open')) await this.enter('need');
  }

  private async enter(step: string): Promise<void> {
    if (step === 'check') return this.showAnswers();
    if (step === 'when') {
      fillTimes(this.now, this.zone, this.tag);
      // Loaded while the days are chosen; a failure shows when the place is looked up.
      regionBook(this.region).then(known, () => null);
    }
    offerRows(step, this.draft);
    showFields(this.draft);
    showStep(step);
  }

  private back(): void {
    const step = currentStep();
    if (this.isChanging || step === 'hub') return this.run(() => this.showAnswers());
    const at = step === 'check' ? STEPS.length : STEPS.indexOf(step as StepName);
    showStep(STEPS[at - 1] ?? 'start');
  }

  private change(step: string): void {
    this.isChanging = true;
    if (step === 'hub') return this.run(() => this.showHubs());
    this.run(() => this.enter(step));
  }

  private pressed(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { by, of, find, locate, add } = button.dataset;
    if (add === 'kids' || add === 'receivers') this.addRow(add);
    if (button.hasAttribute('data-back')) this.back();
    if (find === 'home' || find === 'destination')
      this.run(async () => void (await this.places[find].find()));
    if (locate === 'home') this.run(() => this.places.home.locate());
    if (of !== undefined) this.stepBy(byId<HTMLInputElement>(of), Number(by));
  }

  /** A new row has hidden questions too, until the draft raises them. */
  private addRow(name: RowsName): void {
    addRow(name, true);
    showFields(this.draft);
  }

  private stepBy(field: HTMLInputElement, by: number): void {
    field.value = String(Math.min(16, Math.max(0, (Number(field.value) || 0) + by)));
    showFields(this.draft);
  }

  private offerParts(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.value !== 'phone') return;
    const place = target.name === 'homeWay' ? this.places.home : this.places.destination;
    this.run(async () => place.offerParts(await regionBook(this.region)));
  }

  /**
   * Looks up what was typed and not looked up yet, so that Continue never passes an unknown place by. True when there
   * is a choice to make now: the focus goes there, and nobody is blamed for not having made it before it was shown.
   */
  private async lookUp(): Promise<boolean> {
    const { draft } = this;
    const { home, destination } = draft;
    const isNew = ({ way, found, typed }: PlaceAnswer): boolean =>
      way === 'street' && found === 'unasked' && typed !== '';
    const inHome = isNew(home) && (await this.places.home.find());
    const inTown = asks.destination(draft) && isNew(destination) && (await this.places.destination.find());
    if (inHome || inTown) byId(inHome ? 'homePick' : 'destinationPick').focus();
    return inHome || inTown;
  }

  private async showAnswers(): Promise<void> {
    this.isChanging = false;
    const { draft } = this;
    const open = STEPS.find((step) => checkStep(step, draft, this.now).length > 0);
    if (open !== undefined) {
      await this.enter(open);
      return refuseStep(open, checkStep(open, draft, this.now));
    }
    this.hub = proposeHub(await this.ranked(), [this.wanted, this.slug]);
    const { hub, times } = this;
    if (hub === null) return;
    const rows = answerRows(draft, { times, hub: hub.name, tag: this.tag });
    byId('answers').replaceChildren(...listRows(rows, (step) => this.change(step)));
    byId('consent').textContent = consent(hub.name, times, this.tag);
    showStep('check');
    this.submission.warm();
    // Not waited for: a slow key must not make Send deaf.
    void showFlyer(this.book, hub, () => this.hub === hub);
    void showPromise(hub.slug, draft, this.tag).then(null, () => null);
    void offerPictures(hub.slug, draft, this.tag).then(null, () => null);
  }

  private async showHubs(): Promise<void> {
    showHubs(await this.ranked(), this.hub?.slug ?? null, this.tag);
    showStep('hub');
  }

  private async useHub(): Promise<void> {
    const chosen = new FormData(this.form).get('hub');
    if (chosen === null) return refuseStep('hub', [{ field: 'hub', said: 'ask.problem.hub' }]);
    this.wanted = String(chosen);
    await this.showAnswers();
  }

  private async ranked(): Promise<ReturnType<typeof rankHubs>> {
    // Without the cells of the region the hubs stand in the order of their names.
    const near = await regionBook(this.region).then(known, () => null);
    return rankHubs(this.book.hubs, near, cellOfAnswer(this.draft.home));
  }

  private async send(): Promise<void> {
    const { draft, hub, times } = this;
    if (hub === null || times.length < draft.needs.length) return this.showAnswers();
    tell('progress', say('ask.locking'));
    const delivered = await deliver(this.book, hub, this.submission, {
      draft,
      times,
      today: this.now.day,
    }).finally(() => tell('progress', ''));
    return this.settle(delivered, { draft, hub, times });
  }

  private settle(
    delivered: Delivered,
    { draft, hub, times }: { draft: Draft; hub: Hub; times: readonly AskedTime[] },
  ): void | Promise<void> {
    switch (delivered.is) {
      case 'sent':
        showReceipt(delivered.paper, draft, hub, sayTimes(draft, times, this.tag));
        return showStep('receipt');
      case 'late':
        return this.enter('when').then(() =>
          refuseStep('when', [{ field: lateField(draft), said: 'ask.problem.past' }]),
        );
      case 'refused':
        return this.trouble(paragraphs([...delivered.lines, say('say.kept')], hub));
    }
  }

  /** A new request with the same household and place: new ids, a new code; the old code leaves the screen. */
  private askAgain(): void {
    byId('code').replaceChildren();
    byId('sign').replaceChildren();
    this.submission = this.newSubmission();
    this.run(() => this.enter('need'));
  }

  private newSubmission(): Submission {
    return new Submission({
      kdf: this.kdf,
      ask: (input) => askPayingToll(input, this.tag, (words) => tell('progress', words)),
      erase: (input) => call(ERASE, { input }),
    });
  }

  private trouble(words: readonly HTMLElement[]): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-trouble]')) {
      const isHere = !place.closest<HTMLElement>('[data-step]')?.hidden;
      place.replaceChildren(...(isHere ? words : []));
      place.hidden = !isHere || words.length === 0;
    }
  }

  private get draft(): Draft {
    const form = new FormData(this.form);
    const { home, destination } = this.places;
    return readDraft(form, { home: home.answer(form), destination: destination.answer(form) });
  }

  /** When each need is; shorter than the needs while something is missing. */
  private get times(): readonly AskedTime[] {
    const { draft, now } = this;
    return draft.needs.flatMap((need) => askedTime(need, draft, now) ?? []);
  }

  private get zone(): string {
    return (this.book.find(this.slug) ?? this.book.hubs[0])?.timeZone ?? 'UTC';
  }

  private get region(): string {
    return (this.book.find(this.slug) ?? this.book.hubs[0])?.region ?? '';
  }

  private get now(): HubNow {
    return hubNow(this.clock(), this.zone);
  }
}
