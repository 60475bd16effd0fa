import type { ReactNode } from 'react';
import type { RideFieldsFragment } from '../../gql/graphql';
import { Chip } from '../../ui';
import { useWords } from '../messages';

/** What is known of a ride in the clear: seats, handover, sharing. Who rides opens with the request. */
export function RideFacts({ leg }: { readonly leg: RideFieldsFragment }): ReactNode {
  const words = useWords();
  return (
    <span className="row">
      <Chip>{words.t('rides.seats', { seats: leg.seats })}</Chip>
      {leg.childSeats > 0 ? (
        <Chip icon="seat">{words.t('rides.childSeats', { count: leg.childSeats })}</Chip>
      ) : null}
      {leg.handover ? <Chip icon="child">{words.t('rides.handover')}</Chip> : null}
      {leg.shareAgreed ? <Chip icon="people">{words.t('rides.shared')}</Chip> : null}
      {leg.standby ? <Chip icon="clock">{words.t('rides.standby')}</Chip> : null}
    </span>
  );
}
