import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TodayBesideQuery, TodayHeardQuery, TodayQuery } from '../../gql/graphql';
import { Card, EmptyState, Icon } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { KeysNote } from '../keys/keys-note';
import { OwnNote } from '../own/own-note';
import { RecoveryNote } from '../recovery/recovery-note';
import { useMinute } from '../frame/use-minute';
import { useWords } from '../messages';
import { needsOf } from './needs';
import { NeedsYou } from './needs-you';
import { RunRow } from './run-row';
import { SoonShifts } from './soon-shifts';
import { WaitingClaims } from './waiting-claims';
import { expiringSoon } from './expiring-soon';

const TODAY = graphql(`
  query Today($day: Day!) {
    organizerDay(day: $day) {
      day
      tasks {
        id
        kind
        state
        day
      }
      runs {
        ...RunFields
      }
      waiting {
        ...AssignmentFields
      }
    }
    toDecide: inbox(states: [submitted, triage], first: 1) {
      total
      cases {
        id
        createdOn
      }
    }
    needsInfo: inbox(states: [needs_info], first: 1) {
      total
      cases {
        id
        createdOn
      }
    }
    notes: unreadFamilyNotes {
      id
      requestId
      kind
      saidAt
    }
    stock {
      item {
        id
      }
      lots {
        id
        state
        onHand
        labelKind
        labelDate
      }
    }
  }
`);

/** Apart from the day itself: one document may ask for five things at most. */
const TODAY_BESIDE = graphql(`
  query TodayBeside($day: Day!) {
    incidents: incidentLog(closed: false) {
      id
      state
      openedAt
    }
    doors: followUpList {
      id
      openedAt
    }
    holds {
      id
      fromAt
    }
    recalls {
      id
      state
      openedAt
    }
    week(from: $day, days: 2) {
      shifts {
        id
        kind
        day
        state
        startsAt
        endsAt
        places {
          role
          least
        }
        signUps {
          id
          role
          state
        }
      }
    }
  }
`);

/** What other hubs told this one of and nobody here has taken up, what earlier days left open, and seats for children. */
const TODAY_HEARD = graphql(`
  query TodayHeard {
    recallsHeard {
      recallId
      toldAt
    }
    leftOpen {
      what
      day
      count
    }
    childSeats {
      id
      state
      expiresOn
      loan {
        memberId
        handle
        fromDay
        untilDay
      }
    }
    ridesWithoutSeat {
      taskId
      day
    }
  }
`);

/** What needs a person now, what is on the road, what waits. */
export function Today(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const day = time.today();
  const now = useMinute();
  const query = useQuery(TODAY, { variables: { day } });
  const beside = useQuery(TODAY_BESIDE, { variables: { day } });
  const heard = useQuery(TODAY_HEARD);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('today.title')}</h1>
          <p>{words.t('today.lead', { day: time.day(day) })}</p>
        </div>
      </header>
      <Loaded query={query}>
        {(data) => (
          <Loaded query={beside}>
            {(more) => (
              <Loaded query={heard}>{(told) => <Bands {...{ data, more, told, day, now }} />}</Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface BandsProps {
  readonly data: TodayQuery;
  readonly more: TodayBesideQuery;
  readonly told: TodayHeardQuery;
  readonly day: string;
  readonly now: number;
}

function Bands({ data, more, told, day, now }: BandsProps): ReactNode {
  return (
    <div className="bands">
      <KeysNote />
      <OwnNote />
      <RecoveryNote />
      <NeedsYou needs={needsOf({ ...data, ...more, ...told }, now)} />
      <Runs data={data} />
      <SoonShifts shifts={more.week.shifts} now={now} />
      <StockAlarms lots={expiringSoon(data.stock, day)} />
      <WaitingClaims claims={data.organizerDay.waiting} />
    </div>
  );
}

function StockAlarms({ lots }: { readonly lots: number }): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('today.stock')} icon="stock">
      {lots === 0 ? (
        <EmptyState icon="check">{words.t('today.stock.none')}</EmptyState>
      ) : (
        <Link className="row-link need" to="/stock">
          <Icon name="stock" />
          <span className="count">{lots}</span>
          <span>{words.t('today.low')}</span>
        </Link>
      )}
    </Card>
  );
}

function Runs({ data }: { readonly data: TodayQuery }): ReactNode {
  const words = useWords();
  const { runs, tasks } = data.organizerDay;
  const done = tasks.filter((task) => task.state === 'done').length;
  return (
    <Card
      title={words.t('today.runs')}
      icon="car"
      action={<span className="meta">{words.t('today.tasks.value', { done, total: tasks.length })}</span>}
    >
      {runs.length === 0 ? (
        <EmptyState
          icon="route"
          action={
            <Link className="button" to="/plan">
              {words.t('today.runs.plan')}
            </Link>
          }
        >
          {words.t('today.runs.none')}
        </EmptyState>
      ) : (
        <ul className="rows">
          {runs.map((run) => (
            <li key={run.id}>
              <RunRow run={run} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
