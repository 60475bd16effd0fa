import type { useWords } from '../messages';
import type { Run } from './kept-run';
import { progressOf } from './run-model';

/** "Stop 3 of 9". */
export function stopTitle(words: ReturnType<typeof useWords>, run: Run): string {
  const { number, total } = progressOf(run);
  return words.t('stop.title', { number, total });
}
