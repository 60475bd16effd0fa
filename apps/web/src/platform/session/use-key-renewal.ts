import type { ApolloClient } from '@apollo/client';
import { useCallback, useEffect, useRef } from 'react';
import { onKeyNews } from './key-news';
import { renewKeyring } from './keyring';
import { ME } from './session-documents';
import type { Unlocked } from './sign-in';

/** News come in bursts, and a box that nobody can open says the same for ever: no more than one look in this time. */
const REST = 5_000;

/** Reads the hub's keys again when there is news of them. Answers the way to do so at once. */
export function useKeyRenewal(
  client: ApolloClient,
  now: Unlocked | null,
  renewed: (unlocked: Unlocked) => void,
): () => Promise<void> {
  const holder = useRef(now);
  useEffect(() => {
    holder.current = now;
  }, [now]);

  const look = useCallback(async (): Promise<void> => {
    const { data } = await client.query({ query: ME, fetchPolicy: 'no-cache' });
    const before = holder.current;
    if (!data || !before) return;
    const isSame =
      data.me.keys.length === before.me.keys.length &&
      data.me.keys.every(({ kid }) => before.keys.pairs.has(kid)) &&
      data.me.hub.keys.every(({ kid }) => [before.keys.hubKey.kid, before.keys.boardKey.kid].includes(kid));
    if (isSame) return;
    const keys = await renewKeyring(before.keys, data.me);
    // A key that the root did not sign is not taken: this tab goes on with the old one, and the server refuses it.
    if (keys.ok && holder.current === before) renewed({ me: data.me, keys: keys.value });
  }, [client, renewed]);

  useEffect(() => {
    let resting = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    const heard = (): void => {
      if (resting) {
        missed = true;
        return;
      }
      resting = true;
      void look().catch((_offline: unknown) => undefined);
      timer = setTimeout(() => {
        resting = false;
        if (missed) {
          missed = false;
          heard();
        }
      }, REST);
    };
    const stop = onKeyNews(heard);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [look]);
  return look;
}
