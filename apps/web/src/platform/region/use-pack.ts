import { useEffect, useState } from 'react';

export type Loading<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly value: T }
  | { readonly at: 'failed'; readonly error: unknown };

/** A file of the region's pack for a component; `load` must be one of the loaders, which read once a tab. */
export function usePack<T>(load: (region: string) => Promise<T>, region: string): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ at: 'loading' });
  useEffect(() => {
    let stale = false;
    load(region).then(
      (value) => {
        if (!stale) setState({ at: 'ready', value });
      },
      (error: unknown) => {
        if (!stale) setState({ at: 'failed', error });
      },
    );
    return () => {
      stale = true;
    };
  }, [load, region]);
  return state;
}
