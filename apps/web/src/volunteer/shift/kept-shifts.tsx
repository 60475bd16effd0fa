import type { ReactNode } from 'react';
import { Banner, EmptyState } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useNow } from '../frame/use-now';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { isLive } from './shift-phase';
import { SHIFT_ICON } from './shift-words';
import { useMyShifts } from './use-my-shift';

const TICK = 60_000;

/** While keys are locked, and without a signal: when I have promised to be there. Sites stay sealed. */
export function KeptShifts(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const now = useNow(TICK);
  const live = useMyShifts()
    .filter((shift) => isLive(shift, now))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Screen title={words.t('shifts.title')} aside={<SyncChip />}>
      <Banner tone="info">{words.t('shift.siteSealed')}</Banner>
      {live.length === 0 ? <EmptyState icon="calendar">{words.t('shifts.empty')}</EmptyState> : null}
      <ul className="cards" aria-label={words.t('shifts.title')}>
        {live.map(({ id, kind, day, fromMinute, toMinute }) => (
          <li key={id} className="card">
            <p>
              {words.t('fact.dayWindow', { day: time.day(day), window: time.window(fromMinute, toMinute) })}
            </p>
            <Link to={`/shifts/${id}`} size="big" icon={SHIFT_ICON[kind]}>
              {words.t(`shiftKind.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/" size="big" icon="lock">
        {words.t('lock.unlock')}
      </Link>
    </Screen>
  );
}
