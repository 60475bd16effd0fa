import type { Result } from '@doorstep/std';
import type { Bytes } from './bytes';
import { encodeTuple, type ContextTuple } from './context';
import { openEnvelope, sealEnvelope } from './envelope';
import type { KeyPair, PublicKey } from './keys';
import { lock, unlock } from './locker';
import type { OpenError } from './open-error';
import { engineRandom, type RandomBytes } from './engine';

/** Seals a private key (hub, board, root) to a member's key. Purpose and tuple say which key it is, for whom. */
export const sealKey = (
  purpose: string,
  tuple: ContextTuple,
  keyBytes: Bytes,
  to: PublicKey,
): Promise<Bytes> => sealEnvelope(encodeTuple('key', [purpose, ...tuple]), keyBytes, to);

/** The private key bytes sealed by `sealKey` under the same purpose and tuple. */
export const openKey = (
  purpose: string,
  tuple: ContextTuple,
  sealed: Bytes,
  key: KeyPair,
): Promise<Result<Bytes, OpenError>> => openEnvelope(encodeTuple('key', [purpose, ...tuple]), sealed, key);

/** Wraps a member's private key under the KEK of a passphrase (32 bytes, from `deriveMember`). */
export const wrapUnder = (
  kek: Bytes,
  bytes: Bytes,
  aad: ContextTuple,
  random: RandomBytes = engineRandom,
): Promise<Bytes> => lock(kek, bytes, encodeTuple('kek', aad), random);

/** Opens what `wrapUnder` made. A wrong passphrase cannot be told from a changed bit: both are `TAMPERED`. */
export const unwrapUnder = (
  kek: Bytes,
  wrapped: Bytes,
  aad: ContextTuple,
): Promise<Result<Bytes, OpenError>> => unlock(kek, wrapped, encodeTuple('kek', aad));
