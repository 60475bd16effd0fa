/** What this version of the app keeps. */
export interface Shelf {
  readonly origin: string;
  /** The one page; every address below it is answered with it. */
  readonly shell: string;
  readonly files: ReadonlySet<string>;
}

export type Answer =
  | { readonly from: 'network' }
  | { readonly from: 'kept'; readonly file: string }
  /** From the network, kept for when there is none. */
  | { readonly from: 'network-then-kept' };

const NETWORK: Answer = { from: 'network' };
/** Names of parts of town: public, the same for everybody. */
const NAMES = /^\/region\/[\w-]+\/neighborhoods\.json$/;

type Asked = Pick<Request, 'method' | 'url' | 'mode'>;

/**
 * Where a request of the page is answered from. Law: only what the build listed and public names are ever kept; an
 * answer of the API never is.
 */
export function answerFor(shelf: Shelf, { method, url, mode }: Asked): Answer {
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== shelf.origin || search !== '') return NETWORK;
  if (mode === 'navigate') {
    return pathname.startsWith(shelf.shell) ? { from: 'kept', file: shelf.shell } : NETWORK;
  }
  if (shelf.files.has(pathname)) return { from: 'kept', file: pathname };
  return NAMES.test(pathname) ? { from: 'network-then-kept' } : NETWORK;
}
