import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../ui/layout';
import type { MapPaneProps } from './map-scene';

const Pane = lazy(() => import('./desk-map'));

/** The map of the organizer's desk, in chunks of its own (about 300 kB): they come when a screen really shows one. */
export function LazyMap(props: MapPaneProps & { readonly loading: string }): ReactNode {
  const { loading, ...pane } = props;
  return (
    <Suspense fallback={<Skeleton label={loading} rows={6} />}>
      <Pane {...pane} />
    </Suspense>
  );
}
