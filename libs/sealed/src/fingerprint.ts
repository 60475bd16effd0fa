import type { Bytes } from './bytes';
import { encodeTuple, type ContextTuple } from './context';
import { sha256 } from './hkdf';

const FLYER_DIGITS = 25;
const MEMBER_DIGITS = 20;

/**
 * The root key as five groups of five digits for a flyer: 83 bits of SHA-256, so a second key with the same digits is
 * out of reach. Five groups of *four* are a receipt code; the shapes differ so that people do not mix them up.
 */
export const fingerprint = (rootPublic: Bytes): Promise<string> =>
  numberOf('fingerprint', [rootPublic], FLYER_DIGITS);

/** What a member's number stands for: both of their public keys, and the hub that they believe to be theirs. */
export interface KnownAs {
  readonly hubRoot: Bytes;
  /** X25519. */
  readonly publicKey: Bytes;
  /** Ed25519. */
  readonly signKey: Bytes;
}

/**
 * A member's keys as four groups of five digits, to be read aloud by them and typed by who gives them the hub's key: 66
 * bits, so nobody makes keys with the same digits. Two who get the same number speak of the same keys and the same hub.
 */
export const memberNumber = ({ hubRoot, publicKey, signKey }: KnownAs): Promise<string> =>
  numberOf('member-number', [hubRoot, publicKey, signKey], MEMBER_DIGITS);

/** Groups of five. */
async function numberOf(purpose: string, tuple: ContextTuple, digits: number): Promise<string> {
  const digest = await sha256(encodeTuple(purpose, tuple));
  const view = new DataView(digest.buffer);
  // 128 bits modulo 10^25: the bias is below 2^-44.
  const number = ((view.getBigUint64(0) << 64n) | view.getBigUint64(8)) % 10n ** BigInt(digits);
  return number
    .toString()
    .padStart(digits, '0')
    .replace(/\d{5}(?=\d)/g, '$& ');
}
