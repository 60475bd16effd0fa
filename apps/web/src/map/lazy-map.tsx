import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../ui';
import type { MapPaneProps } from './map-scene';

const Pane = lazy(() => import('./map-pane'));

/** The map in a chunk of its own (about 300 kB): it comes when a screen really shows one. */
export function LazyMap(props: MapPaneProps & { readonly loading: string }): ReactNode {
  const { loading, ...pane } = props;
  return (
    <Suspense fallback={<Skeleton label={loading} rows={6} />}>
      <Pane {...pane} />
    </Suspense>
  );
}
