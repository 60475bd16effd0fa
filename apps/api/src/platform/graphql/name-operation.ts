import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context';

/** Notes the root fields of an operation for the access log. Its name is the client's own text and is not noted. */
export function nameOperation(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, contextValue }) => {
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
