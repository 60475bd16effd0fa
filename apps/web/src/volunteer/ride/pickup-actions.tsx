import type { ReactNode } from 'react';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import { Button } from '../kit';
import { useWords } from '../messages';
import { atPickup, waitEnds } from './leg-model';
import { ChildNotHere } from './child-not-here';
import type { RideStopProps } from './ride-stop-props';
import { WaitClock } from './wait-clock';

const TICK = 1000;

/** From "on my way" to "in the car", with the wait between. Each press works without a network. */
export function PickupActions(props: RideStopProps): ReactNode {
  switch (atPickup({ id: props.stop.id, leg: props.leg })) {
    case 'before':
    case 'on_the_way':
      return <OnTheWay {...props} />;
    case 'arrived':
      return <Waiting {...props} />;
    case 'child_missing':
      return <ChildNotHere {...props} />;
  }
}

function OnTheWay({ run, stop, leg }: RideStopProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { book } = usePocket();
  const said = atPickup({ id: stop.id, leg }) === 'on_the_way';
  return (
    <section className="card stack" aria-label={words.t('ride.pickup')}>
      <p>{words.t('ride.window', { from: time.clock(leg.pickupFrom), to: time.clock(leg.pickupTo) })}</p>
      <div className="stop-actions">
        {said ? null : (
          <Button size="big" icon="car" onPress={() => void book.step(stop, run.id, 'en_route')}>
            {words.t('ride.en_route')}
          </Button>
        )}
        <Button
          variant="primary"
          size="main"
          icon="pin"
          onPress={() => void book.step(stop, run.id, 'arrive')}
        >
          {words.t('ride.arrive')}
        </Button>
      </div>
    </section>
  );
}

function Waiting({ run, stop, leg }: RideStopProps): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const now = useNow(TICK);
  const until = waitEnds(leg) ?? now;
  const waits = now < until;
  return (
    <section className="card stack" aria-label={words.t('ride.pickup')}>
      <WaitClock until={until} now={now} />
      <div className="stop-actions">
        <Button
          variant="primary"
          size="main"
          icon="check"
          onPress={() => void book.step(stop, run.id, 'board')}
        >
          {words.t('ride.board')}
        </Button>
        {leg.handover ? (
          <Button
            variant="danger"
            size="main"
            icon="child"
            onPress={() => void book.step(stop, run.id, 'child_not_here')}
          >
            {words.t('ride.child_not_here')}
          </Button>
        ) : (
          <Button
            size="big"
            icon="close"
            reason={waits ? words.t('ride.wait.first') : undefined}
            onPress={() => void book.step(stop, run.id, 'no_show')}
          >
            {words.t('ride.no_show')}
          </Button>
        )}
      </div>
    </section>
  );
}
