import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { graphql } from '../../gql';
import { KEYS_TOPIC, tellKeyNews } from '../../platform/session/key-news';

const HUB_CHANGED = graphql(`
  subscription HubChanged {
    hubChanged {
      topic
      id
    }
  }
`);

interface Freshness {
  /** When the lists were last known to be true. */
  readonly at: number;
  readonly live: boolean;
  /** Grows with every change of the hub. */
  readonly beat: number;
}

const FreshnessContext = createContext<Freshness>({ at: 0, live: false, beat: 0 });

/** Changes come in bursts (a published plan touches every stop): one reading answers many of them. */
const SETTLE = 400;
const POLL = 30_000;
const TRY_AGAIN = 5_000;

/** A stream that has said nothing for so long after it began has begun. */
const BEGUN = 2_000;

/** Reads open lists again whenever the hub changed; every half minute while the stream is down, and only then. */
export function ChangesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const [live, setLive] = useState(true);
  const [mark, setMark] = useState(() => ({ at: Date.now(), beat: 0 }));

  useEffect(() => {
    let settle: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let begun: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    const reread = (): void => {
      clearTimeout(settle);
      settle = setTimeout(() => {
        client.refetchQueries({ include: 'active' }).then(
          () => setMark((now) => ({ at: Date.now(), beat: now.beat + 1 })),
          () => setLive(false),
        );
      }, SETTLE);
    };
    let stream = { unsubscribe: (): void => undefined };
    const lost = (): void => {
      isDown = true;
      clearTimeout(begun);
      setLive(false);
      again = setTimeout(connect, TRY_AGAIN);
    };
    const back = (): void => {
      if (isDown) reread();
      isDown = false;
      setLive(true);
    };
    const connect = (): void => {
      begun = setTimeout(back, BEGUN);
      stream = client.subscribe({ query: HUB_CHANGED }).subscribe({
        next: ({ data, error }) => {
          if (error) return;
          if (data?.hubChanged.topic === KEYS_TOPIC) tellKeyNews();
          back();
          reread();
        },
        error: lost,
        complete: lost,
      });
    };
    connect();
    const poll = setInterval(() => {
      if (isDown) reread();
    }, POLL);
    addEventListener('online', reread);
    return () => {
      stream.unsubscribe();
      clearInterval(poll);
      clearTimeout(settle);
      clearTimeout(again);
      clearTimeout(begun);
      removeEventListener('online', reread);
    };
  }, [client]);

  const value = useMemo(() => ({ ...mark, live }), [mark, live]);
  return <FreshnessContext value={value}>{children}</FreshnessContext>;
}

export const useFreshness = (): Freshness => use(FreshnessContext);
