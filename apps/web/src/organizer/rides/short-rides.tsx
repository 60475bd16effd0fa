import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RideFieldsFragment } from '../../gql/graphql';
import { Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

/** Rides that were promised on a seat which is gone: find a seat or another driver before the day. Nothing when there are none. */
export function ShortRides({ legs }: { readonly legs: readonly RideFieldsFragment[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (legs.length === 0) return null;
  return (
    <Card title={words.t('rides.short', { count: legs.length })} icon="seat" tone="attention">
      <p className="meta">{words.t('rides.short.lead')}</p>
      <ul className="rows">
        {legs.map((leg) => (
          <li key={leg.taskId} className="row" data-align="between">
            <span>
              <Link to={`/requests/${leg.requestId}`}>{words.t(`task.${leg.kind}`)}</Link>{' '}
              <span className="meta">
                {time.shortDay(leg.day)}, {time.span(leg.pickupFrom, leg.pickupTo)}
                {leg.driver ? ` · ${leg.driver.handle}` : ''}
              </span>
            </span>
            <Link className="button" to={`/rides?day=${leg.day}`}>
              {words.t('rides.short.to')}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
