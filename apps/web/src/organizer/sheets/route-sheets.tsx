import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RunFieldsFragment } from '../../gql/graphql';
import { formattingLocale } from '../../i18n/messages';
import type { MapScene } from '../../map/map-scene';
import { loadGrid, loadStreets } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Button, CheckRows, EmptyState, Skeleton } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { exactScene } from '../live/exact-scene';
import { LIVE } from '../live/live-documents';
import { useHubMark } from '../live/live-map';
import {
  coarseScene,
  cellOfStop,
  isAway,
  numbersIn,
  stopsOf,
  type LiveDay,
  type PlannedStop,
} from '../live/run-scene';
import { useExactStops, type ExactPlaces } from '../live/use-exact-stops';
import { useWords } from '../messages';
import { useMapWords } from '../place/map-words';
import './route-sheets.css';

const PaperMap = lazy(() => import('../../map/paper/paper-map'));

const DRIVEN: ReadonlySet<string> = new Set(['planned', 'offered', 'accepted', 'loading', 'departed']);

/** A sheet of paper for each run that is still to be driven. Areas unless paper mode is chosen; never a name or a phone. */
export function RouteSheets(): ReactNode {
  const words = useWords();
  const [day] = useDay();
  const query = useQuery(LIVE, { variables: { day } });
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('sheets.title')}</h1>
          <p>{words.t('sheets.lead')}</p>
        </div>
        <Link className="button" to={`/live?day=${day}`}>
          {words.t('sheets.back')}
        </Link>
      </header>
      <Loaded query={query}>{({ organizerDay }) => <Sheets day={organizerDay} />}</Loaded>
    </>
  );
}

const PAPER = 'paper';

function Sheets({ day }: { readonly day: LiveDay }): ReactNode {
  const words = useWords();
  const exact = useExactStops(day);
  const [wanted, setWanted] = useState(false);
  const runs = day.runs.filter(({ state }) => DRIVEN.has(state));
  if (runs.length === 0) return <EmptyState icon="route">{words.t('sheets.none')}</EmptyState>;
  return (
    <>
      <div className="sheet-controls stack" data-gap="2">
        <CheckRows
          label={words.t('sheets.options')}
          value={wanted && (exact.busy || exact.places) ? [PAPER] : []}
          choices={[{ value: PAPER, label: words.t('sheets.paper'), hint: words.t('sheets.paper.hint') }]}
          onChange={(chosen) => {
            setWanted(chosen.includes(PAPER));
            if (chosen.includes(PAPER)) void exact.open();
            else exact.close();
          }}
        />
        <div className="row">
          <Button variant="primary" busy={exact.busy} onPress={() => print()}>
            {words.t('sheets.print')}
          </Button>
          <span className="meta">{words.t('liveMap.open.note', { count: exact.count })}</span>
        </div>
      </div>
      {runs.map((run, i) => (
        <Sheet key={run.id} {...{ day, run }} places={exact.places} number={i + 1} total={runs.length} />
      ))}
    </>
  );
}

interface SheetProps {
  readonly day: LiveDay;
  readonly run: RunFieldsFragment;
  /** In paper mode only. */
  readonly places: ExactPlaces | null;
  readonly number: number;
  readonly total: number;
}

function Sheet({ day, run, places, number, total }: SheetProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { name } = useUnlocked().me.hub;
  const [printedAt] = useState(() => Date.now());
  return (
    <article className="sheet" aria-label={words.t('sheets.sheet', { letter: run.letter })}>
      <header>
        <h2>{words.t('sheets.sheet', { letter: run.letter })}</h2>
        <p>
          {words.t('sheets.head', {
            hub: name,
            day: plainDay(day.day, words.locale),
            from: time.clock(run.startsAt),
            to: time.clock(run.endsAt),
          })}
        </p>
        <p>{words.t('sheets.driver', { handle: run.member.handle })}</p>
      </header>
      <SheetMap {...{ day, run, places }} />
      <Stops {...{ day, run, places }} />
      <footer>
        <p>{words.t('sheets.destroy', { day: plainDay(day.day, words.locale) })}</p>
        <p>{words.t('sheets.printed', { time: time.clock(printedAt), zone: time.zone, number, total })}</p>
      </footer>
    </article>
  );
}

/** Paper lies about: "today" would be wrong tomorrow. */
const plainDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(formattingLocale(locale), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

type OneRun = Pick<SheetProps, 'day' | 'run' | 'places'>;

function SheetMap({ day, run, places }: OneRun): ReactNode {
  const words = useWords();
  const { attribution, loading } = useMapWords();
  const { region } = useUnlocked().me.hub;
  const scene = useSheetScene({ day, run, places });
  if (!scene) return <Skeleton label={loading} rows={6} />;
  return (
    <Suspense fallback={<Skeleton label={loading} rows={6} />}>
      <PaperMap
        {...{ region, scene }}
        label={words.t(places ? 'sheets.map' : 'sheets.areas', { letter: run.letter })}
        credit={attribution}
      />
    </Suspense>
  );
}

function useSheetScene({ day, run, places }: OneRun): MapScene | null {
  const { region } = useUnlocked().me.hub;
  const hub = useHubMark();
  const grid = usePack(loadGrid, region);
  const streets = usePack(loadStreets, region);
  return useMemo(() => {
    const own = { ...day, runs: [run] };
    if (places) {
      if (streets.at === 'loading') return null;
      const roads = streets.at === 'ready' ? streets.value : null;
      return exactScene({ day: own, places, hub, streets: roads, labelOf: () => '' });
    }
    return grid.at === 'ready' ? coarseScene(own, grid.value, hub, numbersIn(run, day.tasks)) : null;
  }, [day, run, places, hub, grid, streets]);
}

function Stops({ day, run, places }: OneRun): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const whereOf = (planned: PlannedStop): string => {
    const place = places?.get(planned.stop.taskId);
    const spoken = place && isAway(planned) && place.destination ? place.destination : place;
    return spoken?.address ?? zone(cellOfStop(planned));
  };
  const whatOf = ({ stop, task }: PlannedStop): string => {
    const size =
      task && task.loadUnits > 0
        ? words.t('sheets.boxes', { units: task.loadUnits })
        : task && task.seats > 0
          ? words.t('sheets.seats', { seats: task.seats })
          : null;
    return [words.t(`stopKind.${stop.kind}`), ...(size === null ? [] : [size])].join(', ');
  };
  return (
    <table aria-label={words.t('sheets.table', { letter: run.letter })}>
      <thead>
        <tr>
          <th scope="col">#</th>
          {(['time', 'where', 'what', 'done'] as const).map((column) => (
            <th key={column} scope="col">
              {words.t(`sheets.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stopsOf(run, day.tasks).map((planned) => (
          <tr key={planned.stop.id}>
            <td>{planned.number}</td>
            <td>
              <bdi>{time.clock(planned.stop.arriveAt)}</bdi>
            </td>
            <th scope="row">{whereOf(planned)}</th>
            <td>{whatOf(planned)}</td>
            <td>
              <span className="sheet-box" aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
