import type { LineChange, LineItem } from './line-draft';

/** One thing to tell the server about a line. */
export type LineStep =
  | { readonly does: 'begin'; readonly lineId: string; readonly item: LineItem; readonly change: LineChange }
  | { readonly does: 'add'; readonly lineId: string; readonly add: number }
  | { readonly does: 'change'; readonly lineId: string; readonly change: LineChange }
  | { readonly does: 'remove'; readonly lineId: string };

/** How a step ended: told; refused, and dropped; or not told, because there is no signal. */
export type StepEnd = 'done' | 'refused' | 'offline';

interface Kept {
  readonly step: LineStep;
  /** Sent again with the same key, the server does it once. */
  readonly key: string;
}

/**
 * Lines of a donation on their way to the server: one after the other, in the order in which they were scanned, and kept on
 * this device while there is no signal. Scans of one line that have not left yet leave as one.
 */
export class LineQueue {
  private kept: Kept[] = [];
  private busy = false;
  private listeners = new Set<() => void>();
  private seen: readonly LineStep[] = [];

  constructor(
    private readonly send: (step: LineStep, key: string) => Promise<StepEnd>,
    private readonly newKey: () => string,
  ) {}

  /** What is not told yet, oldest first; the same list until it changes. */
  readonly waiting = (): readonly LineStep[] => this.seen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  push(step: LineStep): void {
    if (!this.joined(step)) this.kept.push({ step, key: this.newKey() });
    this.tell();
    void this.run();
  }

  /** Tells what waits; called again when there is a signal. */
  async run(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.kept[0]; next !== undefined; next = this.kept[0]) {
      const end = await this.send(next.step, next.key);
      if (end === 'offline') break;
      this.kept.shift();
      this.tell();
    }
    this.busy = false;
  }

  /** A scan joins the scan before it, unless that one is under way. */
  private joined(step: LineStep): boolean {
    const last = this.kept.at(-1);
    if (last === undefined || this.kept.length < 2 || step.does !== 'add') return false;
    if (last.step.does !== 'add' || last.step.lineId !== step.lineId) return false;
    this.kept[this.kept.length - 1] = { ...last, step: { ...last.step, add: last.step.add + step.add } };
    return true;
  }

  private tell(): void {
    this.seen = this.kept.map(({ step }) => step);
    this.listeners.forEach((listener) => listener());
  }
}
