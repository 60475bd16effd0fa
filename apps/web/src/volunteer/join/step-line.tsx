import type { ReactNode } from 'react';
import { useWords } from '../messages';

/** Pages before somebody is a member. */
const PAGES = 3;

/** "1 of 3": words instead of dots. */
export function StepLine({ at }: { readonly at: number }): ReactNode {
  const words = useWords();
  return <p className="meta">{words.t('join.step', { at, of: PAGES })}</p>;
}
