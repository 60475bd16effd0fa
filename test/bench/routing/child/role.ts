import { type Order } from './messages';
import { solveOne } from './solve-one';

/** The word on the command line that makes a process of this bench a child. */
export const CHILD = 'solve-one';

/** Waits for one order, answers it and ends. Does nothing in any other process. */
export function playChild(): void {
  if (process.argv[2] !== CHILD || process.send === undefined) return;
  process.once('message', (order: Order) => {
    const tell = (news: unknown, then?: () => void): void => void process.send?.(news, then);
    try {
      tell(solveOne(order, tell), () => process.exit(0));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      tell({ kind: 'failure', why }, () => process.exit(1));
    }
  });
}
