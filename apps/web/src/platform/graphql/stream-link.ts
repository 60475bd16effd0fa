import { ApolloLink, Observable } from '@apollo/client';
import { createClient } from 'graphql-sse';
import { print, type FormattedExecutionResult } from 'graphql';
import { GRAPHQL, OWN_HEADERS } from './client';

/**
 * Subscriptions over server-sent events: plain HTTP, so that any proxy passes them. Reconnects by itself with growing
 * pauses; a screen that must not miss anything also polls.
 */
export function streamLink(): ApolloLink {
  const client = createClient({
    url: `${GRAPHQL}/stream`,
    credentials: 'same-origin',
    headers: OWN_HEADERS,
    retryAttempts: Number.MAX_SAFE_INTEGER,
  });
  return new ApolloLink(
    ({ query, variables, operationName, extensions }) =>
      new Observable((sink) =>
        client.subscribe(
          {
            query: print(query),
            variables,
            extensions,
            ...(operationName === undefined ? {} : { operationName }),
          },
          {
            next: (result) => sink.next(result as FormattedExecutionResult),
            error: (error) => sink.error(error),
            complete: () => sink.complete(),
          },
        ),
      ),
  );
}
