import type { RegionBook } from './region-files';

const books = new Map<string, Promise<RegionBook>>();

/**
 * The street dictionary of a region, loaded when it is first wanted and kept for the page; a failed try is made anew.
 * Code and files come apart from the page: most of the form is answered while they load.
 */
export function regionBook(region: string): Promise<RegionBook> {
  const known = books.get(region);
  if (known !== undefined) return known;
  const fresh = import('./region-files').then(({ openRegion }) => openRegion(region));
  books.set(region, fresh);
  fresh.catch(() => books.delete(region));
  return fresh;
}
