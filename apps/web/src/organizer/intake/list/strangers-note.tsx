import { useQuery } from '@apollo/client/react';
import { instant } from '@doorstep/std';
import { dayOf } from '@doorstep/schedule';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnlocked } from '../../../platform/session/session';
import { Banner } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { KEY_STATE } from '../../keys/turn-documents';
import { useWords } from '../../messages';
import { strangers, type JudgedRow } from './judge-rows';

/** So many lines are named; behind them the table says the rest. */
const NAMED = 12;

/** After a turn of the keys: which rows cannot be recognised from an earlier time, why, and what to do. */
export function StrangersNote({ rows }: { readonly rows: readonly JudgedRow[] }): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const lines = strangers(rows);
  const turned = me.hub.keys.some(({ purpose, epoch }) => purpose === 'hub' && epoch > 1);
  const since = useTurnDay(turned && lines.length > 0);
  if (!turned || lines.length === 0) return null;
  const named = lines.slice(0, NAMED).map(String);
  if (lines.length > NAMED) named.push('…');
  const values = {
    count: lines.length,
    lines: new Intl.ListFormat(words.locale, { type: 'unit' }).format(named),
  };
  return (
    <Banner
      tone="warning"
      action={
        <Link className="button" to="/requests?list=open">
          {words.t('inbox.title')}
        </Link>
      }
    >
      {since === null
        ? words.t('bring.unknown', values)
        : words.t('bring.unknown.since', { ...values, day: since })}
    </Banner>
  );
}

/** The day on which the keys were last turned, for who may know it. */
function useTurnDay(wanted: boolean): string | null {
  const time = useHubTime();
  const { me } = useUnlocked();
  const { data } = useQuery(KEY_STATE, { skip: !wanted || !me.roles.includes('organizer') });
  if (!data) return null;
  return time.shortDay(dayOf(instant(Date.parse(data.keyState.since)), time.zone));
}
