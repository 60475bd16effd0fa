import type { LegStep } from '@doorstep/lifecycle';
import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import type { MyWork } from '../api/volunteer-api';
import type { Outbox } from '../outbox/outbox';
import type { RunAct } from '../outbox/outbox-entry';
import type { ClaimKeys } from '../phone/claim-keys';
import type { Shelf } from '../phone/phone';
import type { HubFacts, KeptRun, Run, Stop } from './kept-run';
import type { LateSecret } from './late-report';
import { endedTasks, isOver, UNDO_MS, withoutPlaces, withPending } from './run-model';

/** A result that can still be taken back. */
export interface Undoable {
  readonly runId: string;
  readonly stopId: string;
  readonly entryId: string;
  readonly until: number;
}

export interface BookState {
  readonly runs: readonly KeptRun[];
  readonly claims: MyWork['claims'];
  /** When the hub last answered; null: not since this tab began. */
  readonly syncedAt: number | null;
  readonly fault: FaultCode | null;
  readonly undoable: Undoable | null;
}

interface BookParts {
  readonly shelf: Shelf<KeptRun>;
  readonly keys: ClaimKeys;
  readonly outbox: Outbox;
  readonly readWork: () => Promise<MyWork>;
  /** What lets this phone report should its driver be removed on the way. */
  readonly newLate: () => Promise<LateSecret>;
  readonly now: () => number;
  /** Runs something later; the book itself has no clock of its own. */
  readonly later: (work: () => void, milliseconds: number) => void;
}

/**
 * The runs of this phone: as the hub sent them, with places still sealed, together with what was done here since.
 * Law: once nothing is left to do at a door, its place and its key are gone from this phone within the time of Undo.
 */
export class RunBook {
  private state: BookState = { runs: [], claims: [], syncedAt: null, fault: null, undoable: null };
  private readonly listeners = new Set<() => void>();
  /** Grows with every answer: a list asked for before an act must not overwrite what came after it. */
  private turn = 0;

  constructor(private readonly parts: BookParts) {}

  readonly snapshot = (): BookState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What an earlier tab kept. Its time of Undo is over. */
  async load(): Promise<void> {
    this.set({ runs: await this.parts.shelf.all() });
    await this.tidy();
  }

  /** The run with what was done here and not yet answered. */
  shown(kept: KeptRun): Run {
    return withPending(kept.run, this.parts.outbox.snapshot().entries);
  }

  /** Reads everything again. Faults are kept for the screens, never thrown. */
  async sync(hub: HubFacts): Promise<void> {
    const turn = ++this.turn;
    try {
      const work = await this.parts.readWork();
      if (turn !== this.turn) return;
      await this.keepAll(work, hub);
      this.set({ claims: work.claims, syncedAt: this.parts.now(), fault: null });
      await this.tidy(work.claims.map(({ taskId }) => taskId));
    } catch (error) {
      this.set({ fault: faultOf(error).code });
    }
  }

  private async keepAll({ runs }: MyWork, hub: HubFacts): Promise<void> {
    const ids = new Set(runs.map(({ id }) => id));
    for (const kept of this.state.runs) if (!ids.has(kept.id)) await this.parts.shelf.drop(kept.id);
    const fresh = runs.map((run) => this.keptOf(run, hub));
    this.set({ runs: fresh });
    for (const kept of fresh) await this.parts.shelf.put(kept);
  }

  private keptOf(run: Run, hub: HubFacts): KeptRun {
    const before = this.state.runs.find(({ id }) => id === run.id);
    const stopped = before?.stopped ?? false;
    const kept = stopped ? withoutPlaces(run, new Set(run.stops.map(({ taskId }) => taskId)), 0) : run;
    return {
      id: run.id,
      run: kept,
      hub,
      receivedAt: this.parts.now(),
      ticked: before?.ticked ?? [],
      stopped,
      late: before?.late ?? null,
    };
  }

  /** A run as a command answered it. */
  async take(run: Run, hub: HubFacts): Promise<void> {
    this.turn++;
    await this.keep(this.keptOf(run, hub));
  }

  /** A run as the server answered an act of the outbox. A run that is gone from here meanwhile stays gone. */
  async answered(run: Run | null): Promise<void> {
    if (run === null) return;
    const known = this.find(run.id);
    if (known) await this.take(run, known.hub);
  }

  async tick(runId: string, taskId: string, isOn: boolean): Promise<void> {
    const kept = this.find(runId);
    if (!kept) return;
    const others = kept.ticked.filter((one) => one !== taskId);
    await this.keep({ ...kept, ticked: isOn ? [...others, taskId] : others });
  }

