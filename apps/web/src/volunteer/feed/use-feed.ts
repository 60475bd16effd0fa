import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { ask, tell } from '../api/volunteer-api';
import { useCommand } from '../frame/use-command';
import { type FeedAddress, newFeedAddress } from './feed-address';
import { END_FEED, MAKE_FEED, MY_FEED } from './feed-documents';

export interface Feed {
  /** Day on which my address was made; null: I have none; undefined: not known yet. */
  readonly madeOn: string | null | undefined;
  /** The address, in this tab and until it is left: it cannot be shown again. */
  readonly url: string | null;
  /** I ended it a moment ago. */
  readonly ended: boolean;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly make: () => void;
  readonly end: () => void;
}

/** My calendar address: whether there is one, making it, ending it. */
export function useFeed(): Feed {
  const client = useApolloClient();
  const command = useCommand();
  const [madeOn, setMadeOn] = useState<string | null | undefined>(undefined);
  const [lost, setLost] = useState<Fault | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  // A press whose answer was lost is sent again with the same key, and then also with the same token.
  const fresh = useRef<FeedAddress | null>(null);

  useEffect(() => {
    let stale = false;
    ask(client, MY_FEED, {}).then(
      ({ myFeed }) => {
        if (!stale) setMadeOn(myFeed?.madeOn ?? null);
      },
      (error: unknown) => {
        if (!stale) setLost(faultOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [client]);

  const make = async (): Promise<void> => {
    const address = (fresh.current ??= await newFeedAddress(location.origin));
    const made = await command.run((key) => tell(client, MAKE_FEED, { tokenHash: address.tokenHash, key }));
    if (!made) return;
    fresh.current = null;
    setMadeOn(made.makeFeed.madeOn);
    setUrl(address.url);
    setEnded(false);
  };
  const end = async (): Promise<void> => {
    const done = await command.run((key) => tell(client, END_FEED, { key }));
    if (!done) return;
    setMadeOn(null);
    setUrl(null);
    setEnded(true);
  };
  return {
    madeOn,
    url,
    ended,
    busy: command.busy,
    fault: command.fault ?? lost,
    make: () => void make(),
    end: () => void end(),
  };
}
