import { parse, type DocumentNode } from 'graphql';

/** A document of this build, with the hash by which the server knows it. The build puts calls of this into the code. */
export function knownDocument(text: string, hash?: string): DocumentNode {
  const document = parse(text, { noLocation: true });
  return hash === undefined ? document : Object.assign({}, document, { __meta__: { hash } });
}
