import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TodayBesideQuery } from '../../gql/graphql';
import { Card, Chip, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { soonShifts } from './soon';

interface SoonShiftsProps {
  readonly shifts: TodayBesideQuery['week']['shifts'];
  readonly now: number;
}

/** The shifts of the next twelve hours, with who is missing. */
export function SoonShifts({ shifts, now }: SoonShiftsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const soon = soonShifts(shifts, now);
  return (
    <Card title={words.t('today.shifts')} icon="calendar">
      {soon.length === 0 ? <EmptyState icon="calendar">{words.t('today.shifts.none')}</EmptyState> : null}
      <ul className="rows">
        {soon.map(({ shift, taken, least }) => (
          <li key={shift.id}>
            <Link className="row-link" to={`/week?from=${shift.day}&shift=${shift.id}`}>
              <span className="row" data-align="between">
                <span className="row">
                  <strong>{words.t(`today.shift.${shift.kind}`)}</strong>
                  <span>{time.span(shift.startsAt, shift.endsAt)}</span>
                </span>
                {taken < least ? (
                  <Chip tone="warning" icon="alert">
                    {words.t('today.shifts.gap', { count: least - taken })}
                  </Chip>
                ) : null}
              </span>
              <span className="meta">{words.t('today.shifts.filled', { taken, least })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
