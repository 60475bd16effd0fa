import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION } from '../../../apps/api/src/seed/demonstration';
import { phoneWords as words } from './words-of';

type Key = Parameters<typeof words.t>[0];
type Values = Parameters<typeof words.t>[1];

/** What a phone keeps of the work, counted. */
export interface Kept {
  readonly claimKeys: number;
  /** Sealed places in the runs that are kept. */
  readonly places: number;
  readonly unsent: number;
}

/** Somebody with the volunteer's app. */
export class Phone {
  constructor(readonly page: Page) {}

  say(key: Key, values: Values = {}): string {
    return words.t(key, values);
  }

  button(key: Key, values: Values = {}): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  link(key: Key, values: Values = {}): Locator {
    return this.page.getByRole('link', { name: this.say(key, values), exact: true });
  }

  heading(key: Key, values: Values = {}): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.say(key, values), exact: true });
  }

  async signIn(handle: string): Promise<void> {
    await this.enter(handle);
    await this.heading('find.title').waitFor();
  }

  /** Signing in as anybody: who has no role yet does not come to the board. */
  async enter(handle: string): Promise<void> {
    await this.page.goto('/v');
    await this.page.getByLabel(this.say('lock.handle')).fill(handle);
    await this.unlockAgain();
  }

  /** A tab that was loaded anew asks for the passphrase only: its keys were in memory. */
  async unlockAgain(): Promise<void> {
    await this.page.getByLabel(this.say('lock.passphrase')).fill(DEMONSTRATION.passphrase);
    await this.button('lock.open').click();
  }

  /** One of the four places at the bottom. */
  place(word: 'nav.find' | 'nav.runs' | 'nav.shifts' | 'nav.me'): Locator {
    const name = this.say(word);
    return (
      this.page
        .getByRole('navigation', { name: this.say('nav.label') })
        // A count of notices may follow the word.
        .getByRole('link', { name: new RegExp(`^${name}(\\W|$)`) })
    );
  }

  async goTo(word: Parameters<Phone['place']>[0]): Promise<void> {
    await this.place(word).click();
  }

  /** Says yes to the run that the hub asks for, and waits until every place of it was granted. */
  async acceptRun(): Promise<void> {
    await this.goTo('nav.runs');
    await this.button('offer.accept').click();
    await this.link('run.open.load').waitFor();
    const waiting = this.page.getByText(/wait(?:s)? for the hub to say yes/);
    await waiting.waitFor({ state: 'detached' });
  }

  /** At the hub: every bag is ticked, then the road. */
  async loadEverything(): Promise<void> {
    await this.link('run.open.load').click();
    await this.button('load.begin').click();
    const bags = this.page.getByRole('list', { name: this.say('load.list') }).getByRole('checkbox');
    await bags.first().waitFor();
    for (const bag of await bags.all()) await bag.check();
    await this.button('load.start').click();
  }

  /** The card of the stop on screen, once its place has opened. */
  async openDoor(number: number, total: number): Promise<string> {
    await this.heading('stop.title', { number, total }).waitFor();
    const card = this.page.getByRole('region', { name: this.say('stop.place') });
    await card.locator('.address').waitFor();
    return card.innerText();
  }

  /**
   * Presses the large button of the stop on screen until the stop is over: a bag takes one press, somebody who gets in or
   * out takes two.
   */
  async finishStop(): Promise<void> {
    const button = this.page.locator('.stop-actions button[data-variant="primary"]');
    const title = await this.page.getByRole('heading', { level: 1 }).innerText();
    for (let presses = 0; presses < 3; presses++) {
      const label = await button.innerText();
      await button.click();
      await this.page.waitForFunction(hasMovedOn, [title, label]);
      if ((await this.page.locator('h1').allInnerTexts())[0] !== title) return;
    }
  }

  /** What stands in IndexedDB, read as somebody would who holds the phone. */
  kept(): Promise<Kept> {
    return this.page.evaluate(async () => {
      const open = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('doorstep-volunteer');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error('the phone has no database'));
      });
      const all = <Row>(store: string): Promise<Row[]> =>
        new Promise((resolve, reject) => {
          const asked = open.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result as Row[]);
          asked.onerror = () => reject(new Error(`no ${store}`));
        });
      const runs = await all<{ run: { stops: { place: unknown }[] } }>('runs');
      const counted = {
        claimKeys: (await all('claimKeys')).length,
        places: runs.flatMap(({ run }) => run.stops).filter(({ place }) => place !== null).length,
        unsent: (await all('outbox')).length,
      };
      open.close();
      return counted;
    });
  }
}

/** In the page: another screen, or another step of the same stop. */
function hasMovedOn([title, label]: readonly (string | undefined)[]): boolean {
  const button = document.querySelector<HTMLElement>('.stop-actions button[data-variant="primary"]');
  return document.querySelector('h1')?.innerText !== title || (button !== null && button.innerText !== label);
}
