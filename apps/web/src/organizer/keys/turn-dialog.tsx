import type { ReactNode } from 'react';
import { Button, Dialog, useToast } from '../../ui';
import { useWords } from '../messages';
import { TurnRow } from './turn-row';
import { useTurn } from './use-turn';

/** Turns the keys because a week is over, or because somebody left with them. */
export function TurnDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { phase, run, stop } = useTurn();
  const isRunning = phase.is === 'running';
  const press = async (): Promise<void> => {
    if (!(await run(null))) return;
    say({ tone: 'success', text: words.t('keys.done') });
    onClose();
  };
  const close = (): void => {
    if (isRunning) stop();
    else onClose();
  };
  return (
    <Dialog
      open
      title={words.t('keys.title')}
      closeLabel={words.t('app.close')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.t(isRunning ? 'keys.stop' : 'app.cancel')}</Button>
          <Button
            variant="primary"
            icon="key"
            busy={isRunning}
            reason={phase.is === 'NO_ROOT' ? words.t('keys.noRoot') : undefined}
            onPress={() => void press()}
          >
            {words.t(phase.is === 'without' ? 'keys.goOn' : 'keys.turn')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('keys.lead')}</p>
        <TurnRow phase={phase} />
      </div>
    </Dialog>
  );
}
