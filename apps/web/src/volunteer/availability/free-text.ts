import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { FreeAct } from './free-act';

/** "Away, Mon Nov 23 to Sun Nov 29": what was said, in the words of whoever said it. */
export function useFreeText(): (act: FreeAct) => string {
  const words = useWords();
  const time = useHubTime();
  return (act) => {
    switch (act.kind) {
      case 'freeHours':
        return words.t('act.freeHours');
      case 'freeAway':
        return words.t('act.freeAway', { from: time.day(act.fromDay), to: time.day(act.toDay) });
      case 'freeBack':
        return words.t('act.freeBack');
      case 'freeSkip':
        return words.t(act.skip ? 'free.next.skip' : 'free.next.putBack', { date: time.date(act.day) });
    }
  };
}
