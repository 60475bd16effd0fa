import { type Report } from '../../report';
import { type Row, row } from '../../row';
import { ask } from '../child/ask';
import { type Column, figure, headOf, lineOf } from '../columns';
import { liveLine } from '../live-line';
import { compareBrowser } from './browser/compare-browser';
import { titleOf } from './day';
import { growthLines } from './growth';
import { type Measured, type Sight, type TownOrder } from './measure';
import { type TownSettings, townSettingsOf } from './settings';

/** Everything measured about one day. */
export interface DayResult {
  readonly day: string;
  readonly pace: Measured;
  readonly short: Measured;
  readonly long: Measured;
}

const FOLDER = 'regions/minneapolis';
/** Seconds of iterations to take the pace by. */
const PACE = 3;

/** Town scale on real streets. `entry`: the file a child process is started with. */
export async function benchTown(args: readonly string[], entry: string): Promise<Report> {
  const settings = readSettings(args);
  if (!settings) return { rows: [], details: {}, status: 2 };
  console.log(headOf(COLUMNS));
  const live = liveLine(() => performance.now());
  const results: DayResult[] = [];
  const failures: string[] = [];
  for (const day of settings.days) {
    try {
      const result = await measure(day, settings, entry, live.say);
      results.push(result);
      live.print(lineOf(COLUMNS, result));
      if (violationsOf(result) > 0) failures.push(`${titleOf(day)}: a plan breaks the engine’s own rules`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push(`${titleOf(day)}: ${error.message}`);
    }
  }
  console.log(['', ...growthLines(results), ''].join('\n'));
  const browser = settings.hasBrowser ? await compareBrowser(FOLDER, settings.seed, entry) : null;
  for (const failure of failures) console.log(`ERROR ${failure}`);
  return {
    rows: [...results.flatMap(rowsOf), ...(browser ?? [])],
    details: { settings, failures, days: results },
    status: failures.length === 0 ? 0 : 1,
  };
}

function readSettings(args: readonly string[]): TownSettings | null {
  try {
    return townSettingsOf(args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return null;
  }
}

/** Three processes a day, one after the other, so that none finds anything warm. */
async function measure(
  day: string,
  { seed, short, long }: TownSettings,
  entry: string,
  say: (words: string) => void,
): Promise<DayResult> {
  const go = (work: TownOrder['work'], cpu: number): Promise<Measured> =>
    ask<Measured, Sight>(entry, { work, day, folder: FOLDER, seed, cpu } satisfies TownOrder, (seen) =>
      say(`${titleOf(day)}: ${work} ${seen.cpu.toFixed(1)} s, cost ${seen.cost}`),
    );
  return { day, pace: await go('pace', PACE), short: await go('plan', short), long: await go('plan', long) };
}

/** How much dearer the short plan is. */
const behind = ({ short, long }: DayResult): number => 100 * (short.cost / long.cost - 1);

const violationsOf = ({ pace, short, long }: DayResult): number =>
  pace.violations + short.violations + long.violations;

const peakOf = ({ pace, short, long }: DayResult): number => Math.max(pace.peak, short.peak, long.peak);

const COLUMNS: readonly Column<DayResult>[] = [
  { title: 'day', width: 32, isText: true, cell: ({ day }) => titleOf(day) },
  { title: 'places', width: 6, cell: ({ pace }) => String(pace.locations) },
  { title: 'cars', width: 4, cell: ({ pace }) => String(pace.cars) },
  { title: 'first s', width: 7, cell: ({ pace }) => figure(pace.firstAt, 3) },
  { title: 'wall s', width: 7, cell: ({ pace }) => figure(pace.firstWall, 3) },
  { title: 'us/iter', width: 7, cell: ({ pace }) => figure(pace.perIteration, 0) },
  { title: 'short plan', width: 10, cell: ({ short }) => String(short.cost) },
  { title: 'long plan', width: 10, cell: ({ long }) => String(long.cost) },
  { title: 'behind %', width: 8, cell: (result) => figure(behind(result), 2) },
  { title: 'unserved', width: 8, cell: ({ short, long }) => `${short.unserved}/${long.unserved}` },
  { title: 'MB', width: 5, cell: (result) => figure(peakOf(result), 0) },
];

const GOALS: Readonly<Record<string, number>> = { hub: 0.1, '5000': 5 };

function rowsOf(result: DayResult): Row[] {
  const { day, pace, short, long } = result;
  const title = titleOf(day);
  const goal = GOALS[day];
  return [
    row(`${title}: first plan, CPU`, pace.firstAt, 's', goal === undefined ? {} : { goal }),
    row(`${title}: one iteration`, pace.perIteration, 'us'),
    row(`${title}: short plan behind the long one`, behind(result), '%', {
      compare: { name: 'cost of the long one', value: long.cost },
      ratio: Number((short.cost / long.cost).toFixed(4)),
      ...(day === 'hub' ? { goal: 1 } : {}),
    }),
    row(`${title}: peak memory`, peakOf(result), 'MB', day === '5000' ? { goal: 1024 } : {}),
  ];
}
