import { momentOf } from './month/calendar';
import { type Figures, figuresOf, type Spread } from './month/figures';
import { live } from './month/live';
import { openApp } from './month/month-app';
import { raiseTown, type Size } from './month/town';
import { FIRST_COME, MATCHED, refusals, type Way } from './month/ways';
import { type Report } from './report';
import { type Row, row } from './row';
import { throwawayDatabase } from './throwaway-database';

const FULL: Size = { hubs: 60, volunteers: 2000, requests: 25_000, seed: 1 };
const MEDIUM: Size = { hubs: 12, volunteers: 400, requests: 5000, seed: 1 };
const SMALL: Size = { hubs: 2, volunteers: 40, requests: 300, seed: 1 };

interface Month {
  readonly way: string;
  readonly seconds: number;
  readonly figures: Figures;
  readonly refusals: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

/** A month of a region through the product's services, matched and first come. `--small`, `--medium`, `--seed N`. */
export async function run(args: readonly string[]): Promise<Report> {
  const size = args.includes('--small') ? SMALL : args.includes('--medium') ? MEDIUM : FULL;
  const at = args.indexOf('--seed');
  const seed = at < 0 ? size.seed : Number(args[at + 1]);
  if (!Number.isInteger(seed)) {
    console.error('Usage: npm run bench -- month [--small | --medium] [--seed N]');
    return { rows: [], details: {}, status: 2 };
  }
  const months: Month[] = [];
  for (const way of [MATCHED, FIRST_COME]) months.push(await oneMonth({ ...size, seed }, way));
  const broken = months.some(({ figures, failures }) => figures.lost > 0 || failures.length > 0);
  return { rows: rowsOf(months), details: { size, months }, status: broken ? 1 : 0 };
}

function oneMonth(size: Size, way: Way): Promise<Month> {
  console.log(`${way.name}: ${size.requests} requests, ${size.volunteers} volunteers, ${size.hubs} hubs`);
  return throwawayDatabase(async (url) => {
    refusals.clear();
    const app = await openApp(url, momentOf(0, 300));
    try {
      const begun = performance.now();
      const hubs = await raiseTown(app, size);
      await live(app, hubs, { size, way });
      const figures = await figuresOf(app, size);
      const seconds = (performance.now() - begun) / 1000;
      const month = {
        way: way.name,
        seconds,
        figures,
        refusals: Object.fromEntries(refusals),
        failures: app.failures,
      };
      console.log(JSON.stringify(month, null, 1));
      return month;
    } finally {
      await app.close();
    }
  });
}

function rowsOf([matched, firstCome]: readonly Month[]): readonly Row[] {
  if (!matched || !firstCome) return [];
  const both = (name: string, unit: string, of: (figures: Figures) => number): Row => {
    const [value, other] = [of(matched.figures), of(firstCome.figures)];
    return row(name, value, unit, { compare: { name: 'first come', value: other } });
  };
  const spread = (name: string, of: (figures: Figures) => Spread): readonly Row[] => [
    both(`${name}, mean`, '', (f) => of(f).mean),
    both(`${name}, 95 %`, '', (f) => of(f).p95),
    both(`${name}, most`, '', (f) => of(f).most),
  ];
  return [
    both('requests lost', 'requests', ({ lost }) => lost),
    both('requests fulfilled', 'requests', ({ states }) => states['fulfilled'] ?? 0),
    both('tasks done', 'tasks', ({ tasksDone }) => tasksDone),
    both('brought and not fetched', 'rides', ({ halfRides }) => halfRides),
    ...spread('people who know a home', (f) => f.facesPerHome),
    ...spread('homes a person knows', (f) => f.homesPerPerson),
    both('homes known to more than four', 'homes', ({ homesOverFour }) => homesOverFour),
    ...spread('tasks a person did', (f) => f.tasksPerPerson),
    both('inequality of tasks (Gini)', '', ({ gini }) => gini),
    both('road of a task', 'm', ({ metersPerTask }) => metersPerTask),
  ];
}
