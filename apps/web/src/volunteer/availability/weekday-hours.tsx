import { type ReactNode, useId, useState } from 'react';
import { Button, CheckRows, Select } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { AvailabilityDesk, Draft } from './use-availability';
import {
  dayIn,
  type GivenSeries,
  type Hours,
  nextOf,
  type Page,
  PART_NAMES,
  PARTS,
  partOf,
  seriesOn,
  withHours,
  withoutSeries,
} from './week-hours';

interface WeekdayHoursProps {
  readonly desk: AvailabilityDesk;
  readonly draft: Draft;
  readonly page: Page;
  readonly weekday: number;
}

/** One day of the week: parts of it as chips, hours by the clock below, and the coming time left out. */
export function WeekdayHours({ desk, draft, page, weekday }: WeekdayHoursProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const here = seriesOn(draft.series, page, weekday);
  const date = dayIn(page.week, weekday);
  const name = page.repeat === 'once' ? time.day(date) : time.weekday(weekday);
  const isOver = page.repeat === 'once' && date < desk.today;
  const cell = { page, weekday, today: desk.today };
  const add = (hours: Hours): void =>
    desk.change({ series: withHours(draft.series, cell, hours, crypto.randomUUID()) });
  const drop = (id: string): void => desk.change({ series: withoutSeries(draft.series, id) });
  const chosen = PART_NAMES.filter((part) => here.some((one) => partOf(one) === part));
  if (isOver) return null;
  return (
    <div className="weekday">
      <CheckRows
        shape="chips"
        label={name}
        value={chosen}
        choices={PART_NAMES.map((part) => ({
          value: part,
          label: words.t(`free.part.${part}`),
        }))}
        onChange={(now) => {
          const added = now.find((part) => !chosen.includes(part));
          if (added) return add(PARTS[added]);
          const gone = here.find((one) => partOf(one) !== null && !now.includes(partOf(one)!));
          if (gone) drop(gone.id);
        }}
      />
      <ul className="free-hours">
        {here
          .filter((one) => partOf(one) === null)
          .map((one) => (
            <li key={one.id}>
              <span>{time.window(one.fromMinute, one.toMinute)}</span>
              <Button
                icon="close"
                label={words.t('free.hours.remove', {
                  day: name,
                  window: time.window(one.fromMinute, one.toMinute),
                })}
                onPress={() => drop(one.id)}
              />
            </li>
          ))}
      </ul>
      <div className="free-more">
        <OtherHours day={name} onAdd={add} />
        <Coming desk={desk} series={here} />
      </div>
    </div>
  );
}

const QUARTERS = Array.from({ length: 97 }, (_, n) => n * 15);
const USUAL: Hours = { fromMinute: 540, toMinute: 720 };

/** Hours that are no part of a day: two lists, no typing, no slider. */
function OtherHours({
  day,
  onAdd,
}: {
  readonly day: string;
  readonly onAdd: (hours: Hours) => void;
}): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [{ fromMinute, toMinute }, setHours] = useState(USUAL);
  const options = (from: number, to: number) =>
    QUARTERS.filter((minute) => minute >= from && minute <= to).map((minute) => ({
      value: String(minute),
      label: time.minute(minute),
    }));
  if (!open)
    return (
      <Button icon="plus" label={words.t('free.hours.addOn', { day })} onPress={() => setOpen(true)}>
        {words.t('free.hours.add')}
      </Button>
    );
  return (
    <div className="free-add" role="group" aria-label={words.t('free.hours.addOn', { day })}>
      <Select
        id={`${id}-from`}
        label={words.t('free.hours.from')}
        value={String(fromMinute)}
        options={options(0, 1425)}
        onChange={(value) =>
          setHours({ fromMinute: Number(value), toMinute: Math.max(toMinute, Number(value) + 15) })
        }
      />
      <Select
        id={`${id}-to`}
        label={words.t('free.hours.to')}
        value={String(toMinute)}
        options={options(fromMinute + 15, 1440)}
        onChange={(value) => setHours({ fromMinute, toMinute: Number(value) })}
      />
      <Button
        icon="check"
        onPress={() => {
          onAdd({ fromMinute, toMinute });
          setOpen(false);
        }}
      >
        {words.t('free.hours.put')}
      </Button>
      <Button icon="close" onPress={() => setOpen(false)}>
        {words.t('free.hours.cancel')}
      </Button>
    </div>
  );
}

/** The coming time of a weekly series can be left out with one press; all others stay. */
function Coming({
  desk,
  series,
}: {
  readonly desk: AvailabilityDesk;
  readonly series: readonly GivenSeries[];
}): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const known = new Set(desk.saved?.series.map(({ id }) => id));
  const kept = series.filter(({ id }) => known.has(id));
  const [first] = kept;
  const next = first ? nextOf(first, desk.today) : null;
  if (!next) return null;
  const same = kept.filter((one) => nextOf(one, desk.today)?.day === next.day);
  const date = time.date(next.day);
  return (
    <>
      {next.skipped ? <p className="free-skipped">{words.t('free.next.skipped', { date })}</p> : null}
      <Button
        icon={next.skipped ? 'undo' : 'close'}
        onPress={() => void desk.skip(same, next.day, !next.skipped)}
      >
        {words.t(next.skipped ? 'free.next.putBack' : 'free.next.skip', { date })}
      </Button>
    </>
  );
}
