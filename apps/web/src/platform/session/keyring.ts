import {
  chained,
  fromBase64Url,
  HOUSEHOLD_TAG,
  importPrivate,
  keyGrantTuple,
  memberKeysTuple,
  newTagger,
  openKey,
  openMemberKeys,
  publicKey,
  toBase64Url,
  verifyKeyStatement,
  DEPLOYMENT,
  type Bytes,
  type KeyPair,
  type OpenMemberKeys,
  type PublicKey,
  type SigningPair,
  type Tagger,
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
  /** What the hub signs with, as flyers show it: this member's own copy, and never what a server says. */
  readonly hubRoot: Bytes;
  /** Current keys to seal to, each checked against the hub's root signature. */
  readonly hubKey: PublicKey;
  readonly boardKey: PublicKey;
  /** Keyed hash of a phone number: equal numbers of one hub give equal tags, and nobody else can compute them. */
  readonly tagOf: ((text: string) => Promise<Bytes>) | null;
  readonly vouchTag: OpenMemberKeys['vouchTag'];
}

/**
 * `PASSPHRASE`: it does not open this member's keys. `HUB_KEYS`: the hub's root is not the one this member was told, or
 * a hub key is not what it signed.
 */
export type UnlockError = 'PASSPHRASE' | 'HUB_KEYS';

/** Opens a member's keys with the key-encryption key of the passphrase, and with them the hub's. */
export async function openKeyring(kek: Bytes, me: MeFieldsFragment): Promise<Result<Keyring, UnlockError>> {
  const lock = { kek, tuple: memberKeysTuple(me.handle) };
  const opened = await openMemberKeys(fromBase64Url(me.wrappedKey), lock);
  return opened.ok ? withHubKeys(me, opened.value) : fail('PASSPHRASE');
}

/**
 * The same unlocked member after the hub's keys have turned: what was given since is opened, nothing is asked of the
 * person. Keys of before stay, for what this tab has read already.
 */
export async function renewKeyring(
  keys: Keyring,
  me: MeFieldsFragment,
): Promise<Result<Keyring, UnlockError>> {
  const renewed = await withHubKeys(me, keys);
  if (!renewed.ok) return renewed;
  return ok({ ...renewed.value, pairs: new Map([...keys.pairs, ...renewed.value.pairs]) });
}

async function withHubKeys(
  me: MeFieldsFragment,
  { own, signing, hubRoot, vouchTag }: OpenMemberKeys,
): Promise<Result<Keyring, UnlockError>> {
  if (me.hub.rootKey !== toBase64Url(hubRoot)) return fail('HUB_KEYS');
  const [hubKey, boardKey] = await Promise.all([
    sealingKey(me, hubRoot, 'hub'),
    sealingKey(me, hubRoot, 'board'),
  ]);
  if (!hubKey || !boardKey) return fail('HUB_KEYS');
  const given = await openGrants(me, own);
  return ok({ hub: me.hub.id, member: me.id, own, signing, ...given, hubRoot, hubKey, boardKey, vouchTag });
}

/** The newest key of a purpose that the hub's root really signed; nothing when there is none. */
async function sealingKey(
  me: MeFieldsFragment,
  hubRoot: Bytes,
  purpose: 'hub' | 'board',
): Promise<PublicKey | null> {
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
  const signed = await verifyKeyStatement(hubRoot, statement, fromBase64Url(newest.signature));
  return signed ? publicKey(bytes) : null;
}

async function openGrants(me: MeFieldsFragment, own: KeyPair): Promise<Pick<Keyring, 'pairs' | 'tagOf'>> {
  const pairs = new Map<string, KeyPair>();
  const taggers = new Map<number, Tagger>();
  for (const grant of me.keys) {
    const tuple = keyGrantTuple(me.hub.id, grant.epoch, me.id);
    const bytes = await openKey(grant.purpose, tuple, fromBase64Url(grant.sealed), own);
    if (!bytes.ok) continue; // An epoch from before this member's last key change: its boxes stay closed here.
    const pair = await importPrivate(bytes.value, { extractable: false });
    pairs.set(pair.kid, pair);
    if (grant.purpose === 'hub') taggers.set(grant.epoch, await newTagger(bytes.value, HOUSEHOLD_TAG));
    bytes.value.fill(0);
  }
  return { pairs, tagOf: tagsOf(taggers) };
}

/** Today's tags are chained through every epoch: whoever lacks one cannot make them. */
function tagsOf(taggers: ReadonlyMap<number, Tagger>): Keyring['tagOf'] {
  const epochs = [...taggers.keys()].sort((a, b) => a - b);
  if (epochs.length === 0 || epochs.some((epoch, n) => epoch !== n + 1)) return null;
  const tag = chained(epochs.flatMap((epoch) => taggers.get(epoch) ?? []));
  return (text) => tag(new TextEncoder().encode(text));
}
