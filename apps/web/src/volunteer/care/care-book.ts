import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import type { Outbox } from '../outbox/outbox';
import type { Shelf } from '../phone/phone';
import type { CareAct } from './care-act';
import type { KeptCare, MyCare } from './kept-care';

export interface CareState {
  readonly cares: readonly KeptCare[];
  readonly fault: FaultCode | null;
}

interface BookParts {
  readonly shelf: Shelf<KeptCare>;
  readonly outbox: Outbox;
  readonly readCare: () => Promise<readonly MyCare[]>;
}

/**
 * Arrangements of this carer as the phone has them, to go on without a signal: where each child is, who is there, the
 * sheet still sealed. Law: what the hub does not send any more is gone from the phone with the next answer.
 */
export class CareBook {
  private state: CareState = { cares: [], fault: null };
  private readonly listeners = new Set<() => void>();
  /** Grows with every answer: a list asked for before an act must not overwrite what came after it. */
  private turn = 0;

  constructor(private readonly parts: BookParts) {}

  readonly snapshot = (): CareState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What an earlier tab kept. */
  async load(): Promise<void> {
    this.set({ cares: await this.parts.shelf.all() });
  }

  /** Reads everything again. Faults are kept for the screens, never thrown. */
  async sync(hubId: string): Promise<void> {
    const turn = ++this.turn;
    try {
      const cares = await this.parts.readCare();
      if (turn !== this.turn) return;
      const ids = new Set(cares.map(({ id }) => id));
      for (const { id } of this.state.cares) if (!ids.has(id)) await this.parts.shelf.drop(id);
      const kept = cares.map((care) => ({ id: care.id, care, hubId }));
      this.set({ cares: kept, fault: null });
      for (const one of kept) await this.parts.shelf.put(one);
    } catch (error) {
      this.set({ fault: faultOf(error).code });
    }
  }

  /** An arrangement as the server answered an act of the outbox. One that is gone from here meanwhile stays gone. */
  async answered(care: MyCare): Promise<void> {
    const known = this.state.cares.find(({ id }) => id === care.id);
    if (!known) return;
    this.turn++;
    const kept = { ...known, care };
    this.set({ cares: this.state.cares.map((one) => (one.id === care.id ? kept : one)) });
    await this.parts.shelf.put(kept);
  }

  /** Puts an act down, then tries to send it. */
  async act(act: CareAct): Promise<void> {
    this.turn++;
    await this.parts.outbox.add(act);
    this.set({});
    void this.parts.outbox.flush();
  }

  private set(change: Partial<CareState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
