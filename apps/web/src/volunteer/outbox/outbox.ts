import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import type { Shelf } from '../phone/phone';
import type { Act, OutboxEntry } from './outbox-entry';

/** Answers that say nothing about the act itself: it waits, and everything behind it waits with it. */
const PASSING: ReadonlySet<FaultCode> = new Set([
  'OFFLINE',
  'BUSY',
  'INTERNAL',
  'SIGNED_OUT',
  'TOO_MANY_TRIES',
]);

export interface OutboxState {
  /** In the order in which they happened. */
  readonly entries: readonly OutboxEntry[];
  readonly sending: string | null;
}

interface OutboxParts {
  readonly shelf: Shelf<OutboxEntry>;
  readonly send: (entry: OutboxEntry) => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
}

/**
 * What was done on this phone and is not yet at the hub. Laws: every act reaches the server exactly once by its key,
 * in the order of the phone; a lost network changes nothing; a refusal is kept and shown.
 */
export class Outbox {
  private state: OutboxState = { entries: [], sending: null };
  private readonly listeners = new Set<() => void>();
  private flushing: Promise<void> | null = null;

  constructor(private readonly parts: OutboxParts) {}

  readonly snapshot = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what an earlier tab left behind. */
  async load(): Promise<void> {
    const entries = [...(await this.parts.shelf.all())].sort((a, b) => a.seq - b.seq);
    this.set({ entries });
  }

  /** Puts an act down before anything is sent: from here on it survives the tab. */
  async add(act: Act): Promise<OutboxEntry> {
    const seq = (this.state.entries.at(-1)?.seq ?? 0) + 1;
    const entry: OutboxEntry = {
      id: this.parts.newId(),
      seq,
      act,
      at: this.parts.now(),
      tries: 0,
      state: 'waiting',
      fault: null,
    };
    this.set({ entries: [...this.state.entries, entry] });
    await this.parts.shelf.put(entry);
    return entry;
  }

  /** Takes an act back that never left the phone. False once it was tried: the server may have it. */
  async withdraw(id: string): Promise<boolean> {
    const entry = this.find(id);
    if (entry === undefined || entry.tries > 0 || this.state.sending === id) return false;
    await this.remove(id);
    return true;
  }

  /** A refused act goes to the server once more. */
  async retry(id: string): Promise<void> {
    const entry = this.find(id);
    if (entry) await this.replace({ ...entry, state: 'waiting', fault: null });
    await this.flush();
  }

  /** Forgets a refused act; the screen has asked twice. */
  async discard(id: string): Promise<void> {
    if (this.find(id)?.state === 'failed') await this.remove(id);
  }

  /** Sends what waits, one at a time, until all is sent or the network is gone. Runs once at a time. */
  flush(): Promise<void> {
    this.flushing ??= this.sendAll().finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private async sendAll(): Promise<void> {
    for (let entry = this.nextWaiting(); entry !== undefined; entry = this.nextWaiting()) {
      if (!(await this.sendOne(entry))) return;
    }
  }

  private nextWaiting(): OutboxEntry | undefined {
    return this.state.entries.find(({ state }) => state === 'waiting');
  }

  /** Whether the next may follow. */
  private async sendOne(entry: OutboxEntry): Promise<boolean> {
    const tried = { ...entry, tries: entry.tries + 1 };
    this.set({ sending: entry.id });
    // Noted before it leaves: if the tab dies now, nobody may believe that it never left.
    await this.replace(tried);
    try {
      await this.parts.send(tried);
      await this.remove(entry.id);
      return true;
    } catch (error) {
      const { code } = faultOf(error);
      const passing = PASSING.has(code);
      await this.replace({ ...tried, state: passing ? 'waiting' : 'failed', fault: code });
      return !passing;
    } finally {
      this.set({ sending: null });
    }
  }

  private find(id: string): OutboxEntry | undefined {
    return this.state.entries.find((entry) => entry.id === id);
  }

  private async replace(entry: OutboxEntry): Promise<void> {
    this.set({ entries: this.state.entries.map((old) => (old.id === entry.id ? entry : old)) });
    await this.parts.shelf.put(entry);
  }

  private async remove(id: string): Promise<void> {
    this.set({ entries: this.state.entries.filter((entry) => entry.id !== id) });
    await this.parts.shelf.drop(id);
  }

  private set(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
