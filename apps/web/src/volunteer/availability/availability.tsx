import { addDays } from '@doorstep/schedule';
import { type ReactNode, useState } from 'react';
import { Banner, Button, Card, RadioRows, Skeleton } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useWords } from '../messages';
import { isFreeAct } from '../outbox/outbox-entry';
import { SyncChip } from '../outbox/sync-chip';
import { AwayCard } from './away-card';
import { useFreeText } from './free-text';
import { type AvailabilityDesk, type Draft, useAvailability } from './use-availability';
import {
  mondayOf,
  PART_NAMES,
  PARTS,
  type Repeat,
  REPEATS,
  unlisted,
  WEEKDAYS,
  withoutSeries,
} from './week-hours';
import { WeekdayHours } from './weekday-hours';
import { CompanyCard, WishesCard } from './wishes-card';
import './availability.css';

/** V6: when I can help, days I am away, and what I wish for. */
export function Availability(): ReactNode {
  const words = useWords();
  const desk = useAvailability();
  const { draft, fault } = desk;
  return (
    <Screen title={words.t('free.title')} sub={<p>{words.t('free.lead')}</p>} aside={<SyncChip />}>
      {draft ? <Said desk={desk} draft={draft} /> : null}
      {draft === null && fault === null ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      <FaultNote fault={fault} />
      <Link to="/me" size="big" icon="back">
        {words.t('free.toMe')}
      </Link>
    </Screen>
  );
}

interface SaidProps {
  readonly desk: AvailabilityDesk;
  readonly draft: Draft;
}

function Said({ desk, draft }: SaidProps): ReactNode {
  return (
    <>
      <RefusedDays desk={desk} />
      <AwayCard desk={desk} />
      <WeekCard desk={desk} draft={draft} />
      <WishesCard desk={desk} draft={draft} />
      <CompanyCard desk={desk} draft={draft} />
      <SaveBar desk={desk} />
    </>
  );
}

/** What the hub said no to, why, and where to decide about it. */
function RefusedDays({ desk }: { readonly desk: AvailabilityDesk }): ReactNode {
  const words = useWords();
  const textOf = useFreeText();
  return desk.refusedDays.map(({ id, act, fault }) => (
    <Banner
      key={id}
      tone="danger"
      announce="alert"
      action={<Link to="/unsent">{words.t('free.refused.see')}</Link>}
    >
      {isFreeAct(act) ? <strong>{textOf(act)}</strong> : null}
      <p>{words.t(`refusal.${fault ?? 'INTERNAL'}`)}</p>
    </Banner>
  ));
}

function WeekCard({ desk, draft }: SaidProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [repeat, setRepeat] = useState<Repeat>('every');
  const [later, setLater] = useState(0);
  const week = addDays(mondayOf(desk.today), 7 * later);
  const other = unlisted(draft.series);
  return (
    <Card title={words.t('free.week')} icon="calendar">
      <RadioRows
        shape="chips"
        label={words.t('free.repeat')}
        value={repeat}
        choices={REPEATS.map((value) => ({ value, label: words.t(`free.repeat.${value}`) }))}
        onChange={setRepeat}
      />
      {repeat === 'every' ? null : (
        <RadioRows
          shape="chips"
          label={words.t(repeat === 'other' ? 'free.which.other' : 'free.which.once')}
          value={String(later)}
          choices={[0, 1].map((n) => ({
            value: String(n),
            label: words.t('free.weekFrom', { day: time.day(addDays(mondayOf(desk.today), 7 * n)) }),
          }))}
          onChange={(value) => setLater(Number(value))}
        />
      )}
      <p className="meta">
        {PART_NAMES.map((part) =>
          words.t('free.part.hours', {
            part: words.t(`free.part.${part}`),
            window: time.window(PARTS[part].fromMinute, PARTS[part].toMinute),
          }),
        ).join(' · ')}
      </p>
      {WEEKDAYS.map((weekday) => (
        <WeekdayHours
          key={`${repeat} ${later} ${weekday}`}
          desk={desk}
          draft={draft}
          page={{ repeat, week }}
          weekday={weekday}
        />
      ))}
      {other.length === 0 ? null : (
        <>
          <p>{words.t('free.unlisted')}</p>
          <ul className="free-hours">
            {other.map(({ id, fromMinute, toMinute }) => (
              <li key={id}>
                <span>{time.window(fromMinute, toMinute)}</span>
                <Button icon="close" onPress={() => desk.change({ series: withoutSeries(draft.series, id) })}>
                  {words.t('free.unlisted.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** Nothing is said before the press; hours changed elsewhere are never overwritten without a word. */
function SaveBar({ desk }: { readonly desk: AvailabilityDesk }): ReactNode {
  const words = useWords();
  const [done, setDone] = useState(false);
  const { isChanged, refused, waiting } = desk;
  const isBehind = refused === 'AVAILABILITY_CHANGED';
  const said = waiting.length > 0 ? 'free.kept' : 'free.saved';
  return (
    <div className="actions">
      {refused ? (
        <Banner
          tone={isBehind ? 'warning' : 'danger'}
          announce="alert"
          action={<Button onPress={desk.revert}>{words.t('free.behind.theirs')}</Button>}
        >
          {words.t(isBehind ? 'free.behind' : `refusal.${refused}`)}
        </Banner>
      ) : null}
      <p role="status">{!isChanged && (done || waiting.length > 0) ? words.t(said) : ''}</p>
      <Button
        size="main"
        variant="primary"
        icon="check"
        reason={isChanged ? undefined : words.t('free.save.nothing')}
        onPress={() => void desk.save().then(() => setDone(true))}
      >
        {words.t(isBehind ? 'free.behind.mine' : 'free.save')}
      </Button>
    </div>
  );
}
