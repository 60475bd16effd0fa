import { argon2id } from 'hash-wasm';
import type { Kdf } from '@doorstep/sealed';

/** Argon2id as the browsers' worker runs it. */
export const kdf: Kdf = async (secret, salt, cost) =>
  new Uint8Array(
    await argon2id({
      password: secret,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: cost.length,
      outputType: 'binary',
    }),
  );
