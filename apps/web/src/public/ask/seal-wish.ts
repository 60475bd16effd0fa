import {
  DEPLOYMENT,
  publicOf,
  sealBox,
  toBase64Url,
  type BoxContext,
  type PublicKey,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { AskForHelpInput, SealedBoxInput } from '../../gql/graphql';
import type { HubDoor } from './hub-door';
import type { Wish } from './wish';

/** Which request this is, and the plan that the requests of one form share. */
export interface Part {
  readonly requestId: string;
  readonly planId: string | null;
}

/** What leaves the browser: the readable line, and drawers that only hub, board and family can open. */
export async function sealWish(
  door: HubDoor,
  wish: Wish,
  { requestId, planId }: Part,
  receipt: ReceiptSecrets,
): Promise<AskForHelpInput> {
  const { drawers, ...line } = wish;
  const family = publicOf(receipt.keyPair);
  const readers: readonly (readonly [keyof Wish['drawers'], readonly PublicKey[]])[] = [
    ['card', [door.boardKey, door.hubKey, family]],
    ['place', [door.hubKey, family]],
    ['contact', [door.hubKey, family]],
    ['care', [door.hubKey, family]],
    ['consent', [door.hubKey, family]],
  ];
  const boxes = readers.map(([compartment, to]) =>
    sealDrawer({ hub: door.id, subject: requestId, compartment, version: 0 }, drawers[compartment], to),
  );
  const verifier = await crypto.subtle.digest('SHA-256', new Uint8Array(receipt.proof));
  return {
    ...line,
    hubId: door.id,
    requestId,
    ...(planId === null ? {} : { planId }),
    boxes: await Promise.all(boxes),
    receipt: {
      lookup: toBase64Url(receipt.lookup),
      verifier: toBase64Url(new Uint8Array(verifier)),
      publicKey: toBase64Url(receipt.keyPair.publicKey),
    },
  };
}

/** Seals one drawer of one request in the form in which it travels. */
export async function sealDrawer(
  context: Omit<BoxContext, 'deployment'> & { readonly compartment: SealedBoxInput['compartment'] },
  value: unknown,
  to: readonly PublicKey[],
): Promise<SealedBoxInput> {
  const { compartment, version } = context;
  const { body, wraps } = await sealBox({ deployment: DEPLOYMENT, ...context }, value, to);
  return {
    compartment,
    version,
    body: toBase64Url(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: toBase64Url(wrap) })),
  };
}
