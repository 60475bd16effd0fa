/** What a child may say to its parent besides words of its own kind. */
export interface Failure {
  readonly kind: 'failure';
  readonly why: string;
}

export interface Answered<A> {
  readonly kind: 'answered';
  readonly answer: A;
}

export interface Seen<S> {
  readonly kind: 'seen';
  readonly seen: S;
}

export type News<A, S> = Answered<A> | Seen<S> | Failure;

/** The word on the command line that makes a process of a bench a child. */
export const CHILD = 'child';

/** Waits for one order, answers it and ends. Does nothing in any other process. */
export function playChild<O, A, S>(work: (order: O, tell: (seen: S) => void) => A | Promise<A>): void {
  if (process.argv[2] !== CHILD || process.send === undefined) return;
  const say = (news: News<A, S>, then?: () => void): void => void process.send?.(news, then);
  const carryOut = async (order: O): Promise<void> => {
    try {
      const answer = await work(order, (seen) => say({ kind: 'seen', seen }));
      say({ kind: 'answered', answer }, () => process.exit(0));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say({ kind: 'failure', why }, () => process.exit(1));
    }
  };
  process.once('message', (order: O) => void carryOut(order));
}
