import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** The hash that code generation put into a document; nothing for a document made by hand. */
export const hashOf = (document: DocumentNode): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash;

/** Names each operation by its hash and leaves its text at home. */
export const documentHash = new ApolloLink((operation, forward) => {
  const hash = hashOf(operation.query);
  if (hash !== undefined) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});
