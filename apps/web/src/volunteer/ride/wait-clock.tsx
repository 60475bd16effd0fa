import type { ReactNode } from 'react';
import { useHubTime } from '../frame/hub-time';
import { Icon } from '../kit';
import { useWords } from '../messages';

/** From here on seconds are counted down: before it a minute of the clock is enough. */
const COUNTED = 10 * 60;

/** How long to wait still. The minute is said once; the seconds are for eyes and say nothing to ears. */
export function WaitClock({ until, now }: { readonly until: number; readonly now: number }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const seconds = String(left % 60).padStart(2, '0');
  return (
    <p className="hub-line" role="status">
      <Icon name="wait" size={28} />
      <span>
        {left > 0 ? words.t('ride.wait', { time: time.clock(until) }) : words.t('ride.wait.over')}{' '}
        {left > 0 && left <= COUNTED ? (
          <span className="tabular" aria-hidden="true" dir="ltr">
            {Math.floor(left / 60)}:{seconds}
          </span>
        ) : null}
      </span>
    </p>
  );
}
