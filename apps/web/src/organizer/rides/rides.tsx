import { useQuery } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RidesQuery } from '../../gql/graphql';
import { Card, EmptyState } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { RideSentences } from '../messages/ride-sentences';
import { DayRides } from './day-rides';
import { OpenRides } from './open-rides';
import { RIDES } from './ride-documents';
import { ShortRides } from './short-rides';
import { WaitSetting } from './wait-setting';

/** Who is not home yet, the rides of a day, and what became of the last weeks'. */
export function Rides(): ReactNode {
  return (
    <RideSentences>
      <RideDesk />
    </RideSentences>
  );
}

function RideDesk(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [day, setDay] = useDay();
  const query = useQuery(RIDES, { variables: { day, from: addDays(time.today(), -27) } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('rides.title')}</h1>
          <p>{words.t('rides.lead')}</p>
        </div>
        <Link to="/rides/seats">{words.t('seats.link')}</Link>
      </header>
      <Loaded query={query}>
        {(data) => (
          <div className="stack">
            <OpenRides legs={data.openRides} />
            <ShortRides legs={data.ridesWithoutSeat} />
            <Card
              title={words.t('rides.day')}
              icon="car"
              action={<DaySelect value={day} onChange={setDay} />}
            >
              <DayRides legs={data.ridesOfDay} />
            </Card>
            <div className="bands">
              <Counts counts={data.rideCounts} />
              <WaitSetting policy={data.ridePolicy} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Counts({ counts }: { readonly counts: RidesQuery['rideCounts'] }): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('rides.counts')} icon="list">
      {counts.length === 0 ? <EmptyState>{words.t('rides.counts.none')}</EmptyState> : null}
      <ul className="rows">
        {counts.map(({ outcome, count }) => (
          <li key={outcome} className="row">
            <span className="count">{count}</span> <span>{words.t(`rides.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
