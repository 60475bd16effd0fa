import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Button } from '../kit';
import { UNDO_RELEASE } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { useHub } from '../frame/hub';
import { usePocket } from '../frame/pocket';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useNow } from '../frame/use-now';
import { useWords } from '../messages';
import { setReleased, useReleased } from './released';

const TICK = 250;

/** Ten seconds to keep what was given back, if nobody else was quicker. */
export function UndoRelease(): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const hub = useHub();
  const { book } = usePocket();
  const released = useReleased();
  const now = useNow(TICK);
  const { busy, fault, run } = useCommand();
  if (!released || (now >= released.until && !fault)) return null;
  const seconds = Math.max(0, Math.ceil((released.until - now) / 1000));
  const undo = (): void =>
    void run(async (key) => {
      await tell(client, UNDO_RELEASE, { assignmentId: released.assignmentId, key });
      setReleased(null);
      await book.sync(hub);
    });
  return (
    <div className="undo-bar">
      <FaultNote fault={fault} />
      {seconds > 0 ? (
        <>
          <p role="status">{words.t('release.done')}</p>
          <Button icon="undo" size="big" busy={busy} onPress={undo}>
            {words.t('undo.button')}{' '}
            <span className="tabular" aria-hidden="true">
              ({seconds})
            </span>
          </Button>
        </>
      ) : null}
    </div>
  );
}
