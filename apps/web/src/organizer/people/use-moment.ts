import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

/** A moment as the hub's wall shows it: its day and its time. */
export function useMoment(): (moment: string) => string {
  const words = useWords();
  const time = useHubTime();
  return (moment) =>
    words.t('people.moment', {
      day: time.shortDay(dayOf(instant(Date.parse(moment)), time.zone)),
      time: time.clock(moment),
    });
}
