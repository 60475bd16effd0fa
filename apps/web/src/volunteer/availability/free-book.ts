import { faultOf, type Fault } from '../../platform/graphql/refusals';
import type { Outbox } from '../outbox/outbox';
import type { OutboxEntry } from '../outbox/outbox-entry';
import type { SettingRow, Shelf } from '../phone/phone';
import type { Saved } from './availability-documents';
import type { FreeAct } from './free-act';

export interface FreeState {
  /** As the hub last said it; null: not since this tab began. */
  readonly saved: Saved | null;
  readonly fault: Fault | null;
}

interface BookParts {
  /** Only two numbers stay on the phone, never an hour. */
  readonly shelf: Shelf<SettingRow>;
  readonly outbox: Outbox;
  readonly readFree: () => Promise<Saved>;
}

/** Versions of my hours, from one to another, with nothing between them but acts of this phone. */
interface OwnStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When I can help, as this phone has it, to be changed without a signal. Law: hours that wait here are sent over what
 * this phone itself said meanwhile, and over nothing that was said anywhere else: there the hub says no and asks.
 */
export class FreeBook {
  private state: FreeState = { saved: null, fault: null };
  private own: OwnStretch | null = null;
  private readonly listeners = new Set<() => void>();
  /** Grows with every answer: what was asked for before an act must not overwrite what came after it. */
  private turn = 0;

  constructor(private readonly parts: BookParts) {}

  readonly snapshot = (): FreeState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What an earlier tab knew of its own acts. */
  async load(): Promise<void> {
    const [from, to] = ((await this.parts.shelf.get('hours'))?.value ?? '').split('-').map(Number);
    if (from !== undefined && to !== undefined) this.own = { from, to };
  }

  /** Reads everything again. Faults are kept for the screens, never thrown. */
  async sync(): Promise<void> {
    const turn = ++this.turn;
    try {
      const saved = await this.parts.readFree();
      if (turn !== this.turn) return;
      if (saved.version !== this.own?.to) await this.stretch({ from: saved.version, to: saved.version });
      this.set({ saved, fault: null });
    } catch (error) {
      this.set({ fault: faultOf(error) });
    }
  }

  /** Reads what nobody has read in this tab yet, so that the screen can be opened without a signal later. */
  async syncOnce(): Promise<void> {
    if (this.state.saved === null) await this.sync();
  }

  /** The version to send hours under that were made from `seen`. */
  versionFor(seen: number): number {
    const { own } = this;
    return own !== null && own.from <= seen && seen <= own.to ? own.to : seen;
  }

  /** What the hub has after an act of this phone. */
  async answered(saved: Saved): Promise<void> {
    this.turn++;
    const { version } = saved;
    const mine = this.own !== null && version <= this.own.to + 1 && version >= this.own.to;
    await this.stretch({ from: mine ? this.own!.from : version, to: version });
    this.set({ saved, fault: null });
  }

  /** Puts an act down, then tries to send it. */
  async act(act: FreeAct): Promise<OutboxEntry> {
    this.turn++;
    const entry = await this.parts.outbox.add(act);
    void this.parts.outbox.flush();
    return entry;
  }

  private async stretch(own: OwnStretch): Promise<void> {
    this.own = own;
    await this.parts.shelf.put({ name: 'hours', value: `${own.from}-${own.to}` });
  }

  private set(change: Partial<FreeState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
