import type { Bytes } from './bytes';
import { encodeTuple, type ContextTuple } from './context';
import { sha256 } from './hkdf';
import { signTuple, verifyTuple, type SigningPair } from './signing';

/**
 * "In this epoch, boxes of this hub (or its board) are sealed to this key", or "of this making is the key of the hub's
 * recovery sheets". Signed by the hub root.
 */
export interface KeyStatement {
  readonly deployment: string;
  readonly hub: string;
  readonly purpose: 'hub' | 'board' | 'recovery';
  readonly epoch: number;
  readonly publicKey: Bytes;
}

const PURPOSE = 'epoch-key';
const FINGERPRINT_DIGITS = 25;

/** Signs an epoch key with the hub root: 64 bytes. */
export const signKeyStatement = (root: SigningPair, statement: KeyStatement): Promise<Bytes> =>
  signTuple(root, PURPOSE, tupleOf(statement));

/** Whether the root signed exactly this statement. A browser asks before it seals anything to the key. */
export const verifyKeyStatement = (
  rootPublic: Bytes,
  statement: KeyStatement,
  signature: Bytes,
): Promise<boolean> => verifyTuple(rootPublic, PURPOSE, tupleOf(statement), signature);

/**
 * The root key as five groups of five digits for a flyer: 83 bits of SHA-256, so a second key with the same digits is
 * out of reach. Five groups of *four* are a receipt code; the shapes differ so that people do not mix them up.
 */
export async function fingerprint(rootPublic: Bytes): Promise<string> {
  const digest = await sha256(encodeTuple('fingerprint', [rootPublic]));
  const view = new DataView(digest.buffer);
  // 128 bits modulo 10^25: the bias is below 2^-44.
  const number = ((view.getBigUint64(0) << 64n) | view.getBigUint64(8)) % 10n ** BigInt(FINGERPRINT_DIGITS);
  return number
    .toString()
    .padStart(FINGERPRINT_DIGITS, '0')
    .replace(/\d{5}(?=\d)/g, '$& ');
}

const tupleOf = (statement: KeyStatement): ContextTuple => [
  statement.deployment,
  statement.hub,
  statement.purpose,
  statement.epoch,
  statement.publicKey,
];
