import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/**
 * One DataLoader per request, without request-scoped providers (which rebuild the resolver tree for each request).
 * `batch` gets the request's context, so it can open `db.read(context.actor, ...)`; it answers in the order of keys.
 */
export function perRequest<K extends string, V>(
  batch: (context: RequestContext, keys: readonly K[]) => Promise<readonly (V | Error)[]>,
): (context: RequestContext) => DataLoader<K, V> {
  const loaders = new WeakMap<RequestContext, DataLoader<K, V>>();
  return (context) => {
    let loader = loaders.get(context);
    if (loader === undefined) {
      loader = new DataLoader<K, V>((keys) => batch(context, keys));
      loaders.set(context, loader);
    }
    return loader;
  };
}
