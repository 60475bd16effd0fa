import { argon2id } from 'hash-wasm';
import type { KdfAnswer, KdfQuestion } from './kdf-messages';

// Runs under its own policy: the page itself never allows wasm. Secrets come and go by message and are not kept.
addEventListener('message', (event: MessageEvent<KdfQuestion>) => {
  void answer(event.data).then((reply) => postMessage(reply));
});

async function answer({ id, secret, salt, cost }: KdfQuestion): Promise<KdfAnswer> {
  try {
    const key = await argon2id({
      password: secret,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: cost.length,
      outputType: 'binary',
    });
    return { id, key };
  } catch (error) {
    return { id, why: String(error) };
  }
}
