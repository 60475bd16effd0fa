import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { documentHash } from './document-hash';
import { GRAPHQL, OWN_HEADERS } from './endpoint';
import { keyNews } from './key-news-link';
import { streamLink } from './stream-link';

/** One client a tab. Calls carry the hash of a document known at build time; a production server reads nothing else. */
export function newClient(): ApolloClient {
  const http = new HttpLink({
    uri: GRAPHQL,
    credentials: 'same-origin',
    headers: OWN_HEADERS,
    includeExtensions: true,
  });
  const isSubscription = ({ operationType }: ApolloLink.Operation): boolean =>
    operationType === OperationTypeNode.SUBSCRIPTION;
  return new ApolloClient({
    link: ApolloLink.from([documentHash, keyNews, ApolloLink.split(isSubscription, streamLink(), http)]),
    cache: newCache(),
    assumeImmutableResults: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}

/** Sealed boxes, keys and reasons have no identity of their own: they live inside what they belong to. */
function newCache(): InMemoryCache {
  const embedded = { keyFields: false } as const;
  return new InMemoryCache({
    typePolicies: {
      SealedBox: embedded,
      KeyGrant: embedded,
      HubKey: embedded,
      Reason: embedded,
      BoardCard: { fields: { card: { merge: false } } },
    },
  });
}
