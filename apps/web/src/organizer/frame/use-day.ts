import { isDay } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { useSearchParams } from 'react-router';
import { useHubTime } from './hub-time';

/** The day a screen shows: in the address, so that it can be shared and Back works. Today unless told. */
export function useDay(): readonly [Day, (day: string) => void] {
  const [params, setParams] = useSearchParams();
  const time = useHubTime();
  const asked = params.get('day') ?? '';
  const choose = (day: string): void =>
    setParams((now) => {
      now.set('day', day);
      return now;
    });
  return [isDay(asked) ? asked : time.today(), choose];
}
