import { ownScript } from '../../platform/trust/trusted-scripts';

const WORKER = '/v/service-worker.js';
export const TAKE_OVER = 'take-over';

/**
 * Lets the app start without a network. A newer worker that waits takes over at once: the page loads again then, which
 * costs nothing before anybody has unlocked it.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const hadOne = navigator.serviceWorker.controller !== null;
  const registration = await navigator.serviceWorker.register(ownScript(WORKER), { scope: '/v/' });
  if (!hadOne || !registration.waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage(TAKE_OVER);
}

/** Forgets the files kept for starting without a network. */
export async function clearCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
