import { invariant } from '@doorstep/std';
import { utf8, type Bytes } from './bytes';
import { encodeTuple } from './context';
import { hkdf, sha256 } from './hkdf';
import { deriveKeyPair, type KeyPair } from './keys';
import { RECEIPT_COST, type Kdf } from './passphrase';
import { parseReceiptCode } from './receipt';

/** What a code stands for: `lookup` finds the request, `proof` shows the holder, `keyPair` opens the family's wraps. */
export interface ReceiptSecrets {
  readonly lookup: Bytes;
  readonly proof: Bytes;
  readonly keyPair: KeyPair;
}

/**
 * Everything from the code alone: a family keeps nothing else. The deployment is the salt, since a stored salt would need
 * a look-up before the look-up. Takes a code as `parseReceiptCode` returns it.
 */
export async function deriveReceipt(code: string, deployment: string, kdf: Kdf): Promise<ReceiptSecrets> {
  const [first] = await deriveReceipts(code, deployment, kdf, 1);
  invariant(first !== undefined, 'a code stands for something');
  return first;
}

/**
 * One code for several requests of one form: what it stands for, request by request. The first is that of a single
 * request; the slow derivation runs once.
 */
export async function deriveReceipts(
  code: string,
  deployment: string,
  kdf: Kdf,
  count: number,
): Promise<readonly ReceiptSecrets[]> {
  const parsed = parseReceiptCode(code);
  invariant(parsed.ok && parsed.value === code, 'a receipt code is parsed before it is used');
  const salt = await sha256(encodeTuple('receipt-salt', [deployment]));
  const master = await kdf(utf8(code), salt, RECEIPT_COST);
  const secrets = await Promise.all(Array.from({ length: count }, (_, n) => secretsOf(master, n)));
  master.fill(0);
  return secrets;
}

async function secretsOf(master: Bytes, n: number): Promise<ReceiptSecrets> {
  const part = (name: string): Promise<Bytes> =>
    hkdf(master, encodeTuple('receipt', n === 0 ? [name] : [name, n]));
  const [lookup, proof, secret] = await Promise.all([part('lookup'), part('proof'), part('key')]);
  return { lookup, proof, keyPair: await deriveKeyPair(secret) };
}
