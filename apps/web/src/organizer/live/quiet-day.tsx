import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../../ui';
import { useZone } from '../case/use-zone';
import { useWords } from '../messages';
import { LiveMap } from './live-map';
import { waitingAreas, type LiveDay } from './run-scene';

/** A day without runs: what waits for a driver and where, what is on hold, and the way to a plan. */
export function QuietDay({ day }: { readonly day: LiveDay }): ReactNode {
  const words = useWords();
  const zone = useZone();
  const areas = waitingAreas(day);
  const count = areas.reduce((sum, { left }) => sum + left, 0);
  return (
    <div className="stack">
      <Card title={words.t('live.none')} icon="car">
        <p>{words.t('live.quiet.waits', { count })}</p>
        {count > 0 ? (
          <>
            <ul className="row" aria-label={words.t('live.quiet.areas')}>
              {areas.map(({ cell, left }) => (
                <li key={cell}>{words.t('live.quiet.area', { zone: zone(cell), left })}</li>
              ))}
            </ul>
            <div className="row">
              <Link className="button" to={`/plan?day=${day.day}`}>
                {words.t('live.quiet.plan')}
              </Link>
            </div>
          </>
        ) : null}
      </Card>
      <LiveMap day={day} />
    </div>
  );
}
