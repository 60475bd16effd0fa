import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { KEYS_TOPIC, tellKeyNews } from '../../platform/session/key-news';
import { MY_CHANGES } from '../api/documents';
import type { HubFacts } from '../run/kept-run';
import { stillHere } from '../run/still-here';
import { pauseAfter } from './pause-after';
import { usePocket } from './pocket';

/** Grows with everything that changed, also on the board. */
const BeatContext = createContext(0);
export const useBeat = (): number => use(BeatContext);

/** Changes come in bursts: one reading answers many of them. */
const SETTLE = 300;
const POLL = 30_000;
const TRY_AGAIN = 5_000;

interface LiveProps {
  /** Null while nobody is signed in: acts still wait for a way out, but there is nothing to read. One object a hub. */
  readonly hub: HubFacts | null;
  readonly children: ReactNode;
}

/**
 * Keeps runs, claims and shifts true: by the stream of changes, every half minute whether it works or not, whenever the phone
 * comes back, and soon again when that was too early. Sends what waits at the same moments.
 */
export function Live({ hub, children }: LiveProps): ReactNode {
  const client = useApolloClient();
  const { book, outbox, shifts, cares, packing, free } = usePocket();
  const [beat, setBeat] = useState(0);

  useEffect(() => {
    let settle: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let lost = 0;
    const sayHere = stillHere(client, () => Date.now());
    const refresh = async (): Promise<void> => {
      await outbox.flush();
      if (hub) {
        const books = [book.sync(hub), shifts.sync(hub), cares.sync(hub.id), packing.sync(), free.syncOnce()];
        await Promise.all(books);
      }
      if (hub) await sayHere(book.snapshot().runs);
      setBeat((n) => n + 1);
      tryAgain();
    };
    const tryAgain = (): void => {
      const gotNowhere = hub !== null && navigator.onLine && book.snapshot().fault === 'OFFLINE';
      lost = gotNowhere ? lost + 1 : 0;
      const pause = pauseAfter(lost);
      clearTimeout(again);
      if (pause !== null) again = setTimeout(() => void refresh(), pause);
    };
    const soon = (): void => {
      clearTimeout(settle);
      settle = setTimeout(() => void refresh(), SETTLE);
    };
    const back = (): void => {
      if (!document.hidden) soon();
    };
    soon();
    const poll = setInterval(() => void refresh(), POLL);
    addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    const stop = hub ? listen(client, soon) : () => undefined;
    return () => {
      stop();
      clearTimeout(settle);
      clearTimeout(again);
      clearInterval(poll);
      removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [client, book, outbox, shifts, cares, packing, free, hub]);

  return <BeatContext value={beat}>{children}</BeatContext>;
}

/** Hears of changes; a lost stream is tried again for ever. */
function listen(client: ReturnType<typeof useApolloClient>, heard: () => void): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let stream = { unsubscribe: (): void => undefined };
  const connect = (): void => {
    stream = client.subscribe({ query: MY_CHANGES }).subscribe({
      next: ({ data, error }) => {
        if (error) return;
        if (data?.myChanges.topic === KEYS_TOPIC) tellKeyNews();
        heard();
      },
      error: lost,
      complete: lost,
    });
  };
  const lost = (): void => {
    again = setTimeout(connect, TRY_AGAIN);
  };
  connect();
  return () => {
    clearTimeout(again);
    stream.unsubscribe();
  };
}
