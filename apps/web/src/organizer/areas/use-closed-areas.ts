import { useApolloClient } from '@apollo/client/react';
import { openAreas, type Ring } from '../../platform/region/closed-areas';
import { useUnlocked } from '../../platform/session/session';
import { CLOSED_AREAS } from './area-documents';

/** Reads and opens what is closed on a day, at the moment it is asked: a plan never rests on what was closed earlier. */
export function useClosedAreas(): (day: string) => Promise<readonly Ring[]> {
  const client = useApolloClient();
  const { keys, me } = useUnlocked();
  return async (day) => {
    const { data } = await client.query({
      query: CLOSED_AREAS,
      variables: { day },
      fetchPolicy: 'no-cache',
    });
    const boxes = data?.closures.map(({ box }) => box) ?? [];
    return openAreas(keys, boxes, me.hub.region);
  };
}
