import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Figures, type Spread } from './month/figures';
import { livePart } from './month/part';
import { liveRegion, type Month } from './month/region';
import { type Size } from './month/town';
import { type Report } from './report';
import { playChild } from './routing/child/role';
import { type Row, row } from './row';

playChild(livePart);

const FULL: Size = { hubs: 60, volunteers: 2000, requests: 25_000, seed: 1 };
const MEDIUM: Size = { hubs: 12, volunteers: 400, requests: 5000, seed: 1 };
const SMALL: Size = { hubs: 2, volunteers: 40, requests: 300, seed: 1 };
/** Hubs that share one process and one database unless `--parts` says otherwise. */
const HUBS_IN_A_PART = 12;

export const usage =
  '[--small | --medium | --size 2x40x300] [--seed N] [--only matched|first-come] ' +
  '[--parts N] [--first N] [--at-once N] [--keep FOLDER]';

/**
 * A month of a region through the product's services, matched and first come. `--size` hubs x volunteers x requests;
 * `--parts` processes the hubs are dealt to (`--first` so many of them only), `--at-once` of them living together,
 * `--keep` a folder in which finished parts are written down: a run that was ended goes on after them.
 */
export async function run(args: readonly string[]): Promise<Report> {
  const word = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const numberOf = (name: string, usual: number): number => Number(word(name) ?? usual);
  const size = sizeOf(args, word('--size'));
  const seed = numberOf('--seed', 1);
  const parts = numberOf('--parts', Math.ceil((size?.hubs ?? 1) / HUBS_IN_A_PART));
  const first = numberOf('--first', parts);
  const atOnce = numberOf('--at-once', availableParallelism());
  if (!size || ![seed, parts, first, atOnce].every((n) => Number.isInteger(n) && n > 0)) {
    console.error(`Usage: npm run bench -- month ${usage}`);
    return { rows: [], details: {}, status: 2 };
  }
  const plan = { size: { ...size, seed }, parts, first, atOnce, only: word('--only'), keep: word('--keep') };
  const months = await liveRegion({ ...plan, entry: fileURLToPath(import.meta.url) });
  for (const month of months) console.log(JSON.stringify(month, null, 1));
  const broken = months.some(({ figures, failures }) => figures.lost > 0 || failures.length > 0);
  return { rows: rowsOf(months), details: { ...plan, months }, status: broken ? 1 : 0 };
}

function sizeOf(args: readonly string[], own: string | undefined): Size | null {
  if (own === undefined) return args.includes('--small') ? SMALL : args.includes('--medium') ? MEDIUM : FULL;
  const [hubs, volunteers, requests, ...more] = own.split('x').map(Number);
  const isWhole = [hubs, volunteers, requests].every((n) => Number.isInteger(n) && Number(n) > 0);
  return isWhole && more.length === 0 ? { ...FULL, hubs: Number(hubs), volunteers: Number(volunteers), requests: Number(requests) } : null; // prettier-ignore
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
