import type { ApolloServerPlugin } from '@apollo/server';
import { Refusal } from '../errors/refusal';
import type { RequestContext } from './request-context';

/**
 * Notes the root fields of an operation for the access log; its name is the client's own text and is not noted.
 * Refuses subscriptions: they have a route of their own, and Apollo would run them as if they were queries.
 */
export function nameOperation(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, contextValue }) => {
          if (operation?.operation === 'subscription') return Promise.reject(new Refusal('INPUT_MALFORMED'));
          if (operation === undefined) return Promise.resolve();
          const fields = operation.selectionSet.selections.flatMap((node) =>
            node.kind === 'Field' ? [node.name.value] : [],
          );
          contextValue.report.what = `${operation.operation}:${fields.join(',') || 'fragment'}`;
          return Promise.resolve();
        },
      }),
  };
}
