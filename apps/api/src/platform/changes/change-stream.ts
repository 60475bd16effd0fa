/** What a live screen gets: a noun and an id. `all` means: something was missed, read everything again. */
export interface Change {
  readonly topic: string;
  readonly id: string;
}

export const MISSED = 'all';

/** A slow reader is not waited for: beyond this many unread changes it is told to read everything again. */
const UNREAD_MAX = 500;

/** Changes for one open stream, in order. Ends when it is told to, or when its reader leaves. */
export class ChangeStream implements AsyncIterableIterator<Change> {
  private unread: Change[] = [];
  private waiting: ((result: IteratorResult<Change, undefined>) => void) | undefined;
  private hasEnded = false;

  constructor(private readonly onEnd: () => void) {}

  push(change: Change): void {
    if (this.hasEnded) return;
    if (this.waiting !== undefined) {
      this.waiting({ done: false, value: change });
      this.waiting = undefined;
    } else if (this.unread.length < UNREAD_MAX) {
      this.unread.push(change);
    } else {
      this.unread = [{ topic: MISSED, id: change.id }];
    }
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.unread = [];
    this.waiting?.({ done: true, value: undefined });
    this.waiting = undefined;
    this.onEnd();
  }

  next(): Promise<IteratorResult<Change, undefined>> {
    const value = this.unread.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.hasEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<Change, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
