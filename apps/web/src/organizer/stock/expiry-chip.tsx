import { daysBetween, isDay } from '@doorstep/schedule';
import type { ReactNode } from 'react';
import { Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

const SOON = 7;

/** A date on a label, and how far away it is. */
export function ExpiryChip({ day }: { readonly day: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const away = isDay(day) ? daysBetween(time.today(), day) : 0;
  if (away < 0) {
    return (
      <Chip tone="danger" icon="alert">
        {time.shortDay(day)}, {words.t('stock.expired')}
      </Chip>
    );
  }
  return (
    <Chip {...(away <= SOON ? { tone: 'warning' as const, icon: 'clock' as const } : {})}>
      {time.shortDay(day)}, {words.t('stock.soon', { days: away })}
    </Chip>
  );
}
