import { useMutation } from '@apollo/client/react';
import { addDays, daysBetween, isDay } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { Button, Card, EmptyState, Select, TextField, useToast } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useCommand } from '../../frame/use-command';
import { useWords } from '../../messages';
import type { OpenedSite } from '../data/use-opened-sites';
import type { WeekWords } from '../data/use-week-words';
import type { TermsWeek } from './terms-week';

const SAVE_CLOSED = graphql(`
  mutation SaveClosedDays($input: ClosedDaysInput!) {
    saveClosedDays(input: $input) {
      siteId
      day
    }
  }
`);

interface ClosedDaysCardProps {
  readonly week: TermsWeek;
  readonly sites: readonly OpenedSite[];
  readonly say: WeekWords;
}

const HUB = 'hub';
const MOST = 60;

/** Holidays and closed days, of the hub or of one school with its doors. Terms make no shifts on them. */
export function ClosedDaysCard({ week, sites, say }: ClosedDaysCardProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const notify = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(SAVE_CLOSED, { refetchQueries: ['Terms', 'Week'], awaitRefetchQueries: true });
  const [where, setWhere] = useState(HUB);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const days = daysOf(from, to === '' ? from : to);
  const save = (siteId: string | null, list: readonly string[], closed: boolean) =>
    run((key) => send({ variables: { input: { siteId, days: [...list], closed, key } } }));
  const close = async (): Promise<void> => {
    if (!(await save(where === HUB ? null : where, days, true))) return;
    notify({ tone: 'success', text: words.t('closed.done', { count: days.length }) });
    setFrom('');
    setTo('');
  };
  const nameOf = (siteId: string | null | undefined): string =>
    siteId == null ? words.t('closed.hub') : say.site(siteId);
  const ahead = week.closedDays.filter(({ day }) => day >= time.today());
  return (
    <Card title={words.t('closed.title')} icon="pause">
      <p className="meta">{words.t('closed.lead')}</p>
      {ahead.length === 0 ? <EmptyState>{words.t('closed.none')}</EmptyState> : null}
      <ul className="rows">
        {ahead.map(({ siteId, day }) => (
          <li key={`${siteId ?? HUB} ${day}`} className="row" data-align="between">
            <span>{words.t('closed.line', { day: time.shortDay(day), site: nameOf(siteId) })}</span>
            <Button
              size="small"
              busy={busy}
              label={words.t('closed.open', { day: time.shortDay(day), site: nameOf(siteId) })}
              onPress={() => void save(siteId ?? null, [day], false)}
            >
              {words.t('closed.open.do')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="grid-2">
        <Select
          label={words.t('closed.where')}
          value={where}
          options={[
            { value: HUB, label: words.t('closed.hub') },
            ...sites.map(({ id }) => ({ value: id, label: say.site(id) })),
          ]}
          onChange={setWhere}
        />
        <TextField type="date" label={words.t('closed.from')} value={from} onChange={setFrom} />
        <TextField type="date" label={words.t('closed.to')} value={to} onChange={setTo} />
      </div>
      <div>
        <Button
          icon="pause"
          busy={busy}
          reason={days.length === 0 ? words.t('closed.need') : undefined}
          onPress={() => void close()}
        >
          {words.t('closed.do', { count: days.length })}
        </Button>
      </div>
    </Card>
  );
}

function daysOf(from: string, to: string): readonly string[] {
  if (!isDay(from) || !isDay(to)) return [];
  const count = daysBetween(from, to) + 1;
  return count < 1 || count > MOST ? [] : Array.from({ length: count }, (_, i) => addDays(from, i));
}
