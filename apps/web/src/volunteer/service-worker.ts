import { answerFor, type Shelf } from './service/answer-for';
import { RegionShelf } from './service/region-shelf';

// Typed here: the app's own types are those of a page.
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
}

/** Filled in when the app is built: the files of this version, and a name made of them. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] };

const build = __PRECACHE__;
const worker = self as unknown as Worker;
const SHELL = '/v/';
const PREFIX = 'doorstep-volunteer-';
const CACHE = PREFIX + build.version;
const regions = new RegionShelf(caches, (request) => fetch(request));
const shelf: Shelf = { origin: worker.location.origin, shell: SHELL, files: new Set(build.files) };

// All or nothing: a version with a file missing is never used.
worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([SHELL, ...build.files])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerFor(shelf, request);
  // Everything else, and /graphql above all, goes to the network as if this worker were not here.
  if (answer.from === 'network') return;
  event.respondWith(
    answer.from === 'kept' ? kept(answer.file, request) : regions.answer(answer.region, request),
  );
});

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}

async function dropOlder(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
}
