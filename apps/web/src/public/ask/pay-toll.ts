import { toBase64Url } from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import { call } from '../page/call';
import { ASK } from '../page/documents';
import { Fault } from '../page/fault';

/**
 * Sends a request. When very many have asked from this network, the server wants a sum worked out first: what does that
 * is fetched only then, and `tell` gets the sentence that says why it takes a moment.
 */
export async function askPayingToll(
  input: AskForHelpInput,
  language: string,
  tell: (words: string) => void,
): Promise<unknown> {
  try {
    return await call(ASK, { input });
  } catch (error) {
    if (!(error instanceof Fault) || error.toll === null) throw error;
    const { solve, whyItTakes } = await import('./toll');
    tell(whyItTakes(language));
    const paid = await solve(error.toll);
    if (paid === null) throw error;
    return call(ASK, { input }, toBase64Url(new TextEncoder().encode(paid)));
  }
}
