import { addDays } from '@doorstep/schedule';
import { type ReactNode, useState } from 'react';
import { Button, Card, Chip, TextField } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { AvailabilityDesk } from './use-availability';
import { mondayOf } from './week-hours';

/** One press for this week, days for anything else; what was said can be taken back. */
export function AwayCard({ desk }: { readonly desk: AvailabilityDesk }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { today, saved, waiting } = desk;
  const sunday = addDays(mondayOf(today), 6);
  const away = saved?.away ?? [];
  const isAwayThisWeek = away.some(({ fromDay, toDay }) => fromDay <= today && sunday <= toDay);
  const isUnsent = (id: string): boolean =>
    waiting.some(({ act }) => act.kind === 'freeAway' && act.awayId === id);
  return (
    <Card title={words.t('free.away')} icon="pause">
      {away.length === 0 ? <p>{words.t('free.away.none')}</p> : null}
      <ul className="free-hours">
        {away.map(({ id, fromDay, toDay }) => (
          <li key={id}>
            <span>
              {fromDay === toDay
                ? time.day(fromDay)
                : words.t('free.away.days', { from: time.day(fromDay), to: time.day(toDay) })}
            </span>
            {isUnsent(id) ? <Chip icon="wait">{words.t('free.unsent')}</Chip> : null}
            <Button
              icon="undo"
              label={words.t('free.away.backFrom', { from: time.day(fromDay) })}
              onPress={() => void desk.comeBack(id)}
            >
              {words.t('free.away.back')}
            </Button>
          </li>
        ))}
      </ul>
      {isAwayThisWeek ? null : (
        <Button size="big" icon="pause" onPress={() => desk.goAway(today, sunday)}>
          {words.t('free.away.thisWeek')}
        </Button>
      )}
      <AwayDays desk={desk} />
      <p className="meta">{words.t('free.away.kept')}</p>
    </Card>
  );
}

function AwayDays({ desk }: { readonly desk: AvailabilityDesk }): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState<string>(desk.today);
  const [to, setTo] = useState<string>(addDays(desk.today, 6));
  if (!open)
    return (
      <Button size="big" icon="calendar" onPress={() => setOpen(true)}>
        {words.t('free.away.other')}
      </Button>
    );
  const wrong = from === '' || to === '' || to < from || to < desk.today;
  const send = (): void => {
    if (wrong) return;
    desk.goAway(from, to);
    setOpen(false);
  };
  return (
    <div className="free-add" role="group" aria-label={words.t('free.away.other')}>
      <TextField type="date" label={words.t('free.away.from')} value={from} onChange={setFrom} />
      <TextField
        type="date"
        label={words.t('free.away.to')}
        value={to}
        onChange={setTo}
        error={wrong ? words.t('refusal.AWAY_DAYS_WRONG') : undefined}
      />
      <Button icon="check" onPress={send}>
        {words.t('free.away.tell')}
      </Button>
      <Button icon="close" onPress={() => setOpen(false)}>
        {words.t('free.hours.cancel')}
      </Button>
    </div>
  );
}
