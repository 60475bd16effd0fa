import type { Role } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  fromBase64Url,
  keyGrantTuple,
  openKey,
  publicKey,
  sealKey,
  signGrantStatement,
  toBase64Url,
  type SigningPair,
} from '@doorstep/sealed';
import { fail, ok, type Result } from '@doorstep/std';
import type { Keyring } from '../../platform/session/keyring';

export type KeyPurpose = 'hub' | 'board' | 'root';

/** The root has no epochs: grants of it are told as of the first. */
export const ROOT_EPOCH = 1;

/** A hub key as it was given to this organizer. */
export interface OwnGrant {
  readonly kid: string;
  readonly purpose: KeyPurpose;
  readonly epoch: number;
  readonly sealed: string;
}

/** A hub key sealed to somebody else, ready to be sent. */
export type GivenKey = OwnGrant;

/** The same with the root's word that it was given, so that whoever turns the keys passes the next one on; null for others. */
export interface SignedGrant {
  readonly kid: string;
  readonly sealed: string;
  readonly signature: string | null;
}

/**
 * Which keys a role reads with: whoever packs at the hub reads no card, and only organizers open what families said. The
 * root comes beside them: who organizes can turn the hub's keys.
 */
export function keysOfRole(role: Role): readonly KeyPurpose[] {
  if (role === 'packer') return [];
  return role === 'organizer' ? ['hub', 'board'] : ['board'];
}

interface Receiver {
  readonly id: string;
  readonly publicKey: string;
}

/** `NOT_MINE`: this tab was never given a key of that purpose. `NOT_A_KEY`: nothing can be sealed to the person's key. */
export type GiveFault = 'NOT_MINE' | 'NOT_A_KEY';

/**
 * Seals the hub's keys of these purposes, of every epoch this tab holds, to one person or to recovery sheets. The private halves are in this
 * tab's memory for as long as that takes, and nowhere else.
 */
export async function giveKeys(
  keys: Pick<Keyring, 'hub' | 'member' | 'own'>,
  own: readonly OwnGrant[],
  person: Receiver,
  purposes: readonly KeyPurpose[],
): Promise<Result<readonly GivenKey[], GiveFault>> {
  const given: GivenKey[] = [];
  for (const purpose of purposes) {
    const epochs = own.filter((grant) => grant.purpose === purpose);
    const passed = await Promise.all(epochs.map((grant) => passOn(keys, grant, person)));
    if (passed.includes('NOT_A_KEY')) return fail('NOT_A_KEY');
    const sealed = passed.filter((one) => typeof one === 'object');
    if (sealed.length === 0) return fail('NOT_MINE');
    given.push(...sealed);
  }
  return ok(given);
}

/**
 * Has the hub's root sign that this person, who opens with this public key, was given these keys: the newest of the hub and
 * of the board, for no others are passed on, and those of all weeks with a word each would be too long for one command.
 */
export const signGrants = (
  root: SigningPair,
  hub: string,
  { id, publicKey: theirs }: Receiver,
  given: readonly GivenKey[],
): Promise<SignedGrant[]> =>
  Promise.all(
    given.map(async ({ kid, purpose, epoch, sealed }) => {
      const isOver = given.some((other) => other.purpose === purpose && other.epoch > epoch);
      if (purpose === 'root' || isOver) return { kid, sealed, signature: null };
      const key = { deployment: DEPLOYMENT, hub, purpose, epoch };
      const statement = { ...key, member: id, publicKey: fromBase64Url(theirs) };
      return { kid, sealed, signature: toBase64Url(await signGrantStatement(root, statement)) };
    }),
  );

async function passOn(
  keys: Pick<Keyring, 'hub' | 'member' | 'own'>,
  { kid, purpose, epoch, sealed }: OwnGrant,
  person: Receiver,
): Promise<GivenKey | GiveFault> {
  const mine = keyGrantTuple(keys.hub, epoch, keys.member);
  const opened = await openKey(purpose, mine, fromBase64Url(sealed), keys.own);
  // An epoch from before this member's last key change: there is nothing to pass on.
  if (!opened.ok) return 'NOT_MINE';
  const theirs = keyGrantTuple(keys.hub, epoch, person.id);
  // A key of low order makes the engine reject, and text of another length is none.
  const again = await publicKeyOf(person.publicKey)
    .then((to) => sealKey(purpose, theirs, opened.value, to))
    .catch((_notAKey: unknown) => null);
  opened.value.fill(0);
  return again === null ? 'NOT_A_KEY' : { kid, purpose, epoch, sealed: toBase64Url(again) };
}

const publicKeyOf = async (text: string) => publicKey(fromBase64Url(text));
