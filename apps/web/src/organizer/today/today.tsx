import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TodayQuery } from '../../gql/graphql';
import { Card, EmptyState, Icon, type IconName } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords, type MessageKey } from '../messages';
import { RunRow } from './run-row';
import { WaitingClaims } from './waiting-claims';
import { expiringSoon } from './expiring-soon';

const TODAY = graphql(`
  query Today($day: Day!) {
    organizerDay(day: $day) {
      day
      tasks {
        id
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

/** What needs a person now, what is on the road, what waits. */
export function Today(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const day = time.today();
  const query = useQuery(TODAY, { variables: { day } });
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
          <div className="bands">
            <NeedsYou data={data} today={day} />
            <Runs data={data} />
            <WaitingClaims claims={data.organizerDay.waiting} />
          </div>
        )}
      </Loaded>
    </>
  );
}

interface Need {
  readonly word: MessageKey;
  readonly count: number;
  readonly to: string;
  readonly icon: IconName;
  readonly oldest?: string | undefined;
}

function needsOf(data: TodayQuery, today: string): readonly Need[] {
  const { organizerDay, toDecide, needsInfo, stock } = data;
  const stops = organizerDay.runs.flatMap((run) => run.stops);
  const needs: readonly Need[] = [
    {
      word: 'today.decide',
      count: toDecide.total,
      to: '/requests?list=new',
      icon: 'list',
      oldest: toDecide.cases[0]?.createdOn,
    },
    {
      word: 'today.problems',
      count: stops.filter((stop) => stop.state === 'attempted').length,
      to: '/live',
      icon: 'alert',
    },
    {
      word: 'today.open',
      count: organizerDay.tasks.filter((task) => task.state === 'open').length,
      to: '/matching',
      icon: 'people',
    },
    {
      word: 'today.info',
      count: needsInfo.total,
      to: '/requests?list=waiting',
      icon: 'phone',
      oldest: needsInfo.cases[0]?.createdOn,
    },
    { word: 'today.low', count: expiringSoon(stock, today), to: '/stock', icon: 'stock' },
  ];
  return needs.filter((need) => need.count > 0);
}

function NeedsYou({ data, today }: { readonly data: TodayQuery; readonly today: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const needs = needsOf(data, today);
  return (
    <Card title={words.t('today.needs')} icon="bell" tone={needs.length > 0 ? 'attention' : 'plain'}>
      {needs.length === 0 ? <EmptyState icon="check">{words.t('today.quiet')}</EmptyState> : null}
      <ul className="rows">
        {needs.map((need) => (
          <li key={need.word}>
            <Link className="row-link need" to={need.to}>
              <Icon name={need.icon} />
              <span className="count">{need.count}</span>
              <span>{words.t(need.word)}</span>
              {need.oldest === undefined ? null : (
                <span className="meta">{words.t('today.oldest', { age: time.daysOld(need.oldest) })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
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
