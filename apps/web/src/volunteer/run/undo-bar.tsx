import type { ReactNode } from 'react';
import { Button, Icon } from '../kit';
import { useBook, usePocket } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import { useWords } from '../messages';

const TICK = 250;

/** Ten seconds to take the last result back. */
export function UndoBar({ runId }: { readonly runId: string }): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const { undoable } = useBook();
  const now = useNow(TICK);
  if (undoable?.runId !== runId || now >= undoable.until) return null;
  const seconds = Math.ceil((undoable.until - now) / 1000);
  return (
    <div className="undo-bar">
      <p role="status">
        <Icon name="check" />
        {words.t('undo.saved')}
      </p>
      <Button icon="undo" size="big" onPress={() => void book.undo()}>
        {words.t('undo.button')}{' '}
        <span className="tabular" aria-hidden="true">
          ({seconds})
        </span>
      </Button>
    </div>
  );
}
