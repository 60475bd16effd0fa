import {
  fromBase64Url,
  importPrivate,
  importSigning,
  keyGrantTuple,
  memberKeysTuple,
  openKey,
  publicKey,
  unwrapUnder,
  verifyKeyStatement,
  DEPLOYMENT,
  type Bytes,
  type KeyPair,
  type PublicKey,
  type SigningPair,
} from '@doorstep/sealed';
import { fail, ok, type Result } from '@doorstep/std';
import type { MeFieldsFragment } from '../../gql/graphql';

/**
 * The keys of one unlocked member. Lives in the memory of one tab, is never stored, and is forgotten by dropping it:
 * private halves are engine keys that cannot be read out again.
 */
export interface Keyring {
  readonly hub: string;
  readonly member: string;
  readonly own: KeyPair;
  readonly signing: SigningPair;
  /** Hub and board keys of every epoch that was given to this member, by key id. */
  readonly pairs: ReadonlyMap<string, KeyPair>;
  /** Current keys to seal to, each checked against the hub's root signature. */
  readonly hubKey: PublicKey;
  readonly boardKey: PublicKey;
  /** Keyed hash of a phone number: equal numbers of one hub give equal tags, and nobody else can compute them. */
  readonly tagOf: ((text: string) => Promise<Bytes>) | null;
  /**
   * Keyed hash of a member's id, under a key that only this member can make: the same pair gives the same tag, and it
   * tells nobody who vouched.
   */
  readonly vouchTag: (memberId: string) => Promise<Bytes>;
}

/** `PASSPHRASE`: it does not open this member's keys. `HUB_KEYS`: a hub key is not what the hub's root signed. */
export type UnlockError = 'PASSPHRASE' | 'HUB_KEYS';

const PRIVATE_BYTES = 32;

/** Opens a member's keys with the key-encryption key of the passphrase, and with them the hub's. */
export async function openKeyring(kek: Bytes, me: MeFieldsFragment): Promise<Result<Keyring, UnlockError>> {
  const bytes = await unwrapUnder(kek, fromBase64Url(me.wrappedKey), memberKeysTuple(me.handle));
  if (!bytes.ok) return fail('PASSPHRASE');
  const own = await importPrivate(bytes.value.slice(0, PRIVATE_BYTES), { extractable: false });
  const vouchTag = await tagger(bytes.value.slice(0, PRIVATE_BYTES), 'doorstep/1 vouch-tag');
  const signing = await importSigning(bytes.value.slice(PRIVATE_BYTES), { extractable: false });
  bytes.value.fill(0);
  if (!signing.ok) return fail('PASSPHRASE');
  const [hubKey, boardKey] = await Promise.all([sealingKey(me, 'hub'), sealingKey(me, 'board')]);
  if (!hubKey || !boardKey) return fail('HUB_KEYS');
  const given = await openGrants(me, own);
  return ok({
    hub: me.hub.id,
    member: me.id,
    own,
    signing: signing.value,
    pairs: given.pairs,
    hubKey,
    boardKey,
    tagOf: given.tagOf,
    vouchTag,
  });
}

/** The newest key of a purpose that the hub's root really signed; nothing when there is none. */
async function sealingKey(me: MeFieldsFragment, purpose: 'hub' | 'board'): Promise<PublicKey | null> {
  const newest = me.hub.keys.filter((key) => key.purpose === purpose).sort((a, b) => b.epoch - a.epoch)[0];
  if (!newest) return null;
  const bytes = fromBase64Url(newest.publicKey);
  const statement = {
    deployment: DEPLOYMENT,
    hub: me.hub.id,
    purpose,
    epoch: newest.epoch,
    publicKey: bytes,
  };
  const root = fromBase64Url(me.hub.rootKey);
  const signed = await verifyKeyStatement(root, statement, fromBase64Url(newest.signature));
  return signed ? publicKey(bytes) : null;
}

async function openGrants(me: MeFieldsFragment, own: KeyPair): Promise<Pick<Keyring, 'pairs' | 'tagOf'>> {
  const pairs = new Map<string, KeyPair>();
  let tagOf: Keyring['tagOf'] = null;
  for (const grant of [...me.keys].sort((a, b) => a.epoch - b.epoch)) {
    const tuple = keyGrantTuple(me.hub.id, grant.epoch, me.id);
    const bytes = await openKey(grant.purpose, tuple, fromBase64Url(grant.sealed), own);
    if (!bytes.ok) continue; // An epoch from before this member's last key change: its boxes stay closed here.
    const pair = await importPrivate(bytes.value, { extractable: false });
    pairs.set(pair.kid, pair);
    if (grant.purpose === 'hub') tagOf = await tagger(bytes.value, 'doorstep/1 household-tag');
    bytes.value.fill(0);
  }
  return { pairs, tagOf };
}

/** HMAC-SHA256 under a key derived from a private one: the hub's, which changes with the epoch, or the member's own. */
async function tagger(privateHalf: Bytes, purpose: string): Promise<(text: string) => Promise<Bytes>> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(privateHalf), 'HKDF', false, [
    'deriveKey',
  ]);
  const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(purpose) },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text)));
}
