import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArrangementFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { Adults } from './adults';
import { ArrangementState } from './arrangement-state';
import { ARRANGEMENT, CLOSE_ARRANGEMENT, DECLARE_READY } from './care-documents';
import { CaregiverPlanCard } from './caregiver-plan-card';
import { Checks } from './checks';
import { LicenceLine } from './licence-line';
import { LocationLog } from './location-log';
import { SetUp } from './set-up';
import { whoIsAway } from './who-is-away';

type Facts = ArrangementFieldsFragment;
const BEFORE: ReadonlySet<string> = new Set(['requested', 'setting_up', 'ready']);

/** One arrangement: what is missing, who is there, where each child is, calls, the licence line, the caregiver plan. */
export function Arrangement({ id }: { readonly id: string }): ReactNode {
  const query = useQuery(ARRANGEMENT, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Loaded query={query}>{({ arrangement }) => <Shown arrangement={arrangement} />}</Loaded>;
}

function Shown({ arrangement }: { readonly arrangement: Facts }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { day, fromMinute, toMinute, state, requestId, nearness } = arrangement;
  const isBefore = BEFORE.has(state);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('care.one')}</h1>
          <p className="row">
            <ArrangementState state={state} />
            <span>{time.day(day)}</span>
            <span>{time.window(fromMinute, toMinute)}</span>
            <Link to={`/requests/${requestId}?list=open`}>{words.t('care.toRequest')}</Link>
          </p>
        </div>
        <Link to="/care">{words.t('care.all')}</Link>
      </header>
      <div className="stack">
        <Requirements arrangement={arrangement} />
        {isBefore || state === 'started' ? <SetUp arrangement={arrangement} /> : null}
        <Card title={words.t('care.adults')} icon="people">
          <Adults arrangement={arrangement} />
        </Card>
        {isBefore ? null : (
          <Card title={words.t('care.where')} icon="pin">
            <LocationLog arrangement={arrangement} />
          </Card>
        )}
        {isBefore ? null : (
          <Card title={words.t('care.calls')} icon="phone">
            <Checks arrangement={arrangement} />
          </Card>
        )}
        <Card title={words.t('care.licence')} icon="info">
          <LicenceLine rows={nearness} />
        </Card>
        <CaregiverPlanCard requestId={requestId} />
        <End arrangement={arrangement} />
      </div>
    </>
  );
}

/** Everything that blocks the start, in words; and "ready" where nothing does. */
function Requirements({ arrangement }: { readonly arrangement: Facts }): ReactNode {
  const words = useWords();
  const { run, busy } = useCommand();
  const [declare] = useMutation(DECLARE_READY);
  const { id, version, state, lacks, adults } = arrangement;
  const handleOf = (memberId: string | null): string =>
    adults.find((one) => one.memberId === memberId)?.handle ?? '';
  if (state === 'ended' || state === 'cancelled' || state === 'closed_with_concern') return null;
  if (state === 'ready') return <Banner tone="success">{words.t('care.isReady')}</Banner>;
  if (lacks.length === 0 && state === 'started') {
    return <Banner tone="success">{words.t('care.runs')}</Banner>;
  }
  const title = state === 'started' ? 'care.lacksNow' : 'care.lacks';
  return (
    <Card title={words.t(lacks.length === 0 ? 'care.complete' : title)} icon="list" tone="attention">
      <ul className="rows">
        {lacks.map(({ code, missing, memberId }) => (
          <li key={`${code} ${memberId ?? ''}`}>
            {words.t(`careLack.${code}`, { count: missing, handle: handleOf(memberId) })}
          </li>
        ))}
      </ul>
      {state === 'started' ? null : (
        <div className="row">
          <Button
            variant="primary"
            icon="check"
            busy={busy}
            reason={lacks.length > 0 ? words.t('care.readyNot') : undefined}
            onPress={() => void run((key) => declare({ variables: { id, version, key } }))}
          >
            {words.t('care.ready')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** From the desk: the end, and a worry that came up later. */
function End({ arrangement }: { readonly arrangement: Facts }): ReactNode {
  const words = useWords();
  const { run, busy } = useCommand();
  const [close] = useMutation(CLOSE_ARRANGEMENT);
  const { id, version, state } = arrangement;
  if (state !== 'started' && state !== 'ended') return null;
  const away = whoIsAway(arrangement);
  const reason = away.length > 0 ? words.t('care.endNot', { count: away.length }) : undefined;
  const press = (concern: boolean) => () =>
    void run((key) => close({ variables: { id, version, concern, key } }));
  return (
    <div className="row">
      {state === 'started' ? (
        <Button busy={busy} reason={reason} onPress={press(false)}>
          {words.t('care.end')}
        </Button>
      ) : null}
      <Button variant="danger" icon="flag" busy={busy} reason={reason} onPress={press(true)}>
        {words.t('care.endConcern')}
      </Button>
    </div>
  );
}
