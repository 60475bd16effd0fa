import type { ReactNode } from 'react';
import { Button, useToast } from '../../../ui';
import { useWords } from '../../messages';
import { useShiftCommands } from '../data/use-shift-commands';
import type { BoardShift } from '../model/board';

interface SkipButtonProps {
  readonly shift: BoardShift;
  readonly onDone: () => void;
}

/** Leaves out one time of a term. The term goes on. */
export function SkipButton({ shift, onDone }: SkipButtonProps): ReactNode {
  const words = useWords();
  const commands = useShiftCommands();
  const say = useToast();
  const { templateId, occurrence } = shift;
  if (templateId === null || occurrence === null) return null;
  const skip = async (): Promise<void> => {
    if (!(await commands.skip(templateId, occurrence))) return;
    say({ tone: 'success', text: words.t('week.skip.done') });
    onDone();
  };
  return (
    <Button busy={commands.busy} onPress={() => void skip()}>
      {words.t('week.skip')}
    </Button>
  );
}
