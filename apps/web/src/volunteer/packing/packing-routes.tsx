import { lazy, type ReactNode } from 'react';
import { matchPath } from '../frame/router';

const Packing = lazy(async () => ({ default: (await import('./packing')).Packing }));
const BagScreen = lazy(async () => ({ default: (await import('./bag-screen')).BagScreen }));

/** The packing table's own screens. */
export function packingScreenAt(path: string): ReactNode {
  if (path === '/packing') return <Packing />;
  const bag = matchPath('/packing/:id', path);
  return bag ? <BagScreen key={bag['id']} bagId={bag['id'] ?? ''} /> : null;
}
