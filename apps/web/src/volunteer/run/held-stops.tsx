import type { ReactNode } from 'react';
import { Banner, Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { CallHub } from './call-hub';
import { heldStops } from './run-model';
import { TopStrip } from './top-strip';
import { UndoBar } from './undo-bar';
import type { Shown } from './use-shown-run';
import type { Run } from './kept-run';

/** Stops that nobody should go to now: how many, and why. Nothing when there are none. */
export function HeldNote({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const held = heldStops(run);
  const why = held[0]?.heldFor;
  if (!why) return null;
  return (
    <Banner tone="warning" announce="status">
      {words.t('held.note', { count: held.length, why: words.t(`held.${why}`) })}
    </Banner>
  );
}

/** Only stops on hold are left: a place to wait, and what to do. A door that was done before the word came is said so. */
export function HeldScreen({ kept, run }: Shown): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  return (
    <Screen
      title={words.t('held.title')}
      sub={<TopStrip letter={run.letter} text={kept.hub.name} />}
      aside={<SyncChip />}
    >
      <UndoBar runId={run.id} />
      <HeldNote run={run} />
      <p className="advice">{words.t('held.advice')}</p>
      <ul className="cards">
        {heldStops(run).map((stop) => (
          <li key={stop.id} className="card">
            <p>{words.t('held.stop', { number: stop.position })}</p>
            <Button
              size="big"
              onPress={() => void book.record(stop, run.id, { outcome: 'done', reason: null, goods: null })}
            >
              {words.t('held.before')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link to="/runs" size="big">
          {words.t('taken.runs')}
        </Link>
        <CallHub hub={kept.hub} size="main" />
      </div>
    </Screen>
  );
}
