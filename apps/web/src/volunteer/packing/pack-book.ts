import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import type { Outbox } from '../outbox/outbox';
import type { Shelf } from '../phone/phone';
import type { KeptBag, KeptWave } from './kept-wave';
import type { PackAct } from './pack-act';

export interface PackState {
  readonly waves: readonly KeptWave[];
  readonly fault: FaultCode | null;
}

interface BookParts {
  readonly shelf: Shelf<KeptWave>;
  readonly outbox: Outbox;
  readonly readPacking: () => Promise<readonly KeptWave[]>;
}

/**
 * Waves as this phone has them, to be packed without a signal. Law: what the hub does not send any more is gone from the
 * phone with the next answer.
 */
export class PackBook {
  private state: PackState = { waves: [], fault: null };
  private readonly listeners = new Set<() => void>();
  /** Grows with every answer: a list asked for before an act must not overwrite what came after it. */
  private turn = 0;

  constructor(private readonly parts: BookParts) {}

  readonly snapshot = (): PackState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What an earlier tab kept. */
  async load(): Promise<void> {
    this.set({ waves: await this.parts.shelf.all() });
  }

  /** Reads everything again. Faults are kept for the screens, never thrown. */
  async sync(): Promise<void> {
    const turn = ++this.turn;
    try {
      const waves = await this.parts.readPacking();
      if (turn !== this.turn) return;
      const ids = new Set(waves.map(({ id }) => id));
      for (const { id } of this.state.waves) if (!ids.has(id)) await this.parts.shelf.drop(id);
      this.set({ waves, fault: null });
      for (const wave of waves) await this.parts.shelf.put(wave);
    } catch (error) {
      this.set({ fault: faultOf(error).code });
    }
  }

  /** A bag as the hub answered an act. One that is gone from here meanwhile stays gone. */
  async answered(bag: KeptBag): Promise<void> {
    const wave = this.state.waves.find(({ bags }) => bags.some(({ id }) => id === bag.id));
    if (!wave) return;
    this.turn++;
    const kept = { ...wave, bags: wave.bags.map((one) => (one.id === bag.id ? bag : one)) };
    this.set({ waves: this.state.waves.map((one) => (one.id === wave.id ? kept : one)) });
    await this.parts.shelf.put(kept);
  }

  /** Puts an act down, then tries to send it. */
  async act(act: PackAct): Promise<void> {
    this.turn++;
    await this.parts.outbox.add(act);
    this.set({});
    void this.parts.outbox.flush();
  }

  private set(change: Partial<PackState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
