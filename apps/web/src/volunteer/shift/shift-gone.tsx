import type { ReactNode } from 'react';
import { EmptyState, Skeleton } from '../kit';
import { useShifts } from '../frame/pocket';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { BackToShifts } from './back-to-shifts';

/** A shift that is not on this phone: not yet read, or not mine any more. */
export function ShiftGone(): ReactNode {
  const words = useWords();
  const { syncedAt, fault } = useShifts();
  return (
    <Screen title={words.t('shifts.title')}>
      {syncedAt === null && fault === null ? (
        <Skeleton label={words.t('app.loading')} />
      ) : (
        <EmptyState action={<BackToShifts />}>{words.t('shift.gone')}</EmptyState>
      )}
    </Screen>
  );
}
