import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Fault, type FaultCode } from './fault';

interface Answer<R> {
  readonly data?: R;
  readonly errors?: readonly { readonly extensions?: Extensions }[];
}

interface Extensions {
  readonly code?: string;
  readonly reference?: string;
  readonly details?: { readonly toll?: string };
}

/** Asks the API for one known document, named by its hash. `toll`: a sum that was asked for. Throws `Fault`. */
export async function call<R, V>(
  document: TypedDocumentNode<R, V>,
  variables: V,
  toll: string | null = null,
): Promise<R> {
  const { hash } = (document as unknown as { __meta__: { hash: string } }).__meta__;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const answer = await post<R>(JSON.stringify({ extensions, variables }), toll);
  const error = answer.errors?.[0];
  if (error !== undefined || answer.data === undefined) throw faultIn(error?.extensions ?? {});
  return answer.data;
}

const faultIn = ({ code = 'INTERNAL', reference, details }: Extensions): Fault =>
  new Fault(code as FaultCode, reference ?? null, details?.toll ?? null);

async function post<R>(body: string, toll: string | null): Promise<Answer<R>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-doorstep': '1',
        ...(toll === null ? {} : { 'x-doorstep-toll': toll }),
      },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      body,
    });
    return (await response.json()) as Answer<R>;
  } catch (error) {
    // No signal, or a proxy's page in place of an answer.
    if (error instanceof TypeError || error instanceof SyntaxError) throw new Fault('OFFLINE');
    throw error;
  }
}
