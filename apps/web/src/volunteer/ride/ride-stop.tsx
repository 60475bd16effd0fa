import type { PlaceFacts } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import type { HubFacts, Run, Stop } from '../run/kept-run';
import type { Leg } from './leg-model';
import { PickupActions } from './pickup-actions';
import { DropoffActions } from './dropoff-actions';
import { RideNeedsCard } from './ride-needs';

export interface RideStopProps {
  readonly run: Run;
  readonly stop: Stop;
  readonly leg: Leg;
  readonly hub: HubFacts;
  /** The opened place, while it is open. */
  readonly facts: PlaceFacts | null;
}

/** One end of a ride: who comes along and how they sit, and the one press that is next. */
export function RideStop(props: RideStopProps): ReactNode {
  const { stop, facts } = props;
  return (
    <>
      {facts?.ride ? <RideNeedsCard needs={facts.ride} /> : null}
      {stop.kind === 'pickup' ? <PickupActions {...props} /> : <DropoffActions {...props} />}
    </>
  );
}
