import type { Catalog } from './messages';

/** Fetches a language's catalog, usually by `import()`. Rejects when it cannot be had. */
export type CatalogLoader<Key extends string = string> = () => Promise<Catalog<Key>>;

/** A catalog that is here, or how to fetch it when somebody wants it. */
export type CatalogSource<Key extends string = string> = Catalog<Key> | CatalogLoader<Key>;

/** A catalog as it stands now: here, or on its way. On its way to null means: it could not be had. */
export type Coming = Catalog | Promise<Catalog | null>;

const begun = new WeakMap<CatalogLoader, Promise<Catalog | null>>();
const failed = new WeakSet<CatalogLoader>();

function isLoader(source: CatalogSource): source is CatalogLoader {
  return typeof source === 'function';
}

/**
 * Begins to fetch a catalog, once: a shell that is rendered anew waits for the fetch that is under way. A fetch that
 * failed is only repeated when somebody asks `again`; by itself it would be begun anew without end.
 */
export function comingFrom(source: CatalogSource, again = false): Coming {
  if (!isLoader(source)) return source;
  const known = begun.get(source);
  if (known && !(again && failed.has(source))) return known;
  failed.delete(source);
  const fresh = source().catch(() => {
    failed.add(source);
    return null;
  });
  begun.set(source, fresh);
  return fresh;
}
