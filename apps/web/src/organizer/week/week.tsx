import { addDays, isDay, weekdayOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { useMemo, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Button, Select, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { Agenda } from './board/agenda';
import { OpenDialog } from './board/board-dialogs';
import { BoardTable } from './board/board-table';
import { ChangesBar, WeekNotices } from './board/changes-bar';
import { ChosenBar } from './board/chosen-bar';
import { CoverageStrip } from './board/coverage-strip';
import { RosterList } from './board/roster-list';
import { useBoardState } from './board/use-board-state';
import { useNarrow } from './board/use-narrow';
import { useWeekDesk } from './board/use-week-desk';
import { useShortcuts } from './board/use-shortcuts';
import { useCopyWeek } from './data/use-copy-week';
import { useWeek } from './data/use-week';
import type { WeekData } from './data/week-data';
import { gridOf, ROWS_BY, VIEWS, type RowsBy, type View } from './model/board-grid';
import { WeekSentences } from './week-sentences';
import './week.css';

/** The shifts of one week: who is where, what is missing, and what is about to change. */
export function Week(): ReactNode {
  return (
    <WeekSentences>
      <WeekScreen />
    </WeekSentences>
  );
}

interface Looked {
  readonly from: Day;
  readonly day: Day;
  readonly view: View;
  readonly rowsBy: RowsBy;
  readonly set: (change: Partial<Record<'from' | 'day' | 'view' | 'rows', string>>) => void;
}

/** Weeks begin on Monday. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** What is looked at stands in the address: it can be shared, and Back works. */
function useLooked(): Looked {
  const [params, setParams] = useSearchParams();
  const time = useHubTime();
  const asked = params.get('from') ?? '';
  const from = mondayOf(isDay(asked) ? asked : time.today());
  const day = params.get('day') ?? '';
  const today = time.today();
  const isHere = (one: string): one is Day => isDay(one) && mondayOf(one) === from;
  return {
    from,
    day: isHere(day) ? day : isHere(today) ? today : from,
    view: VIEWS.find((one) => one === params.get('view')) ?? 'week',
    rowsBy: ROWS_BY.find((one) => one === params.get('rows')) ?? 'kind',
    set: (change) =>
      setParams((now) => {
        for (const [name, value] of Object.entries(change)) now.set(name, value);
        return now;
      }),
  };
}

function WeekScreen(): ReactNode {
  const words = useWords();
  const looked = useLooked();
  const week = useWeek(looked.from);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('week.title')}</h1>
          <WeekLead from={looked.from} />
        </div>
        <WeekLinks from={looked.from} />
      </header>
      <Loaded query={week}>{(data) => <Board key={looked.from} {...{ data, looked }} />}</Loaded>
    </>
  );
}

function WeekLead({ from }: { readonly from: Day }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return <p>{words.t('week.lead', { from: time.shortDay(from), to: time.shortDay(addDays(from, 6)) })}</p>;
}

function WeekLinks({ from }: { readonly from: Day }): ReactNode {
  const words = useWords();
  return (
    <nav className="row" aria-label={words.t('week.links')}>
      <Link className="button" to={`/roster?from=${from}`}>
        {words.t('week.fill')}
      </Link>
      <Link className="button" to="/week/terms">
        {words.t('week.terms')}
      </Link>
      <Link className="button" to="/week/doors">
        {words.t('week.doors')}
      </Link>
      <Link className="button" to={`/week/sheet?from=${from}`}>
        {words.t('week.sheet')}
      </Link>
    </nav>
  );
}

interface BoardProps {
  readonly data: WeekData;
  readonly looked: Looked;
}

function Board({ data, looked }: BoardProps): ReactNode {
  const words = useWords();
  const desk = useWeekDesk(data);
  const dialogs = useBoardState(desk, looked.day);
  const { state } = dialogs;
  const narrow = useNarrow();
  const [hasShortcuts, setShortcuts] = useShortcuts();
  const { view, rowsBy, day } = looked;
  const grid = useMemo(
    () => gridOf(desk.board, { view, rowsBy, day, days: data.days }),
    [desk.board, view, rowsBy, day, data.days],
  );
  return (
    <>
      <WeekNotices desk={desk} say={state.say} ask={state.ask} />
      <Looks looked={looked} desk={desk} />
      <CoverageStrip desk={desk} />
      <div className="week-board">
        <div className="stack" data-gap="3">
          <ChosenBar {...{ state, hasShortcuts }} onNew={dialogs.newShift} onShortcuts={setShortcuts} />
          <ChangesBar desk={desk} ask={state.ask} />
          {narrow ? (
            <Agenda state={state} days={view === 'day' ? [day] : data.days} />
          ) : (
            <BoardTable {...{ state, grid, hasShortcuts }} label={words.t('week.board')} />
          )}
        </div>
        <RosterList state={state} />
      </div>
      <OpenDialog {...dialogs} />
    </>
  );
}

interface LooksProps {
  readonly looked: Looked;
  readonly desk: ReturnType<typeof useWeekDesk>;
}

/** Which week, which view, which rows; and the week before as a start. */
function Looks({ looked, desk }: LooksProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const notify = useToast();
  const { from, view, rowsBy, day, set } = looked;
  const copyWeek = useCopyWeek(desk);
  const copy = async (): Promise<void> => {
    const count = await copyWeek.copy();
    if (count !== null) notify({ tone: 'info', text: words.t('week.copyWeek.done', { count }) });
  };
  return (
    <div className="row week-looks">
      <Button icon="back" label={words.t('week.before')} onPress={() => set({ from: addDays(from, -7) })} />
      <Button onPress={() => set({ from: mondayOf(time.today()), day: time.today() })}>
        {words.t('week.this')}
      </Button>
      <Button icon="next" label={words.t('week.after')} onPress={() => set({ from: addDays(from, 7) })} />
      <Select
        label={words.t('week.view')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: words.t(`week.view.${value}`) }))}
        onChange={(value) => set({ view: value })}
      />
      {view === 'day' ? (
        <Select
          label={words.t('day.pick')}
          value={day}
          options={desk.data.days.map((value) => ({ value, label: time.day(value) }))}
          onChange={(value) => set({ day: value })}
        />
      ) : null}
      <Select
        label={words.t('week.rows')}
        value={rowsBy}
        options={ROWS_BY.map((value) => ({ value, label: words.t(`week.rows.${value}`) }))}
        onChange={(value) => set({ rows: value })}
      />
      <Button icon="copy" busy={copyWeek.busy} onPress={() => void copy()}>
        {words.t('week.copyWeek')}
      </Button>
    </div>
  );
}
