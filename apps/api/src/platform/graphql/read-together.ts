import type { Db, Tx } from '../db/db';
import type { RequestContext } from './request-context';

interface Waiting {
  readonly run: (tx: Tx) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** Reads of one request that wait for its open transaction. */
const queues = new WeakMap<RequestContext, Waiting[]>();

/**
 * Reads as the request's actor. Loads that come while another of the same request is at work join its transaction,
 * one after the other: one snapshot and one BEGIN for all nested fields of a level, not one each. When one fails,
 * those behind it fail with it.
 */
export function readTogether<T>(db: Db, context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const mine: Waiting = { run: async (tx) => resolve(await work(tx)), fail: reject };
    const open = queues.get(context);
    if (open !== undefined) return void open.push(mine);
    queues.set(context, [mine]);
    return void db
      .read(context.actor, (tx) => workOff(tx, context))
      .catch((error) => failAll(context, error));
  });
}

/** Leaves the queue where it is until it is empty, and takes it away in the same breath: nobody can join too late. */
async function workOff(tx: Tx, context: RequestContext): Promise<void> {
  const queue = queues.get(context) ?? [];
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    await next.run(tx);
    queue.shift();
  }
  queues.delete(context);
}

function failAll(context: RequestContext, error: unknown): void {
  const queue = queues.get(context) ?? [];
  queues.delete(context);
  for (const { fail } of queue) fail(error);
}
