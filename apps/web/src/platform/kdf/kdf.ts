import type { Bytes, Kdf } from '@doorstep/sealed';
import { ownScript } from '../trust/trusted-scripts';
import type { KdfAnswer, KdfQuestion } from './kdf-messages';

export const KDF_WORKER = '/kdf-worker.js';

/**
 * Argon2id in a worker of its own. The worker is started for one derivation and ended after it, so that 64 MiB do not
 * stay with the tab. Rejects when the worker cannot start (very old browser, blocked wasm).
 */
export const workerKdf: Kdf = (secret, salt, cost) =>
  new Promise<Bytes>((resolve, reject) => {
    const worker = new Worker(ownScript(KDF_WORKER));
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<KdfAnswer>) =>
      end(() => ('key' in data ? resolve(data.key) : reject(new Error(data.why)))),
    );
    worker.addEventListener('error', (event) => {
      end(() => reject(new Error(event.message || 'the key worker could not start')));
    });
    worker.postMessage({ id: 1, secret, salt, cost } satisfies KdfQuestion);
  });
