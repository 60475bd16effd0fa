import { utf8, type Bytes } from './bytes';
import { encodeTuple } from './context';
import { hkdf } from './hkdf';

/** What one Argon2id (version 1.3) call spends. `memory` is KiB, `length` the bytes asked for. */
export interface KdfCost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly length: number;
}

/** Argon2id, injected: a worker of its own in browsers (its wasm needs a looser policy than the page's), wasm in Node. */
export type Kdf = (secret: string | Bytes, salt: Bytes, cost: KdfCost) => Promise<Bytes>;

/** For what people remember: 64 MiB, three passes; about 0.25 s on a desktop, 3 s on a cheap phone. */
export const PASSPHRASE_COST: KdfCost = { memory: 65_536, passes: 3, lanes: 1, length: 32 };
/** For random receipt codes (63 bits): 19 MiB, two passes; at most 0.5 s on a cheap phone. */
export const RECEIPT_COST: KdfCost = { memory: 19_456, passes: 2, lanes: 1, length: 32 };

/** `authSecret` goes to the server at sign-in; `kek` never leaves the browser. Neither tells the other. */
export interface MemberSecrets {
  readonly authSecret: Bytes;
  readonly kek: Bytes;
}

/** Splits a passphrase into what proves a member and what opens the member's keys. `salt` is random per member. */
export async function deriveMember(passphrase: string, salt: Bytes, kdf: Kdf): Promise<MemberSecrets> {
  const master = await kdf(utf8(settled(passphrase)), salt, PASSPHRASE_COST);
  return halvesOf(master, 'member');
}

/** The two halves of one expensive derivation; `master` is wiped. */
export async function halvesOf(master: Bytes, purpose: 'member' | 'spare'): Promise<MemberSecrets> {
  const authSecret = await hkdf(master, encodeTuple(purpose, ['auth']));
  const kek = await hkdf(master, encodeTuple(purpose, ['kek']));
  master.fill(0);
  return { authSecret, kek };
}

/** One spelling per passphrase: keyboards differ in how they compose letters, and phones add a space at the end. */
const settled = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
