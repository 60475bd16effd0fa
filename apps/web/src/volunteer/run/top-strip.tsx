import type { ReactNode } from 'react';
import { lookOfLetter, RouteBadge } from '../kit';
import { useWords } from '../messages';

/** Which run, and where in it. */
export function TopStrip({ letter, text }: { readonly letter: string; readonly text: string }): ReactNode {
  const words = useWords();
  return (
    <div className="top-strip">
      <RouteBadge look={lookOfLetter(letter)} label={words.t('run.badge', { letter })} size={24} />
      <span>{text}</span>
    </div>
  );
}
