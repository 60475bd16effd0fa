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
  /** A file of the region's pack, kept whole together with the others of its version. */
  | { readonly from: 'region'; readonly region: string };

const NETWORK: Answer = { from: 'network' };
/** Streets, cells and the map: public, the same for everybody. */
const REGION = /^\/region\/([\w-]+)\/[\w-]+\.\w+$/;

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>;

/**
 * Where a request of the page is answered from. Law: only what the build listed and whole files of the region are
 * ever kept; an answer of the API never is, and neither is a part of a file, which would tell which part.
 */
export function answerFor(shelf: Shelf, { method, url, mode, headers }: Asked): Answer {
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== shelf.origin || search !== '') return NETWORK;
  if (mode === 'navigate') {
    return pathname.startsWith(shelf.shell) ? { from: 'kept', file: shelf.shell } : NETWORK;
  }
  if (shelf.files.has(pathname)) return { from: 'kept', file: pathname };
  const region = headers.has('range') ? undefined : REGION.exec(pathname)?.[1];
  return region === undefined ? NETWORK : { from: 'region', region };
}
