import { readDrawer, type VouchFacts } from '@doorstep/lifecycle';
import { fromBase64Url, verifyTuple, VOUCH, vouchTuple } from '@doorstep/sealed';
import { openWith, type BoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import type { OpenedVouch, VouchState } from './vouch-chain';

/** A vouch as the server hands it out: for whom it is, and a box that says by whom. */
export interface SealedVouch {
  readonly id: string;
  readonly memberId: string;
  readonly state: VouchState;
  readonly until: string;
  readonly box: BoxText | null;
}

/** The key with which somebody signs. */
export type SignKeys = ReadonlyMap<string, string>;

const SHUT = { proof: 'shut', voucherId: null, handle: null, day: null } as const;

/**
 * Opens vouches in this tab. Law: the box alone proves nothing, for anybody can seal to the hub; a vouch is good when
 * its voucher's key signed the hub, the person, the key that person signs with, and the day.
 */
export const openVouches = (
  keys: Keyring,
  vouches: readonly SealedVouch[],
  signKeys: SignKeys,
): Promise<readonly OpenedVouch[]> => Promise.all(vouches.map((vouch) => openVouch(keys, vouch, signKeys)));

async function openVouch(keys: Keyring, vouch: SealedVouch, signKeys: SignKeys): Promise<OpenedVouch> {
  const { id, memberId, state, until } = vouch;
  const row = { id, memberId, state, until };
  const facts = await factsOf(keys, vouch);
  if (facts === null) return { ...row, ...SHUT };
  const { voucherId, handle, day } = facts;
  const good = voucherId !== memberId && (await isSigned(keys.hub, memberId, facts, signKeys));
  return { ...row, proof: good ? 'good' : 'unproven', voucherId, handle, day };
}

async function factsOf(keys: Keyring, { id, box }: SealedVouch): Promise<VouchFacts | null> {
  if (box?.subjectId !== id) return null;
  const opened = await openWith<unknown>(keys, box);
  const facts = opened.ok ? readDrawer('vouch', opened.value) : opened;
  return facts.ok ? facts.value : null;
}

async function isSigned(
  hub: string,
  memberId: string,
  { voucherId, day, signature }: VouchFacts,
  signKeys: SignKeys,
): Promise<boolean> {
  const [by, of] = [signKeys.get(voucherId), signKeys.get(memberId)];
  return (
    by !== undefined &&
    of !== undefined &&
    holds(by, vouchTuple(hub, memberId, fromBase64Url(of), day), signature)
  );
}

/** Text that is no key or no signature is a signature that does not hold. */
const holds = (by: string, tuple: ReturnType<typeof vouchTuple>, signature: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => verifyTuple(fromBase64Url(by), VOUCH, tuple, fromBase64Url(signature)))
    .catch((_notBase64: unknown) => false);
