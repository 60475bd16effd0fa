import type { ArrangementState as State } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Chip, type IconName, type Tone } from '../../ui';
import { useWords } from '../messages';

const LOOK: Readonly<Record<State, readonly [Tone | 'plain', IconName]>> = {
  requested: ['warning', 'wait'],
  setting_up: ['warning', 'wait'],
  ready: ['success', 'check'],
  started: ['info', 'child'],
  ended: ['plain', 'home'],
  cancelled: ['plain', 'close'],
  closed_with_concern: ['danger', 'flag'],
};

/** The state in a word. */
export function ArrangementState({ state }: { readonly state: State }): ReactNode {
  const words = useWords();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {words.t(`arrangementState.${state}`)}
    </Chip>
  );
}
