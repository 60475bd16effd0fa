import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { HouseholdFieldsFragment } from '../../gql/graphql';
import { Banner, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { MatchSentences } from '../messages/match-sentences';
import { HOUSEHOLD } from './household-documents';
import { PartCard } from './part-card';
import { missing, PlanState } from './plan-state';
import { WholeProposal } from './whole-proposal';

/** One plan: its parts, people and times, what is missing and why, and the whole proposed again. */
export const OneHousehold = (): ReactNode => (
  <MatchSentences>
    <Screen />
  </MatchSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { planId = '' } = useParams();
  const query = useQuery(HOUSEHOLD, { variables: { id: planId } });
  return (
    <Loaded query={query}>
      {({ householdPlan: plan }) => (
        <>
          <header className="page-head">
            <div>
              <h1>{words.t('household.title')}</h1>
              <p className="row">
                <PlanState state={plan.state} />
                <span>{time.day(plan.day)}</span>
                <span className="meta">{words.t('household.missing', { count: missing(plan.gaps) })}</span>
              </p>
            </div>
            <Link to={`/household?day=${plan.day}`}>{words.t('household.all')}</Link>
          </header>
          <div className="stack">
            <Standing plan={plan} />
            <Card title={words.t('household.parts')} icon="list">
              <ol className="rows">
                {plan.parts.map((part) => (
                  <PartCard key={part.requestId} plan={plan} part={part} />
                ))}
              </ol>
            </Card>
            {plan.gaps.length > 0 || plan.state === 'stands' ? <WholeProposal plan={plan} /> : null}
          </div>
        </>
      )}
    </Loaded>
  );
}

/** The one sentence that matters now. */
function Standing({
  plan: { state, begun, keptUntil },
}: {
  readonly plan: HouseholdFieldsFragment;
}): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const isOver = state === 'done' || state === 'cancelled';
  const sentence =
    state !== 'broken'
      ? words.t(`household.say.${state}`)
      : keptUntil === null
        ? words.t('household.say.broken.soon')
        : words.t('household.say.broken', { until: time.moment(keptUntil) });
  return (
    <Banner tone={state === 'broken' ? 'danger' : state === 'stands' ? 'success' : 'info'} announce="status">
      {begun && !isOver ? `${sentence} ${words.t('household.say.begun')}` : sentence}
    </Banner>
  );
}
