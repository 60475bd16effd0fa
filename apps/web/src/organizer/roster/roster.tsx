import { addDays, isDay, weekdayOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Banner, Button, Card, EmptyState, RadioRows, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import type { OpenedSite } from '../week/data/use-opened-sites';
import { FillingCard } from './filling-card';
import { Proposal } from './proposal';
import type { Holding, RosterData } from './roster-model';
import { fillable, openPlaces, rosterQuestion } from './roster-question';
import { RosterSentences } from './roster-sentences';
import { useRosterDesk, useRosterData, type RosterDesk } from './use-roster-desk';
import { useRosterWords, type RosterWords } from './use-roster-words';
import './roster.css';

/** Fills a week or a month from what people offer, may do and like; nothing happens before it is handed over. */
export function Roster(): ReactNode {
  return (
    <RosterSentences>
      <RosterScreen />
    </RosterSentences>
  );
}

const SPANS = [7, 28] as const;
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** What is looked at stands in the address. */
function useLooked() {
  const [params, setParams] = useSearchParams();
  const time = useHubTime();
  const asked = params.get('from') ?? '';
  const from = mondayOf(isDay(asked) ? asked : time.today());
  const days = SPANS.find((span) => String(span) === params.get('days')) ?? 7;
  const set = (change: Readonly<Record<string, string>>): void =>
    setParams((now) => {
      for (const [name, value] of Object.entries(change)) now.set(name, value);
      return now;
    });
  return { from, days, set };
}

function RosterScreen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { from, days, set } = useLooked();
  const query = useRosterData(from, days);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('roster.title')}</h1>
          <p>
            {words.t('roster.lead', {
              from: time.shortDay(from),
              to: time.shortDay(addDays(from, days - 1)),
            })}
          </p>
        </div>
        <div className="row">
          <Link className="button" to={`/week?from=${from}`}>
            {words.t('roster.back')}
          </Link>
          <Button
            icon="back"
            label={words.t('roster.before')}
            onPress={() => set({ from: addDays(from, -days) })}
          />
          <Button
            icon="next"
            label={words.t('roster.after')}
            onPress={() => set({ from: addDays(from, days) })}
          />
          <Select
            label={words.t('roster.span')}
            value={String(days)}
            options={SPANS.map((span) => ({ value: String(span), label: words.t(`roster.span.${span}`) }))}
            onChange={(value) => set({ days: value })}
          />
        </div>
      </header>
      <Loaded query={query}>
        {({ data, sites }) => (
          <Filling key={`${from} ${days}`} data={data} sites={sites} refetch={query.refetch} />
        )}
      </Loaded>
    </>
  );
}

interface FillingProps {
  readonly data: RosterData;
  readonly sites: readonly OpenedSite[];
  readonly refetch: () => Promise<unknown>;
}

function Filling({ data, sites, refetch }: FillingProps): ReactNode {
  const words = useWords();
  const desk = useRosterDesk(data, refetch);
  const say = useRosterWords({ people: data.people, shifts: data.week.shifts, sites });
  if (fillable(data.week, instant(Date.now())).length === 0)
    return <EmptyState icon="calendar">{words.t('roster.none')}</EmptyState>;
  return (
    <>
      <Setup desk={desk} />
      <Notes desk={desk} say={say} />
      <FillingCard desk={desk} say={say} />
      {desk.told ? <Proposal desk={desk} say={say} told={desk.told} /> : null}
    </>
  );
}

const HOLDINGS: readonly Holding[] = ['keep', 'move'];

/** What there is, and how far the filling may go. */
function Setup({ desk }: { readonly desk: RosterDesk }): ReactNode {
  const words = useWords();
  const { zone } = useHubTime();
  const { data, holding } = desk;
  const plain = rosterQuestion({ data, opened: new Map(), holding, zone, now: instant(Date.now()) });
  const open = openPlaces(plain.problem, plain.before);
  return (
    <Card>
      <p>
        {words.t('roster.stand', {
          shifts: plain.problem.shifts.length,
          people: plain.problem.volunteers.filter(({ free }) => free.length > 0).length,
        })}{' '}
        {words.t('roster.stand.open', open)}
      </p>
      <RadioRows
        shape="chips"
        label={words.t('roster.holding')}
        value={holding}
        choices={HOLDINGS.map((value) => ({ value, label: words.t(`roster.holding.${value}`) }))}
        onChange={desk.setHolding}
      />
      <div className="row">
        <Button
          variant={desk.told ? 'secondary' : 'primary'}
          icon="people"
          busy={desk.opening || desk.filler.state.at === 'filling'}
          onPress={() => void desk.start()}
        >
          {words.t(desk.told ? 'roster.again' : 'roster.start')}
        </Button>
      </div>
    </Card>
  );
}

/** What is not quite as asked, before anybody wonders. */
function Notes({ desk, say }: { readonly desk: RosterDesk; readonly say: RosterWords }): ReactNode {
  const words = useWords();
  const notes = desk.question?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <Banner tone="warning">
      <ul className="roster-notes">
        {notes.map(({ code, memberId, shiftId, handle }) => (
          <li key={`${code} ${memberId} ${shiftId ?? ''} ${handle ?? ''}`}>
            {words.t(`roster.note.${code}`, {
              who: say.who(memberId),
              shift: shiftId === null ? '' : say.shift(shiftId),
              handle: handle ?? '',
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
