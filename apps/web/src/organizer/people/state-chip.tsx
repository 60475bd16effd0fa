import type { ClearanceState } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Chip, type IconName, type Tone } from '../../ui';
import { useWords } from '../messages';

const LOOKS: Readonly<Record<ClearanceState, readonly [Tone | 'plain', IconName]>> = {
  applied: ['info', 'wait'],
  screening: ['info', 'eye'],
  provisional: ['success', 'people'],
  approved: ['success', 'check'],
  expired: ['warning', 'clock'],
  suspended: ['danger', 'pause'],
  left: ['plain', 'minus'],
  denied: ['plain', 'close'],
};

/** How somebody stands, in a colour, an icon and a word. */
export function StateChip({ state }: { readonly state: ClearanceState }): ReactNode {
  const words = useWords();
  const [tone, icon] = LOOKS[state];
  return (
    <Chip tone={tone} icon={icon}>
      {words.t(`member.${state}`)}
    </Chip>
  );
}
