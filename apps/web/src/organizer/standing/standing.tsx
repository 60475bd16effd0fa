import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { StandingFieldsFragment } from '../../gql/graphql';
import { Chip, EmptyState, Icon } from '../../ui';
import { kindIcon } from '../case/kind-icon';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { InboxSentences } from '../messages/inbox-sentences';
import { StandingDesk } from './standing-desk';
import { STANDINGS } from './standing-documents';
import { useRuleText } from './use-rule-text';

/** Needs that come back: all of them at the left, one with its days at the right. */
export const Standing = (): ReactNode => (
  <InboxSentences>
    <Screen />
  </InboxSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { standingId } = useParams();
  const query = useQuery(STANDINGS);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('standing.title')}</h1>
          <p>{words.t('standing.lead')}</p>
        </div>
        <Link to="/requests">{words.t('inbox.title')}</Link>
      </header>
      <Loaded query={query} rows={5}>
        {({ standingRequests }) => {
          const chosen = standingRequests.find(({ id }) => id === standingId);
          return (
            <div className="split" data-open={standingId !== undefined || undefined}>
              <div className="split-list">
                {standingRequests.length === 0 ? (
                  <EmptyState icon="calendar">{words.t('standing.none')}</EmptyState>
                ) : (
                  <Rows list={standingRequests} selected={standingId ?? null} />
                )}
              </div>
              <div>
                {chosen ? (
                  <StandingDesk key={chosen.id} standing={chosen} onChanged={() => void query.refetch()} />
                ) : (
                  <EmptyState icon="list">{words.t('standing.choose')}</EmptyState>
                )}
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

interface RowsProps {
  readonly list: readonly StandingFieldsFragment[];
  readonly selected: string | null;
}

function Rows({ list, selected }: RowsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const rule = useRuleText();
  return (
    <ul className="rows" aria-label={words.t('standing.list')}>
      {list.map((one) => (
        <li key={one.id}>
          <Link className="row-link" to={`/standing/${one.id}`} aria-current={one.id === selected}>
            <strong>
              <Icon name={kindIcon(one.kind)} />
              {words.t(`kind.${one.kind}`)}
              {one.state === 'active' ? null : <Chip icon="pause">{words.t(`standing.${one.state}`)}</Chip>}
            </strong>
            <span>{zone(one.cell)}</span>
            <span className="meta">
              {rule(one.rule)}, {time.window(one.fromMinute, one.toMinute)}
            </span>
            <span className="meta">{words.t('standing.renew.by', { day: time.shortDay(one.renewBy) })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
