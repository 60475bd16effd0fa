import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { HouseholdsQuery } from '../../gql/graphql';
import { Button, Card, CheckRows, EmptyState, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { MatchSentences } from '../messages/match-sentences';
import { HOUSEHOLDS, TIE } from './household-documents';
import { missing, PlanState } from './plan-state';

/** The household plans of a day, and the requests of that day that might belong together. */
export const Households = (): ReactNode => (
  <MatchSentences>
    <Screen />
  </MatchSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [day, setDay] = useDay();
  const query = useQuery(HOUSEHOLDS, { variables: { day } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('household.title')}</h1>
          <p>{words.t('household.lead')}</p>
        </div>
        <DaySelect value={day} onChange={setDay} />
      </header>
      <Loaded query={query}>
        {(data) => (
          <div className="stack">
            <Plans plans={data.householdPlans} />
            <Tie key={day} data={data} />
          </div>
        )}
      </Loaded>
    </>
  );
}

type Listed = HouseholdsQuery['householdPlans'][number];

function Plans({ plans }: { readonly plans: readonly Listed[] }): ReactNode {
  const words = useWords();
  const kindsOf = ({ parts }: Listed): string =>
    new Intl.ListFormat(words.locale, { type: 'unit' }).format(
      parts.map(({ kind }) => words.t(`kind.${kind}`)),
    );
  return (
    <Card title={words.t('household.list')} icon="home">
      {plans.length === 0 ? <EmptyState>{words.t('household.none')}</EmptyState> : null}
      <ul className="rows">
        {plans.map((plan) => (
          <li key={plan.id} className="row" data-align="between">
            <Link to={`/household/${plan.id}`}>{words.t('household.open', { kinds: kindsOf(plan) })}</Link>
            <span className="row">
              <span className="meta">{words.t('household.missing', { count: missing(plan.gaps) })}</span>
              <PlanState state={plan.state} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Case = HouseholdsQuery['inbox']['cases'][number];

/** A request that may still be planned with others. */
const OPEN_STATES: ReadonlySet<string> = new Set([
  'submitted',
  'triage',
  'open',
  'scheduled',
  'needs_info',
  'waitlisted',
]);
const FEWEST = 2;

function Tie({ data: { householdPlans, inbox } }: { readonly data: HouseholdsQuery }): ReactNode {
  const words = useWords();
  const say = useToast();
  const navigate = useNavigate();
  const labelOf = useCaseLabel();
  const { busy, run } = useCommand();
  const [tie] = useMutation(TIE, { refetchQueries: ['Households'] });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const tied = new Set(householdPlans.flatMap(({ parts }) => parts.map(({ requestId }) => requestId)));
  const free = inbox.cases.filter(({ id, state }) => !tied.has(id) && OPEN_STATES.has(state));
  const here = new Set(free.map(({ id }) => id));
  const go = async (): Promise<void> => {
    const planId = crypto.randomUUID();
    const done = await run((key) =>
      tie({ variables: { input: { planId, version: null, requestIds: [...chosen], key } } }),
    );
    if (!done) return;
    say({ tone: 'success', text: words.t('household.tied') });
    void navigate(`/household/${planId}`);
  };
  return (
    <Card title={words.t('household.tie')} icon="plus">
      {free.length === 0 ? (
        <p>{words.t('household.tie.none')}</p>
      ) : (
        <div className="stack">
          <CheckRows
            label={words.t('household.tie.choose')}
            choices={free.map((one) => ({
              value: one.id,
              label: labelOf(one),
              ...(one.sameHousehold.some((id) => here.has(id))
                ? { hint: words.t('household.tie.same') }
                : {}),
            }))}
            value={chosen}
            onChange={setChosen}
          />
          <div className="row">
            <Button
              icon="plus"
              busy={busy}
              reason={chosen.length < FEWEST ? words.t('household.tie.few') : undefined}
              onPress={() => void go()}
            >
              {words.t('household.tie.go')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function useCaseLabel(): (one: Case) => string {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return ({ kind, cell, fromMinute, toMinute }) =>
    words.t('match.task', {
      task: words.t(`kind.${kind}`),
      zone: zone(cell),
      window: time.window(fromMinute, toMinute),
    });
}
