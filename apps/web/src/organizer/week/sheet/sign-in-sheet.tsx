import { addDays } from '@doorstep/schedule';
import { isDay } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formattingLocale } from '../../../i18n/messages';
import { useUnlocked } from '../../../platform/session/session';
import { Button, CheckRows, EmptyState, Select } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { Loaded } from '../../frame/loaded';
import { useWords } from '../../messages';
import { useWeek } from '../data/use-week';
import { useWeekWords, type WeekWords } from '../data/use-week-words';
import type { WeekData } from '../data/week-data';
import { boardOf, presentOn, type BoardShift } from '../model/board';
import { NO_CHANGES } from '../model/draft';
import { WeekSentences } from '../week-sentences';
import { useFirstNames } from './use-first-names';
import '../week.css';
import '../../sheets/route-sheets.css';

/** Sign-in sheets on paper: who is expected, where to sign. Handles, or first names once opened; never a phone. */
export function SignInSheets(): ReactNode {
  return (
    <WeekSentences>
      <SheetScreen />
    </WeekSentences>
  );
}

function SheetScreen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [params] = useSearchParams();
  const asked = params.get('from') ?? '';
  const from: Day = isDay(asked) ? asked : time.today();
  const week = useWeek(from);
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('signIn.title')}</h1>
          <p>{words.t('signIn.lead')}</p>
        </div>
        <Link className="button" to={`/week?from=${from}`}>
          {words.t('terms.back')}
        </Link>
      </header>
      <Loaded query={week}>{(data) => <Sheets data={data} />}</Loaded>
    </>
  );
}

const NAMES = 'names';

function Sheets({ data }: { readonly data: WeekData }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [params, setParams] = useSearchParams();
  const say = useWeekWords(data);
  const names = useFirstNames(data);
  const one = params.get('shift');
  const board = boardOf(data.shifts, NO_CHANGES).filter(({ state }) => state !== 'draft');
  const asked = params.get('day') ?? '';
  const days = data.days.filter((day) => board.some((shift) => shift.day === day));
  const day = days.find((known) => known === asked) ?? days.find((known) => known >= time.today()) ?? days[0];
  const shifts = board.filter((shift) => (one === null ? shift.day === day : shift.id === one));
  if (shifts.length === 0) return <EmptyState icon="list">{words.t('signIn.none')}</EmptyState>;
  return (
    <>
      <div className="sheet-controls stack" data-gap="2">
        {one === null && day !== undefined ? (
          <Select
            label={words.t('day.pick')}
            value={day}
            options={days.map((value) => ({ value, label: time.day(value) }))}
            onChange={(value) => setParams((now) => (now.set('day', value), now))}
          />
        ) : null}
        <CheckRows
          label={words.t('signIn.options')}
          value={names.names ? [NAMES] : []}
          choices={[{ value: NAMES, label: words.t('signIn.names'), hint: words.t('signIn.names.hint') }]}
          onChange={(chosen) => (chosen.includes(NAMES) ? void names.open() : names.close())}
        />
        <div>
          <Button variant="primary" busy={names.busy} onPress={() => print()}>
            {words.t('sheets.print')}
          </Button>
        </div>
      </div>
      {shifts.map((shift, i) => (
        <Sheet key={shift.id} {...{ shift, say }} names={names.names} number={i + 1} total={shifts.length} />
      ))}
    </>
  );
}

interface SheetProps {
  readonly shift: BoardShift;
  readonly say: WeekWords;
  /** First names by member, once opened. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly number: number;
  readonly total: number;
}

const SPARE_ROWS = 2;

function Sheet({ shift, say, names, number, total }: SheetProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { name } = useUnlocked().me.hub;
  const [printedAt] = useState(() => Date.now());
  const expected = presentOn(shift);
  const plain = (day: string): string =>
    new Intl.DateTimeFormat(formattingLocale(words.locale), { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const title = words.t('signIn.sheet', {
    kind: words.t(`shiftKind.${shift.kind}`),
    hours: say.hours(shift),
  });
  return (
    <article className="sheet sign-in" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p>{words.t('signIn.head', { hub: name, site: say.site(shift.siteId), day: plain(shift.day) })}</p>
      </header>
      <table aria-label={words.t('signIn.table')}>
        <thead>
          <tr>
            {(['who', 'role', 'came', 'left', 'sign'] as const).map((column) => (
              <th key={column} scope="col">
                {words.t(`signIn.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {expected.map((one) => (
            <tr key={one.memberId}>
              <th scope="row">
                {names?.get(one.memberId) ?? say.handle(one.memberId)}
                {one.leads ? ` (${words.t('week.leader')})` : ''}
              </th>
              <td>{words.t(`role.${one.role}`)}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
          {Array.from({ length: SPARE_ROWS }, (_, i) => (
            <tr key={`spare ${i}`}>
              <th scope="row">
                <span className="visually-hidden">{words.t('signIn.spare')}</span>
              </th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <footer>
        <p>{words.t('signIn.destroy', { day: plain(addDays(shift.day as Day, KEPT_DAYS)) })}</p>
        <p>{words.t('sheets.printed', { time: time.clock(printedAt), zone: time.zone, number, total })}</p>
      </footer>
    </article>
  );
}

/** Days until what was on paper is in the book. */
const KEPT_DAYS = 7;
