import { useState, type ReactNode } from 'react';
import { usePocket } from '../frame/pocket';
import { Banner, Button, RadioRows } from '../kit';
import { useWords } from '../messages';
import { receiversAt } from './leg-model';
import type { RideStopProps } from './ride-stop-props';

/**
 * The end of a leg. First "we are there", so that a second tap on "in the car" ends nothing; then, for a child, who takes
 * over by name, and nobody else.
 */
export function DropoffActions(props: RideStopProps): ReactNode {
  const words = useWords();
  const [isThere, setIsThere] = useState(false);
  if (!isThere) {
    return (
      <div className="stop-actions">
        <Button variant="primary" size="main" icon="pin" onPress={() => setIsThere(true)}>
          {words.t('ride.there')}
        </Button>
      </div>
    );
  }
  return props.leg.handover ? <HandOver {...props} /> : <Out {...props} />;
}

function Out({ run, stop }: RideStopProps): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  return (
    <div className="stop-actions">
      <Button
        variant="primary"
        size="main"
        icon="check"
        onPress={() => void book.step(stop, run.id, 'complete')}
      >
        {words.t('ride.complete')}
      </Button>
    </div>
  );
}

function HandOver({ run, stop, facts }: RideStopProps): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const [name, setName] = useState('');
  const receivers = receiversAt(stop.taskKind, facts?.receivers ?? []);
  const chosen = receivers.find((receiver) => receiver.name === name);
  const handOver = async (): Promise<void> => {
    await book.step(stop, run.id, 'hand_over');
    await book.step(stop, run.id, 'complete');
  };
  return (
    <section className="card stack" aria-label={words.t('ride.handover')}>
      {receivers.length === 0 ? (
        <Banner tone="warning">{words.t('ride.handover.nobody')}</Banner>
      ) : (
        <RadioRows
          label={words.t('ride.handover.who')}
          value={name}
          onChange={setName}
          choices={receivers.map((receiver) => ({ value: receiver.name, label: receiver.name }))}
        />
      )}
      {chosen?.codeWord ? (
        <p className="hub-line">{words.t('ride.handover.word', { word: chosen.codeWord })}</p>
      ) : null}
      <Button
        variant="primary"
        size="main"
        icon="check"
        reason={chosen ? undefined : words.t('ride.handover.first')}
        onPress={() => void handOver()}
      >
        {chosen ? words.t('ride.handover.to', { name: chosen.name }) : words.t('ride.handover.button')}
      </Button>
      <p className="hint">{words.t('ride.handover.only')}</p>
    </section>
  );
}
