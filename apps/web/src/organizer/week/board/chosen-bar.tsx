import type { ReactNode } from 'react';
import { Button } from '../../../ui';
import { useWords } from '../../messages';
import type { BoardState } from './board-state';

interface ChosenBarProps {
  readonly state: BoardState;
  readonly onNew: () => void;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

/** Every key of the board as a button, for the shift that has the focus; the letters can be switched off. */
export function ChosenBar({ state, onNew, hasShortcuts, onShortcuts }: ChosenBarProps): ReactNode {
  const words = useWords();
  const { chosen, say, ask, carried } = state;
  const need = chosen ? undefined : words.t('week.choose');
  const letter = (key: string) => (hasShortcuts ? { shortcut: key } : {});
  return (
    <div className="chosen-bar" role="toolbar" aria-label={words.t('week.chosen')}>
      <span className="chosen-name">
        {carried && carried.by === 'press'
          ? words.t('week.carrying')
          : chosen
            ? words.t('week.chosen.is', { name: say.shift(chosen) })
            : words.t('week.choose')}
      </span>
      <Button
        size="small"
        reason={need}
        hushed
        onPress={() => chosen && ask({ ask: 'shift', id: chosen.id })}
      >
        {words.t('week.open')}
      </Button>
      <Button
        size="small"
        icon="move"
        reason={need}
        hushed
        {...letter('M')}
        onPress={() => chosen && ask({ ask: 'move', id: chosen.id, copy: false })}
      >
        {words.t('week.move')}
      </Button>
      <Button
        size="small"
        icon="copy"
        reason={need}
        hushed
        {...letter('C')}
        onPress={() => chosen && ask({ ask: 'move', id: chosen.id, copy: true })}
      >
        {words.t('week.copy')}
      </Button>
      <Button size="small" icon="plus" {...letter('N')} onPress={onNew}>
        {words.t('week.new')}
      </Button>
      <Button
        size="small"
        variant="danger"
        reason={need}
        hushed
        {...letter('Del')}
        onPress={() => chosen && state.callOff(chosen)}
      >
        {words.t('week.callOff')}
      </Button>
      <Button size="small" pressed={hasShortcuts} onPress={() => onShortcuts(!hasShortcuts)}>
        {words.t('week.keys')}
      </Button>
    </div>
  );
}
