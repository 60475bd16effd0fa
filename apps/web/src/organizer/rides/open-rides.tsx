import { CHILD_FOUND } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RideFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { RideFacts } from './ride-facts';
import { useRideCommands, type RideCommands } from './use-ride-commands';

type Leg = RideFieldsFragment;

/** Everybody who is not home. A child that was not at its stop stands first; no line goes by itself. */
export function OpenRides({ legs }: { readonly legs: readonly Leg[] }): ReactNode {
  const words = useWords();
  const commands = useRideCommands();
  const missing = legs.filter(({ openWhy }) => openWhy === 'child_missing');
  const rest = legs.filter(({ openWhy }) => openWhy !== 'child_missing');
  return (
    <Card title={words.t('rides.open')} icon="home">
      {legs.length === 0 ? (
        <EmptyState icon="check">{words.t('rides.open.none')}</EmptyState>
      ) : (
        <p>{words.t('rides.open.lead')}</p>
      )}
      <ul className="rows" aria-label={words.t('rides.open')}>
        {missing.map((leg) => (
          <li key={leg.taskId} className="row-block">
            <Banner tone="danger">{words.t('rides.missing.call')}</Banner>
            <OpenRide leg={leg} commands={commands} />
          </li>
        ))}
        {rest.map((leg) => (
          <li key={leg.taskId} className="row-block">
            <OpenRide leg={leg} commands={commands} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface OpenRideProps {
  readonly leg: Leg;
  readonly commands: RideCommands;
}

function OpenRide({ leg, commands }: OpenRideProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <div className="stack">
      <p>
        <strong>{leg.openWhy ? words.t(`rides.why.${leg.openWhy}`) : null}</strong>{' '}
        <Link to={`/requests/${leg.requestId}`}>{words.t(`task.${leg.kind}`)}</Link>{' '}
        <span className="meta">
          {time.shortDay(leg.day)}, {time.span(leg.pickupFrom, leg.pickupTo)}
          {leg.driver ? ` · ${leg.driver.handle}` : ''}
        </span>
      </p>
      <RideFacts leg={leg} />
      <div className="row">
        {leg.openWhy === 'child_missing' ? (
          <Found leg={leg} commands={commands} />
        ) : (
          <OnTheWayHome leg={leg} commands={commands} />
        )}
      </div>
    </div>
  );
}

function Found({ leg, commands }: OpenRideProps): ReactNode {
  const words = useWords();
  return CHILD_FOUND.map((reason) => (
    <Button key={reason} busy={commands.busy} onPress={() => commands.close(leg.taskId, reason)}>
      {words.t(`rides.do.${reason}`)}
    </Button>
  ));
}

function OnTheWayHome({ leg, commands }: OpenRideProps): ReactNode {
  const words = useWords();
  const { taskId, openWhy } = leg;
  const waits = openWhy === 'waits_for_call' || openWhy === 'nobody_drives';
  return (
    <>
      {waits ? (
        <Button variant="primary" icon="bell" busy={commands.busy} onPress={() => commands.ready(taskId)}>
          {words.t('rides.do.ready')}
        </Button>
      ) : null}
      {openWhy === 'ready' || openWhy === 'nobody_drives' ? (
        <Link className="button" to={`/matching/${taskId}`}>
          {words.t('rides.do.find')}
        </Link>
      ) : null}
      {openWhy === 'on_the_way' ? (
        <Button busy={commands.busy} onPress={() => commands.missed(taskId, 'car')}>
          {words.t('rides.do.missed')}
        </Button>
      ) : null}
      <Button icon="home" busy={commands.busy} onPress={() => commands.close(taskId, 'is_home')}>
        {words.t('rides.do.is_home')}
      </Button>
      {openWhy === 'car_stopped' ? null : (
        <Button busy={commands.busy} onPress={() => commands.close(taskId, 'other_way_home')}>
          {words.t('rides.do.other_way_home')}
        </Button>
      )}
    </>
  );
}
