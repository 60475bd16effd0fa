import type { ReactNode } from 'react';
import { Button, Icon } from '../kit';
import { usePocket } from '../frame/pocket';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { CallHub } from './call-hub';
import { progressOf } from './run-model';
import { SyncChip } from '../outbox/sync-chip';
import { TopStrip } from './top-strip';
import { UndoBar } from './undo-bar';
import type { Shown } from './use-shown-run';

/** Every stop is over; bags that were not handed over go back, and the run ends. */
export function Finish({ kept, run }: Shown): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const { done, attempted } = progressOf(run);
  return (
    <Screen
      title={words.t('finish.title')}
      sub={<TopStrip letter={run.letter} text={words.t('finish.count', { done, attempted })} />}
      aside={<SyncChip />}
    >
      <UndoBar runId={run.id} />
      {attempted > 0 ? (
        <p className="hub-line">
          <Icon name="hub" />
          <span>{words.t('finish.back', { hub: kept.hub.name, street: kept.hub.street })}</span>
        </p>
      ) : null}
      <p>{words.t('finish.lead')}</p>
      <div className="actions">
        <CallHub hub={kept.hub} />
        <Button
          variant="primary"
          size="main"
          icon="check"
          onPress={() => void book.act({ kind: 'complete', runId: run.id })}
        >
          {words.t('finish.button')}
        </Button>
      </div>
    </Screen>
  );
}
