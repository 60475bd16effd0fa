import type { ReactNode } from 'react';
import { usePocket } from '../frame/pocket';
import { Button } from '../kit';
import { useWords } from '../messages';
import { CallHub } from '../run/call-hub';
import type { RideStopProps } from './ride-stop-props';

const SCRIPT = ['stay', 'look', 'call', 'wait'] as const;

/** The child is not at the stop: what to do in which order. The hub knows already, or as soon as there is a signal. */
export function ChildNotHere({ run, stop, hub }: RideStopProps): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  return (
    <section className="card stack" data-tone="attention" aria-label={words.t('ride.missing.title')}>
      <div role="alert">
        <h2 className="card-title">{words.t('ride.missing.title')}</h2>
      </div>
      <ol className="stack">
        {SCRIPT.map((line) => (
          <li key={line}>{words.t(`ride.missing.${line}`)}</li>
        ))}
      </ol>
      <CallHub hub={hub} size="main" />
      <Button
        variant="primary"
        size="main"
        icon="child"
        onPress={() => void book.step(stop, run.id, 'board')}
      >
        {words.t('ride.missing.here')}
      </Button>
      <Button size="big" icon="next" onPress={() => void book.step(stop, run.id, 'leave')}>
        {words.t('ride.missing.leave')}
      </Button>
    </section>
  );
}
