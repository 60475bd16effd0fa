import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import type { Outbox } from '../outbox/outbox';
import type { Shelf } from '../phone/phone';
import type { HubFacts } from '../run/kept-run';
import type { ShiftAct } from './shift-act';
import { withShiftActs } from './shift-acts';
import type { KeptShift, MyShift } from './kept-shift';

export interface ShiftState {
  readonly shifts: readonly KeptShift[];
  /** When the hub last answered; null: not since this tab began. */
  readonly syncedAt: number | null;
  readonly fault: FaultCode | null;
}

interface BookParts {
  readonly shelf: Shelf<KeptShift>;
  readonly outbox: Outbox;
  readonly readShifts: () => Promise<readonly MyShift[]>;
  readonly now: () => number;
}

/**
 * My shifts as this phone has them, to be read without a signal: times and who else is there, the site still sealed.
 * Law: what the hub does not send any more is gone from the phone with the next answer.
 */
export class ShiftBook {
  private state: ShiftState = { shifts: [], syncedAt: null, fault: null };
  private readonly listeners = new Set<() => void>();
  /** Grows with every answer: a list asked for before an act must not overwrite what came after it. */
  private turn = 0;

  constructor(private readonly parts: BookParts) {}

  readonly snapshot = (): ShiftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What an earlier tab kept. */
  async load(): Promise<void> {
    this.set({ shifts: await this.parts.shelf.all() });
  }

  /** The shift with what was done here and not yet answered. */
  shown({ shift }: KeptShift): MyShift {
    return withShiftActs(shift, this.parts.outbox.snapshot().entries);
  }

  /** Reads everything again. Faults are kept for the screens, never thrown. */
  async sync(hub: HubFacts): Promise<void> {
    const turn = ++this.turn;
    try {
      const shifts = await this.parts.readShifts();
      if (turn !== this.turn) return;
      await this.keepAll(shifts.map((shift) => ({ id: shift.id, shift, hub })));
      this.set({ syncedAt: this.parts.now(), fault: null });
    } catch (error) {
      this.set({ fault: faultOf(error).code });
    }
  }

  /** A shift as the server answered a command or an act. */
  async take(shift: MyShift, hub: HubFacts): Promise<void> {
    this.turn++;
    const kept = { id: shift.id, shift, hub };
    const others = this.state.shifts.filter(({ id }) => id !== shift.id);
    this.set({ shifts: [...others, kept] });
    await this.parts.shelf.put(kept);
  }

  /** A shift as the server answered an act of the outbox. One that is gone from here meanwhile stays gone. */
  async answered(shift: MyShift): Promise<void> {
    const known = this.find(shift.id);
    if (known) await this.take(shift, known.hub);
  }

  /** Puts an act down, then tries to send it. */
  async act(act: ShiftAct): Promise<void> {
    this.turn++;
    await this.parts.outbox.add(act);
    this.set({});
    void this.parts.outbox.flush();
  }

  private async keepAll(fresh: readonly KeptShift[]): Promise<void> {
    const ids = new Set(fresh.map(({ id }) => id));
    const gone = this.state.shifts.filter(({ id }) => !ids.has(id));
    this.set({ shifts: fresh });
    for (const { id } of gone) await this.parts.shelf.drop(id);
    for (const kept of fresh) await this.parts.shelf.put(kept);
  }

  private find(id: string): KeptShift | undefined {
    return this.state.shifts.find((kept) => kept.id === id);
  }

  private set(change: Partial<ShiftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
