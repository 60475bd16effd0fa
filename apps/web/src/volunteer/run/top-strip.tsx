import type { ReactNode } from 'react';
import { lookOfLetter, RouteBadge } from '../../ui';
import { SyncChip } from '../outbox/sync-chip';
import { useWords } from '../messages';

/** Which run, where in it, and what has not reached the hub yet: always on top while driving. */
export function TopStrip({ letter, text }: { readonly letter: string; readonly text: string }): ReactNode {
  const words = useWords();
  return (
    <div className="top-strip">
      <RouteBadge look={lookOfLetter(letter)} label={words.t('run.badge', { letter })} size={32} />
      <span>{text}</span>
      <SyncChip />
    </div>
  );
}
