import { useApolloClient, useQuery } from '@apollo/client/react';
import { proposed, type PlaceCandidate } from '@doorstep/places';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';

const HAS_GEOCODER = graphql(`
  query HasGeocoder {
    hasGeocoder
  }
`);

const FIND_PLACES = graphql(`
  query FindPlaces($text: String!, $language: String!) {
    findPlaces(text: $text, language: $language) {
      label
      lon
      lat
      exact
    }
  }
`);

/** Longest text that the hub's server takes. */
const MOST = 160;

interface AddressServiceProps {
  readonly text: string;
  readonly onFound: (places: readonly PlaceCandidate[]) => void;
}

/**
 * Asks the geocoder that the operator runs beside this server, where there is one. The only way in which a typed
 * address leaves the browser unsealed: by this button, never while somebody types; nothing of it is kept in the tab.
 */
export function AddressService({ text, onFound }: AddressServiceProps): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const { data } = useQuery(HAS_GEOCODER);
  const { busy, run } = useCommand();
  const [isEmpty, setEmpty] = useState(false);
  if (data?.hasGeocoder !== true) return null;
  const ask = async (): Promise<void> => {
    await run(async () => {
      const variables = { text: text.trim().slice(0, MOST), language: words.locale };
      const answer = await client.query({ query: FIND_PLACES, variables, fetchPolicy: 'no-cache' });
      const places = (answer.data?.findPlaces ?? []).map(proposed);
      setEmpty(places.length === 0);
      onFound(places);
    });
  };
  return (
    <div className="stack" data-gap="1">
      <div>
        <Button icon="search" busy={busy} onPress={() => void ask()}>
          {words.t('place.service')}
        </Button>
      </div>
      <p className="meta" role="status">
        {isEmpty ? words.t('place.service.none') : ''}
      </p>
    </div>
  );
}
