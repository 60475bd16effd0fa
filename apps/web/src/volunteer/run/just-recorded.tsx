import type { ReactNode } from 'react';
import { Icon } from '../kit';
import { useBook } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { UNDO_MS } from './run-model';
import { UndoBar } from './undo-bar';

/** Between two stops nothing can be pressed by mistake: a second tap on Done must not end the next stop. */
const PAUSE = 2000;
const TICK = 100;

/** Whether a result was put down so short a time ago that the next stop waits. */
export function useJustRecorded(runId: string): boolean {
  const { undoable } = useBook();
  const now = useNow(TICK);
  return undoable?.runId === runId && now < undoable.until - UNDO_MS + PAUSE;
}

export function JustRecorded({ runId }: { readonly runId: string }): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('recorded.title')}>
      <div className="recorded" aria-hidden="true">
        <Icon name="check" size={120} />
      </div>
      <UndoBar runId={runId} />
    </Screen>
  );
}
