import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  DEPLOYMENT,
  newKeyPair,
  newMemberKeys,
  newSigningPair,
  publicKey,
  sealBox,
  type PublicKey,
} from '@doorstep/sealed';
import type { AcceptInviteInput } from '../features/invites/invite.types';

/** A link as an organizer's browser makes one: the token stays there, its hash goes to the server. */
export function newLink(): { readonly token: Buffer; readonly tokenHash: Buffer } {
  const token = randomBytes(16);
  return { token, tokenHash: createHash('sha256').update(token).digest() };
}

/** What an invited person's browser sends, complete and valid. */
export async function applying(token: Buffer, handle: string): Promise<AcceptInviteInput> {
  const keys = await newMemberKeys(handle, new Uint8Array(32).fill(3), new Uint8Array(32).fill(5));
  return {
    token,
    memberId: randomUUID(),
    handle,
    roles: ['packer', 'driver_to_homes'],
    salt: randomBytes(16),
    authSecret: randomBytes(32),
    publicKey: Buffer.from(keys.publicKey),
    signKey: Buffer.from(keys.signKey),
    wrappedKey: Buffer.from(keys.wrappedKey),
    key: randomUUID(),
  };
}

/** A profile's box for these readers. */
export async function profileBox(hub: string, member: string, readers: readonly PublicKey[], version = 0) {
  const context = { deployment: DEPLOYMENT, hub, subject: member, compartment: 'profile', version } as const;
  const { body, wraps } = await sealBox(context, { name: 'Invented Name', languages: ['en'] }, readers);
  return {
    compartment: 'profile' as const,
    version,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
}

/** A pair that can open, and one that can sign, with the public halves as a row keeps them. */
export async function givenKeys() {
  const own = await newKeyPair({ extractable: false });
  const signing = await newSigningPair({ extractable: false });
  return { own, signing, reader: await publicKey(own.publicKey) };
}
