import { useMemo, useState, type ReactNode } from 'react';
import { Banner, Button, EmptyState, Skeleton } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useShifts } from '../frame/pocket';
import { FaultNote, Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { daysOf, type CalendarDay, type Filter } from './calendar-days';
import type { CalendarLine } from './calendar-lines';
import { Filters } from './filters';
import { LineCard } from './line-card';
import { useShiftBoard, useToday } from './shift-board';
import { Today } from './today';
import { useCalendar } from './use-calendar';
import { anchorOf, WeeksGrid } from './weeks-grid';

const EVERYTHING: Filter = { show: 'all', what: null };

/** My shifts and those I could take, by day. A list: the grid of a wide screen has nothing that the list has not. */
export function Calendar(): ReactNode {
  const words = useWords();
  const today = useToday();
  const lines = useCalendar();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const days = useMemo(() => daysOf(lines, filter), [lines, filter]);
  const clear = filter === EVERYTHING ? null : () => setFilter(EVERYTHING);
  return (
    <Screen title={words.t('shifts.title')} aside={<SyncChip />}>
      <Freshness />
      <Today />
      <Filters lines={lines} filter={filter} onChange={setFilter} />
      <WeeksGrid today={today} days={days} />
      {days.length === 0 ? <Nothing isFiltered={lines.length > 0} onClear={clear} /> : null}
      {days.map((one) => (
        <DaySection key={one.day} one={one} />
      ))}
    </Screen>
  );
}

/** Old news say so; what is open to take cannot be old news, so it is not there without a signal. */
function Freshness(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const { syncedAt } = useShifts();
  const { board, fault, again } = useShiftBoard();
  if (online && fault?.code !== 'OFFLINE') {
    return fault ? <FaultNote fault={fault} onRetry={again} /> : null;
  }
  return (
    <Banner tone="warning">
      {syncedAt === null || board === null
        ? words.t('shifts.oldUnknown')
        : words.t('shifts.old', { time: time.clock(syncedAt) })}
    </Banner>
  );
}

function DaySection({ one }: { readonly one: CalendarDay<CalendarLine> }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const day = time.day(one.day);
  return (
    <section className="stack">
      <h2 id={anchorOf(one.day)} tabIndex={-1}>
        {day}
      </h2>
      <ul className="cards" aria-label={words.t('shifts.list', { day })}>
        {one.lines.map((line) => (
          <LineCard key={`${line.line} ${line.id}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

interface NothingProps {
  readonly isFiltered: boolean;
  readonly onClear: (() => void) | null;
}

function Nothing({ isFiltered, onClear }: NothingProps): ReactNode {
  const words = useWords();
  const { board, fault } = useShiftBoard();
  if (board === null && fault === null) return <Skeleton label={words.t('app.loading')} rows={6} />;
  return (
    <EmptyState
      icon="calendar"
      action={
        isFiltered && onClear ? (
          <Button size="big" onPress={onClear}>
            {words.t('shifts.clear')}
          </Button>
        ) : null
      }
    >
      {words.t(isFiltered ? 'shifts.emptyFilter' : 'shifts.empty')}
    </EmptyState>
  );
}
