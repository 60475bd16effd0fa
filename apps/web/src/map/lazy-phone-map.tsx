import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '../ui/layout';
import type { MapPaneProps } from './map-scene';

const Pane = lazy(() => import('./phone-map'));

/** The map of the volunteer's phone. The service worker keeps it with the app: it must not pull in the map library. */
export function LazyPhoneMap(props: MapPaneProps & { readonly loading: string }): ReactNode {
  const { loading, ...pane } = props;
  return (
    <Suspense fallback={<Skeleton label={loading} rows={6} />}>
      <Pane {...pane} />
    </Suspense>
  );
}
