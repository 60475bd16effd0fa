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

/**
 * A month of a region through the product's services, matched and first come. `--small`, `--medium`, `--size 2x40x300`
 * (hubs, volunteers, requests), `--seed N`, `--only matched|first-come`.
 */
export async function run(args: readonly string[]): Promise<Report> {
  const word = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const size = sizeOf(args, word('--size'));
  const seed = Number(word('--seed') ?? 1);
  if (!size || !Number.isInteger(seed)) {
    console.error(
      'Usage: npm run bench -- month [--small | --medium | --size 2x40x300] [--seed N] [--only matched|first-come]',
    );
    return { rows: [], details: {}, status: 2 };
  }
  const months: Month[] = [];
  const only = word('--only');
  const ways = [MATCHED, FIRST_COME].filter(({ name }) => only === undefined || name === only);
  for (const way of ways) months.push(await oneMonth({ ...size, seed }, way));
  const broken = months.some(({ figures, failures }) => figures.lost > 0 || failures.length > 0);
  return { rows: rowsOf(months), details: { size, months }, status: broken ? 1 : 0 };
}

function sizeOf(args: readonly string[], own: string | undefined): Size | null {
  if (own === undefined) return args.includes('--small') ? SMALL : args.includes('--medium') ? MEDIUM : FULL;
  const [hubs, volunteers, requests, ...more] = own.split('x').map(Number);
  const isWhole = [hubs, volunteers, requests].every((n) => Number.isInteger(n) && Number(n) > 0);
  return isWhole && more.length === 0 ? { ...FULL, hubs: Number(hubs), volunteers: Number(volunteers), requests: Number(requests) } : null; // prettier-ignore
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
