import { Fault } from '../page/fault';
import { say } from '../page/say';
import type { Draft } from './draft';
import type { HubBook } from './hub-book';
import { UnprovenKeyError } from './hub-door';
import type { Hub } from './hubs';
import type { Paper } from './paper';
import type { Submission } from './submission';
import type { AskedTime } from './times';
import { wishOf } from './wish';

/** How a try ended; faults that say nothing about the request itself are thrown on. */
export type Delivered =
  | { readonly is: 'sent'; readonly paper: Paper }
  | { readonly is: 'late' }
  | { readonly is: 'refused'; readonly lines: readonly string[] };

interface Asking {
  readonly draft: Draft;
  /** When each need is, in the order of the needs. */
  readonly times: readonly AskedTime[];
  readonly today: string;
}

/** Seals for the hub's proven keys and sends. A key that was replaced meanwhile is fetched anew, once. Throws `Fault`. */
export async function deliver(
  book: HubBook,
  hub: Hub,
  submission: Submission,
  asking: Asking,
): Promise<Delivered> {
  try {
    return await tryOnce(book, hub, submission, asking);
  } catch (error) {
    if (!isKeyChange(error)) return refusedBy(error, hub);
    book.forget(hub.slug);
  }
  try {
    return await tryOnce(book, hub, submission, asking);
  } catch (error) {
    return refusedBy(error, hub);
  }
}

async function tryOnce(
  book: HubBook,
  hub: Hub,
  submission: Submission,
  { draft, times, today }: Asking,
): Promise<Delivered> {
  const door = await book.door(hub.slug);
  const paper = await submission.send(door, ({ sign }) =>
    draft.needs.flatMap((need, i) => {
      const time = times[i];
      return time === undefined ? [] : [wishOf(need, draft, time, { sign, today })];
    }),
  );
  return { is: 'sent', paper };
}

const isKeyChange = (error: unknown): boolean =>
  error instanceof Fault && (error.code === 'BOX_FOR_WRONG_KEY' || error.code === 'BOX_MISSING');

function refusedBy(error: unknown, { name, phone }: Hub): Delivered {
  if (error instanceof UnprovenKeyError) return { is: 'refused', lines: [say('ask.unproven')] };
  if (!(error instanceof Fault)) throw error;
  switch (error.code) {
    case 'HUB_PAUSED':
      return { is: 'refused', lines: [say('ask.paused', { hub: name, phone })] };
    case 'BOX_FOR_WRONG_KEY':
    case 'BOX_MISSING':
      return { is: 'refused', lines: [say('ask.changed')] };
    case 'WINDOW_PAST':
      return { is: 'late' };
    default:
      throw error;
  }
}
