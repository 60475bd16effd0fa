import { isDay } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { useSearchParams } from 'react-router';
import { useHubTime } from './hub-time';

/** The day a screen shows: in the address, so that it can be shared and Back works. Unless told, the first one meant, or today. */
export function useDay(first: string | null = null): readonly [Day, (day: string) => void] {
  const [params, setParams] = useSearchParams();
  const time = useHubTime();
  const asked = params.get('day');
  const choose = (day: string): void =>
    setParams((now) => {
      now.set('day', day);
      return now;
    });
  return [dayIn(asked) ?? dayIn(first) ?? time.today(), choose];
}

const dayIn = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null);
