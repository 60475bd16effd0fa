import {
  DEPLOYMENT,
  fromBase64Url,
  openBox,
  publicKey,
  rewrap,
  sealBox,
  toBase64Url,
  type BoxContext,
  type Compartment,
  type OpenError,
  type PublicKey,
} from '@doorstep/sealed';
import { fail, type Result } from '@doorstep/std';
import { tellKeyNews } from './key-news';
import type { Keyring } from './keyring';

const PUBLIC_BYTES = 32;

/** A box as the server hands it out: text instead of bytes. */
export interface BoxText {
  readonly subjectId: string;
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: string;
  readonly kid: string;
  readonly wrap: string;
}

/** A box ready to be sent, in the form of the contract's `SealedBoxInput`. */
export interface SealedBoxText {
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: string;
  readonly wraps: readonly { readonly kid: string; readonly wrap: string }[];
}

const contextOf = (hub: string, box: Pick<BoxText, 'subjectId' | 'compartment' | 'version'>): BoxContext => ({
  deployment: DEPLOYMENT,
  hub,
  subject: box.subjectId,
  compartment: box.compartment,
  version: box.version,
});

/** Opens a box with whichever key of the ring it was sealed to, the member's own included. */
export async function openWith<T>(keys: Keyring, box: BoxText): Promise<Result<T, OpenError>> {
  const pair = keys.pairs.get(box.kid) ?? (keys.own.kid === box.kid ? keys.own : undefined);
  if (!pair) {
    tellKeyNews();
    return fail('WRONG_KEY');
  }
  return openBox<T>(contextOf(keys.hub, box), fromBase64Url(box.body), fromBase64Url(box.wrap), pair);
}

/** Seals a drawer of a subject for its recipients, ready to send. */
export async function sealFor(
  hub: string,
  drawer: Pick<BoxText, 'subjectId' | 'compartment' | 'version'>,
  value: unknown,
  recipients: readonly PublicKey[],
): Promise<SealedBoxText> {
  const box = await sealBox(contextOf(hub, drawer), value, recipients);
  return {
    compartment: drawer.compartment,
    version: drawer.version,
    body: toBase64Url(box.body),
    wraps: box.wraps.map(({ kid, wrap }) => ({ kid, wrap: toBase64Url(wrap) })),
  };
}

/** Gives a claim's own key access to a box: what a grant sends to the server. `MALFORMED`: nothing can be sealed to the key. */
export async function grantTo(
  keys: Keyring,
  box: BoxText,
  claimKey: string,
): Promise<Result<{ readonly kid: string; readonly wrap: string }, OpenError>> {
  const pair = keys.pairs.get(box.kid);
  if (!pair) return fail('WRONG_KEY');
  const bytes = fromBase64Url(claimKey);
  if (bytes.length !== PUBLIC_BYTES) return fail('MALFORMED');
  const to = await publicKey(bytes);
  // A key of low order makes the engine reject; whoever made it must not stop the grants of others.
  const wrap = await rewrap(contextOf(keys.hub, box), fromBase64Url(box.wrap), pair, to).catch(() =>
    fail('MALFORMED' as const),
  );
  return wrap.ok ? { ok: true, value: { kid: to.kid, wrap: toBase64Url(wrap.value) } } : wrap;
}
