import type { Page } from 'playwright-core';
import { ar } from '../../../apps/web/src/public/words/ar';
import { en, type WordKey } from '../../../apps/web/src/public/words/en';
import { es } from '../../../apps/web/src/public/words/es';
import { fill, type Values } from '../../../apps/web/src/public/words/fill';

const WORDS = { en, es, ar };
export type Tongue = keyof typeof WORDS;

/** What somebody answers, in the order of the form. */
export interface Answers {
  readonly kind: 'groceries' | 'ride' | 'school';
  /** A second need in the same form. */
  readonly also?: 'supplies';
  readonly adults?: number;
  readonly babies?: number;
  readonly diapers?: string;
  readonly avoidOther?: string;
  readonly notes?: string;
  readonly home: Place;
  readonly door?: string;
  readonly access?: string;
  readonly destination?: Place;
  /** Who rides to school, and who takes over at each end. */
  readonly child?: { readonly first: string; readonly months: number };
  readonly receivers?: readonly Receiver[];
  /** The way back of a ride: none unless said. */
  readonly back?: 'will_call';
  readonly phone?: string;
  readonly word?: string;
  readonly language?: string;
}

export interface Receiver {
  readonly name: string;
  readonly at: 'origin' | 'destination';
  readonly codeWord: string;
}

/** Found on the map, or kept in the family's own words with only a part of town. */
export type Place = { readonly corner: string } | { readonly unknown: string };

/** What a sent request is known by: to its family, and to the hub. */
export interface Receipt {
  readonly code: string;
  readonly requestId: string;
}

/** Somebody at the page on which families ask. */
export class FamilyAtTheForm {
  constructor(
    readonly page: Page,
    readonly tongue: Tongue,
  ) {}

  say(key: WordKey, values: Values = {}): string {
    return fill(WORDS[this.tongue][key], values);
  }

  async open(hub = 'cedar'): Promise<void> {
    await this.page.goto(`/${this.tongue}/ask/${hub}`);
    await this.heading('page.start.title').waitFor();
  }

  /** Presses the main button of the step on screen. */
  async goOn(): Promise<void> {
    await this.page.locator('[data-step]:not([hidden]) button.go').click();
  }

  async begin(): Promise<void> {
    await this.page.locator('#go:not([aria-disabled])').click();
    await this.heading('page.need.title').waitFor();
  }

  async fillNeed({ kind, also }: Answers): Promise<void> {
    if (also !== undefined) {
      await this.page.locator(`#kind-${also}`).check();
      await this.page.locator('#what').fill('Blankets');
    }
    // A hint stands in the name too, and one name begins another: only the tile of this kind is meant.
    await this.page.locator(`#kind-${kind}`).check();
  }

  async fillPeople(answers: Answers): Promise<void> {
    if (answers.child !== undefined) return this.fillChild(answers.child);
    const label = answers.kind === 'ride' ? 'page.riders.label' : 'page.people.adults';
    await this.page.getByLabel(this.say(label), { exact: true }).fill(String(answers.adults ?? 2));
    if (answers.kind === 'ride') return this.fillKids(answers.babies ?? 0);
    if (answers.babies !== undefined)
      await this.page
        .getByLabel(this.say('page.people.babies'), { exact: true })
        .fill(String(answers.babies));
    if (answers.diapers !== undefined)
      await this.page.getByLabel(this.say('page.diapers.label')).selectOption(answers.diapers);
    if (answers.avoidOther !== undefined) {
      await this.page.getByLabel(this.say('page.avoid.other')).check();
      await this.page.getByLabel(this.say('page.avoidOther.label')).fill(answers.avoidOther);
    }
    if (answers.notes !== undefined)
      await this.page.getByLabel(this.say('page.notes.label')).fill(answers.notes);
  }

