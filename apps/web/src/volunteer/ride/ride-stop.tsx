import type { ReactNode } from 'react';
import type { RideStopProps } from './ride-stop-props';
import { PickupActions } from './pickup-actions';
import { DropoffActions } from './dropoff-actions';
import { RideNeedsCard } from './ride-needs';

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
