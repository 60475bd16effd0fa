import type { ApolloClient } from '@apollo/client';
import { ask, tell } from '../api/volunteer-api';
import type { Sent } from '../outbox/outbox-entry';
import type { KeptBag, KeptWave } from './kept-wave';
import type { PackAct } from './pack-act';
import { MY_PACKING, PACK_BAG, PICK_LINE, SUBSTITUTE_LINE, UNPICK_LINE } from './pack-documents';

export const readMyPacking = async (client: ApolloClient): Promise<readonly KeptWave[]> =>
  (await ask(client, MY_PACKING, {})).packing;

/** Sends one act of the outbox under its own key, with the time of this phone. Answers the bag after it. */
export async function sendPackAct(
  client: ApolloClient,
  { act, id: key, at }: Sent<PackAct>,
): Promise<KeptBag> {
  const deviceTime = new Date(at).toISOString();
  switch (act.kind) {
    case 'packPick': {
      const { kind: _, ...pick } = act;
      return (await tell(client, PICK_LINE, { input: { ...pick, deviceTime, key } })).pickLine;
    }
    case 'packUnpick': {
      const { kind: _, ...line } = act;
      return (await tell(client, UNPICK_LINE, { input: { ...line, key } })).unpickLine;
    }
    case 'packInstead': {
      const { kind: _, ...put } = act;
      return (await tell(client, SUBSTITUTE_LINE, { input: { ...put, deviceTime, key } })).substituteLine;
    }
    case 'packBag':
      return (await tell(client, PACK_BAG, { input: { bagId: act.bagId, deviceTime, key } })).packBag;
  }
}
