import { createHash, randomUUID } from 'node:crypto';
import { sealWish, type HubDoor, type Wish } from '@doorstep/clients';
import {
  FAMILY_VIEW,
  newKeyPair,
  openFrom,
  type KeyPair,
  type OpenError,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { FamilyView } from '@doorstep/lifecycle';
import type { Result } from '@doorstep/std';
import type { AskForHelpInput } from '../features/requests/request.types';

/** Keys as a family's browser would derive them from its code, without the cost of the derivation. */
export interface Receipt extends ReceiptSecrets {
  readonly lookup: Buffer;
  readonly proof: Buffer;
}

export interface Asked {
  readonly input: AskForHelpInput;
  readonly receipt: Receipt;
}

/** A complete valid wish for groceries on Tuesday 24 November 2026, 14 to 16 o'clock. */
export const aWish = (change: Partial<Wish> & Pick<Wish, 'cell'>): Wish => ({
  kind: 'groceries',
  day: '2026-11-24',
  fromMinute: 840,
  toMinute: 960,
  loadUnits: 2,
  flags: [],
  card: { language: 'es', what: 'food for four', handover: 'door' },
  place: { address: '12 Invented Street', word: 'lemon', sign: { picture: 'kite', number: 42 } },
  contact: { how: 'code', mayLeaveMessage: false, language: 'es', askingFor: 'me' },
  care: { adults: 2, children: [0, 1, 1, 0], avoid: ['pork'] },
  ...change,
});

/** Seals a wish as the family's browser does, in the form in which GraphQL hands it to a service. */
export async function sealedFor(door: HubDoor, wish: Wish, receipt?: Receipt): Promise<Asked> {
  const own = receipt ?? (await aReceipt());
  const sent = await sealWish(door, wish, randomUUID(), own);
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  const input: AskForHelpInput = {
    ...sent,
    kind: wish.kind as AskForHelpInput['kind'],
    flags: [...wish.flags] as AskForHelpInput['flags'],
    boxes: sent.boxes.map((box) => ({
      ...box,
      body: bytes(box.body),
      wraps: box.wraps.map(({ kid, wrap }) => ({ kid, wrap: bytes(wrap) })),
    })),
    receipt: {
      lookup: own.lookup,
      verifier: createHash('sha256').update(own.proof).digest(),
      publicKey: Buffer.from(own.keyPair.publicKey),
    },
  };
  return { input, receipt: own };
}

export async function aReceipt(): Promise<Receipt> {
  const keyPair: KeyPair = await newKeyPair({ extractable: false });
  return { lookup: secret(), proof: secret(), keyPair };
}

/** What the holder of the code reads in an answer. */
export const openAnswer = (receipt: Receipt, blob: Buffer): Promise<Result<FamilyView, OpenError>> =>
  openFrom<FamilyView>(receipt.keyPair, FAMILY_VIEW, blob);

const secret = (): Buffer => createHash('sha256').update(randomUUID()).digest();
