import { ApolloLink, Observable } from '@apollo/client';
import { createClient, type RequestParams } from 'graphql-sse';
import { print, type DocumentNode, type FormattedExecutionResult } from 'graphql';
import { hashOf } from './document-hash';
import { GRAPHQL, OWN_HEADERS } from './endpoint';

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
            ...textOf(query),
            variables,
            extensions,
            ...(operationName === undefined ? {} : { operationName }),
          } as RequestParams,
          {
            next: (result) => sink.next(result as FormattedExecutionResult),
            error: (error) => sink.error(error),
            complete: () => sink.complete(),
          },
        ),
      ),
  );
}

/** A known document is named by its hash alone: its text, printed anew, is no longer letter for letter the known one. */
const textOf = (document: DocumentNode): { readonly query?: string } =>
  hashOf(document) === undefined ? { query: print(document) } : {};
