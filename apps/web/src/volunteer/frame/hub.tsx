import { createContext, use, type ReactNode } from 'react';
import type { HubFacts } from '../run/kept-run';

const HubContext = createContext<HubFacts | null>(null);

/** The hub of everything below: of the member, or, while keys are locked, of the run on this phone. */
export function HubProvider({
  hub,
  children,
}: {
  readonly hub: HubFacts;
  readonly children: ReactNode;
}): ReactNode {
  return <HubContext value={hub}>{children}</HubContext>;
}

export function useHub(): HubFacts {
  const hub = use(HubContext);
  if (!hub) throw new Error('useHub needs a HubProvider above it');
  return hub;
}