  /** So many children of one year, who ride along. */
  private async fillKids(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      await this.button('page.kids.add').click();
      await this.page.locator('[name=kidAge]').nth(n).selectOption('12');
    }
  }

  private async fillChild({ first, months }: NonNullable<Answers['child']>): Promise<void> {
    await this.page.locator('[name=kidFirst]').first().fill(first);
    await this.page.locator('[name=kidAge]').first().selectOption(String(months));
  }

  /**
   * Today: food this morning; a ride to an appointment at noon, and back as said. It is some minute after nine where
   * the journeys run, and whoever rides to be there at noon is picked up before eleven: in time at any minute of nine.
   */
  async fillWhen({ kind, back }: Answers): Promise<void> {
    const { page } = this;
    await page.locator('#day-choices input').nth(1).check();
    if (kind === 'groceries') return page.locator('#part-morning').check();
    await page.getByLabel(this.say('page.when.beThere')).check();
    await page.getByLabel(this.say('page.when.hour'), { exact: true }).selectOption('720');
    await page
      .getByRole('group', { name: this.say('page.when.comesBack') })
      .getByLabel(this.say(back === undefined ? 'page.no' : 'page.yes'), { exact: true })
      .check();
    if (back !== undefined) await page.locator(`#backHow-${back}`).check();
  }

  async fillWhere(answers: Answers): Promise<void> {
    const { page } = this;
    await this.place('home', answers.home);
    if (answers.door !== undefined) await page.getByLabel(this.say('page.where.door')).fill(answers.door);
    if (answers.access !== undefined)
      await page.getByLabel(this.say('page.where.access')).fill(answers.access);
    if (answers.kind === 'groceries') await page.getByLabel(this.say('page.where.in_person')).check();
    if (answers.destination !== undefined) await this.place('destination', answers.destination);
    for (const [n, receiver] of (answers.receivers ?? []).entries()) await this.fillReceiver(n, receiver);
  }

  /** The first row is there already. */
  private async fillReceiver(n: number, { name, at, codeWord }: Receiver): Promise<void> {
    if (n > 0) await this.button('page.receivers.add').click();
    await this.page.locator('[name=receiverName]').nth(n).fill(name);
    await this.page.locator('[name=receiverAt]').nth(n).selectOption(at);
    await this.page.locator('[name=receiverWord]').nth(n).fill(codeWord);
  }

  async fillContact({ phone, word, language }: Answers): Promise<void> {
    const { page } = this;
    if (phone === undefined) await page.locator('#how-code').check();
    else {
      await page.locator('#how-text').check();
      await page.locator('#phone').fill(phone);
    }
    if (word !== undefined) await page.locator('#word').fill(word);
    if (language !== undefined)
      await page.getByLabel(this.say('page.contact.language')).selectOption(language);
    await page.locator('#who-family').check();
  }

  /** From the first page to the answers, ready to be sent. */
  async answer(answers: Answers): Promise<void> {
    const steps = [
      ['page.need.title', () => this.fillNeed(answers)],
      ['page.people.title', () => this.fillPeople(answers)],
      ['page.when.title', () => this.fillWhen(answers)],
      ['page.where.title', () => this.fillWhere(answers)],
      ['page.contact.title', () => this.fillContact(answers)],
    ] as const;
    await this.begin();
    for (const [title, fillStep] of steps) {
      await this.heading(title).waitFor();
      await fillStep();
      await this.goOn();
    }
    await this.heading('page.check.title').waitFor();
  }

  /** Sends, and reads the code off the receipt. */
  async send(): Promise<Receipt> {
    const asking = this.page.waitForRequest((request) => /"requestId":/.test(request.postData() ?? ''));
    await this.goOn();
    const body = JSON.parse((await asking).postData() ?? '') as {
      variables: { input: { requestId: string } };
    };
    return { code: await this.receipt(), requestId: body.variables.input.requestId };
  }

  async receipt(): Promise<string> {
    await this.heading('page.receipt.title').waitFor();
    return (await this.page.locator('#code[translate=no]').innerText()).replace(/\D/g, '');
  }

  heading(key: WordKey) {
    return this.page.getByRole('heading', { level: 1, name: this.say(key), exact: true });
  }

  button(key: WordKey) {
    return this.page.getByRole('button', { name: this.say(key), exact: true });
  }

  async place(name: 'home' | 'destination', place: Place): Promise<void> {
    const part = this.page.locator(`[data-place="${name}"]`);
    await part.getByRole('radio', { name: this.say('page.where.street') }).check();
    await part
      .getByLabel(this.say('page.where.typed'))
      .fill('corner' in place ? place.corner : place.unknown);
    await part.getByRole('button', { name: this.say('page.where.find') }).click();
    if ('corner' in place) await part.locator(`#${name}-picks input`).first().check();
    else await part.getByLabel(this.say('page.where.area')).selectOption({ index: 1 });
  }
}

/** Somebody at the page on which a code is typed. */
export class FamilyWithCode {
  constructor(
    readonly page: Page,
    readonly tongue: Tongue,
  ) {}

  say(key: WordKey, values: Values = {}): string {
    return fill(WORDS[this.tongue][key], values);
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.tongue}/see`);
    await this.heading('page.see.title').waitFor();
  }

  async look(code: string): Promise<void> {
    await this.page.getByLabel(this.say('page.see.code')).fill(code);
    await this.button('page.see.look').click();
  }

  heading(key: WordKey) {
    return this.page.getByRole('heading', { level: 1, name: this.say(key), exact: true });
  }

  button(key: WordKey) {
    return this.page.getByRole('button', { name: this.say(key), exact: true });
  }
}