  /** Puts an act down, then tries to send it. */
  async act(act: RunAct): Promise<void> {
    this.turn++;
    await this.parts.outbox.add(act);
    this.set({});
    void this.parts.outbox.flush();
  }

  /** Puts a press of a ride down. With the last of a leg its place and key are gone from this phone. */
  async step(stop: Stop, runId: string, step: LegStep): Promise<void> {
    await this.act({ kind: 'leg', runId, stopId: stop.id, step });
    await this.tidy();
  }

  /** The run sets off, and the hub is told what will let this phone report late. */
  async setOff(runId: string, loaded: readonly string[]): Promise<void> {
    const { secret, hash } = await this.parts.newLate();
    const kept = this.find(runId);
    if (kept) await this.keep({ ...kept, late: secret });
    await this.act({ kind: 'depart', runId, loaded, lateHash: hash });
  }

  /** Puts a result down. For ten seconds it can be taken back; after that its place and key are gone. */
  async record(
    stop: Stop,
    runId: string,
    result: Pick<Recorded, 'outcome' | 'reason' | 'goods'>,
  ): Promise<void> {
    this.turn++;
    const entry = await this.parts.outbox.add({ kind: 'record', runId, stopId: stop.id, ...result });
    this.set({ undoable: { runId, stopId: stop.id, entryId: entry.id, until: entry.at + UNDO_MS } });
    void this.parts.outbox.flush();
    this.parts.later(() => {
      if (this.state.undoable?.entryId === entry.id) this.set({ undoable: null });
      void this.tidy();
    }, UNDO_MS);
  }

  /** Takes the last result back: it never leaves the phone, or it is followed by its undoing. */
  async undo(): Promise<void> {
    const { undoable } = this.state;
    if (!undoable || this.parts.now() > undoable.until) return;
    this.set({ undoable: null });
    if (await this.parts.outbox.withdraw(undoable.entryId)) return;
    await this.act({ kind: 'undo', runId: undoable.runId, stopId: undoable.stopId });
  }

  /** Hides every place of the run on this phone first, then tells the hub when it can. */
  async stopEverything(runId: string): Promise<void> {
    const kept = this.find(runId);
    if (!kept) return;
    const tasks = kept.run.stops.map(({ taskId }) => taskId);
    const run = withoutPlaces(kept.run, new Set(tasks), 0);
    this.set({ undoable: null });
    await Promise.all([
      this.keep({ ...kept, run, stopped: true }),
      this.parts.keys.forget(tasks),
      this.parts.outbox.add({ kind: 'stopEverything', runId }),
    ]);
    this.set({});
    void this.parts.outbox.flush();
  }

  /** Erases what has no reason to be here any more. `held`: the tasks of live claims, when the hub has just said so. */
  async tidy(held?: readonly string[]): Promise<void> {
    const now = this.parts.now();
    const alive = new Set(held ?? []);
    for (const kept of this.state.runs) {
      const shown = this.shown(kept);
      const ended = new Set(endedTasks(shown).filter((taskId) => !this.isUndoable(taskId, shown)));
      await this.parts.keys.forget(ended);
      const run = withoutPlaces(kept.run, ended, now);
      if (run.stops.some((stop, i) => stop.place !== kept.run.stops[i]?.place))
        await this.keep({ ...kept, run });
      for (const stop of shown.stops) if (!isOver(stop)) alive.add(stop.taskId);
      for (const taskId of endedTasks(shown)) if (this.isUndoable(taskId, shown)) alive.add(taskId);
    }
    await this.parts.keys.prune(held ? alive : null);
  }

  /** Places of a run that this phone could still open. */
  async openable(runId: string): Promise<number> {
    const kept = this.find(runId);
    const keys = await this.parts.keys.tasks();
    return kept?.run.stops.filter(({ place, taskId }) => place !== null || keys.has(taskId)).length ?? 0;
  }

  private isUndoable(taskId: string, run: Run): boolean {
    const stopId = this.state.undoable?.stopId;
    return stopId !== undefined && run.stops.some((stop) => stop.id === stopId && stop.taskId === taskId);
  }

  /** A run as it is kept here. */
  kept(id: string): KeptRun | undefined {
    return this.find(id);
  }

  private find(id: string): KeptRun | undefined {
    return this.state.runs.find((kept) => kept.id === id);
  }

  private async keep(kept: KeptRun): Promise<void> {
    const known = this.state.runs.some(({ id }) => id === kept.id);
    const runs = this.state.runs.map((old) => (old.id === kept.id ? kept : old));
    this.set({ runs: known ? runs : [...runs, kept] });
    await this.parts.shelf.put(kept);
  }

  private set(change: Partial<BookState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

type Recorded = Extract<RunAct, { kind: 'record' }>;
