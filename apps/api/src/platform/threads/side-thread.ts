import { Worker } from 'node:worker_threads';
import type { Told } from './answering';

/** One question that waits or is being thought about. */
interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One thread beside the server's, for thoughts of a second or more: one question at a time, in the order they came. It
 * starts with the first question and stays warm; while it has nothing to do it keeps no process alive.
 */
export class SideThread<Question, Answer> {
  private readonly waiting: Asked<Question, Answer>[] = [];
  private current: Asked<Question, Answer> | undefined;
  private worker: Worker | undefined;

  /** `file` answers with `answering`. */
  constructor(private readonly file: URL) {}

  /**
   * Resolves with the answer, or rejects with what the thread threw. A signal takes the question back: it waits no longer,
   * and a thought under way ends with its thread; the next question starts another one. Rejects then with the reason.
   */
  ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    return new Promise<Answer>((resolve, reject) => {
      const asked = { question, resolve, reject };
      const takeBack = () => this.takeBack(asked, signal?.reason);
      const done =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener('abort', takeBack);
          settle(value);
        };
      Object.assign(asked, { resolve: done(resolve), reject: done(reject) });
      signal?.addEventListener('abort', takeBack, { once: true });
      this.waiting.push(asked);
      this.next();
    });
  }

  /** Ends the thread; every question that is open is rejected. */
  async close(): Promise<void> {
    const open = [...(this.current ? [this.current] : []), ...this.waiting.splice(0)];
    this.current = undefined;
    const ended = this.drop();
    for (const { reject } of open) reject(new Error('The server is stopping.'));
    await ended;
  }

  private next(): void {
    if (this.current !== undefined) return;
    this.current = this.waiting.shift();
    if (this.current === undefined) return this.worker?.unref();
    this.worker ??= this.start();
    this.worker.ref();
    this.worker.postMessage(this.current.question);
  }

  private start(): Worker {
    const worker = new Worker(this.file);
    const isMine = () => this.worker === worker;
    worker.on('message', (told: Told<Answer>) => {
      if (isMine()) this.hear(told);
    });
    const fail = (error: unknown) => {
      if (!isMine()) return;
      void this.drop();
      this.hear({ error });
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`A side thread ended with ${code}.`)));
    return worker;
  }

  private hear(told: Told<Answer>): void {
    const asked = this.current;
    this.current = undefined;
    if ('error' in told) asked?.reject(told.error);
    else asked?.resolve(told.answer);
    this.next();
  }

  private takeBack(asked: Asked<Question, Answer>, reason: unknown): void {
    const at = this.waiting.indexOf(asked);
    if (at >= 0) this.waiting.splice(at, 1);
    asked.reject(reason);
    if (this.current !== asked) return;
    this.current = undefined;
    void this.drop();
    this.next();
  }

  private async drop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}
