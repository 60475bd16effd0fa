import {
  DEPLOYMENT,
  publicOf,
  sealBox,
  toBase64Url,
  type Compartment,
  type PublicKey,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { AskForHelpInput } from '../../gql/graphql';
import type { HubDoor } from './hub-door';
import type { Wish } from './wish';

/** What leaves the browser: the readable line, and four drawers that only hub, board and family can open. */
export async function sealWish(
  door: HubDoor,
  wish: Wish,
  requestId: string,
  receipt: ReceiptSecrets,
): Promise<AskForHelpInput> {
  const { drawers, ...line } = wish;
  const family = publicOf(receipt.keyPair);
  const readers: readonly (readonly [keyof Wish['drawers'], readonly PublicKey[]])[] = [
    ['card', [door.boardKey, door.hubKey, family]],
    ['place', [door.hubKey, family]],
    ['contact', [door.hubKey, family]],
    ['care', [door.hubKey, family]],
  ];
  const boxes = readers.map(([compartment, to]) =>
    box(door.id, requestId, compartment, drawers[compartment], to),
  );
  const verifier = await crypto.subtle.digest('SHA-256', new Uint8Array(receipt.proof));
  return {
    ...line,
    hubId: door.id,
    requestId,
    boxes: await Promise.all(boxes),
    receipt: {
      lookup: toBase64Url(receipt.lookup),
      verifier: toBase64Url(new Uint8Array(verifier)),
      publicKey: toBase64Url(receipt.keyPair.publicKey),
    },
  };
}

async function box(
  hub: string,
  subject: string,
  compartment: Compartment & keyof Wish['drawers'],
  value: unknown,
  to: readonly PublicKey[],
): Promise<AskForHelpInput['boxes'][number]> {
  const context = { deployment: DEPLOYMENT, hub, subject, compartment, version: 0 };
  const { body, wraps } = await sealBox(context, value, to);
  return {
    compartment,
    version: 0,
    body: toBase64Url(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: toBase64Url(wrap) })),
  };
}
