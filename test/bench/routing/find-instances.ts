import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One file to solve. */
export interface Found {
  readonly set: string;
  readonly name: string;
  readonly file: string;
}

/** A file is an instance unless its name says that it is something else. */
const OTHERS = /^(readme|license|\.)|\.(csv|md|sol|json|py|sh)$/i;

/**
 * Where instances may lie without being asked for: a folder named in DOORSTEP_BENCH_INSTANCES, else `bench/routing`
 * in a folder beside this project. Null when there is none.
 */
export function usualFolder(): string | null {
  const named = process.env['DOORSTEP_BENCH_INSTANCES'];
  if (named !== undefined) return named;
  const beside = path.resolve('..');
  const candidates = readdirSync(beside)
    .sort()
    .map((name) => path.join(beside, name, 'bench', 'routing'));
  return candidates.find((folder) => existsSync(path.join(folder, 'bks.csv'))) ?? null;
}

/** Every instance below a folder of sets, or in a folder that is a set itself. */
export function findInstances(folder: string): Found[] {
  const inside = readdirSync(folder, { withFileTypes: true });
  const sets = inside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const own = inside.some((entry) => entry.isFile() && !OTHERS.test(entry.name));
  return [
    ...(own ? filesOf(path.basename(path.resolve(folder)), folder) : []),
    ...sets.sort().flatMap((set) => filesOf(set, path.join(folder, set))),
  ];
}

const filesOf = (set: string, folder: string): Found[] =>
  readdirSync(folder)
    .filter((name) => !OTHERS.test(name) && statSync(path.join(folder, name)).isFile())
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((name) => ({ set, name: name.replace(/\.[a-z]+$/i, ''), file: path.join(folder, name) }));

/** The table of best known values of a folder, or of the one it lies in; null when there is none. */
export function findTable(folder: string): string | null {
  const file = [folder, path.resolve(folder, '..')]
    .map((each) => path.join(each, 'bks.csv'))
    .find((each) => existsSync(each));
  return file === undefined ? null : readFileSync(file, 'utf8');
}

export const howToGetInstances = `No instances found. Name their folder with --instances DIR or DOORSTEP_BENCH_INSTANCES. It holds a folder for each
set, and bks.csv with the columns set,instance,objective,vehicles,distance,proven_optimal,source. Public sources:
  Solomon:                https://www.sintef.no/projectweb/top/vrptw/ or github.com/VROOM-Project/vroom-scripts
  Gehring & Homberger:    https://www.sintef.no/projectweb/top/vrptw/ or github.com/rogalski-wmii-uni-lodz-pl/vrp-benchmarks
  Li & Lim:               https://www.sintef.no/projectweb/top/pdptw/ or the same repository
  Cordeau's dial-a-ride:  github.com/garciparedes/jinete (res/datasets/cordeau-laporte)
  several depots (Vidal): github.com/PyVRP/Instances (MDVRPTW)`;
