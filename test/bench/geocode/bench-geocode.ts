import { parseArgs } from 'node:util';
import type { Report } from '../report';
import { beside, row, type Row } from '../row';
import { benchCity, type CityResult, type Score } from './bench-city';
import { citiesIn, howToGetGeo, usualGeo } from './find-geo';

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

function tell(
  { city, scores, violations, asked, openMs, gzip, examples, corners, named, fullText }: CityResult,
  shown: number,
): void {
  console.log(
    `\n${city}: places.json ${Math.round(gzip / 1000)} kB gzip, opens in ${openMs.toFixed(1)} ms CPU`,
  );
  for (const s of scores)
    console.log(
      `  ${s.kind.padEnd(22)} n ${String(s.asked).padStart(5)}  top-1 ${percent(s.top1, s.asked)}  top-5 ${percent(s.top5, s.asked)}` +
        `  | answerable ${s.answerable}: place-1 ${percent(s.place1, s.answerable)} place-5 ${percent(s.place5, s.answerable)}  ${s.cpuMs.toFixed(3)} ms`,
    );
  console.log(
    `  corners ${percent(corners.right, corners.asked)} of ${corners.asked}, public places ${percent(named.right, named.asked)} of ${named.asked}`,
  );
  for (const [kind, { right, asked: n, cpuMs }] of Object.entries(fullText))
    console.log(
      `  MiniSearch, ${kind.padEnd(10)} n ${String(n).padStart(5)}  top-1 ${percent(right, n)}  ${cpuMs.toFixed(3)} ms`,
    );
  console.log(`  direction missing: ${violations} silent picks of ${asked}`);
  for (const line of examples.slice(0, shown)) console.log(`    ${line}`);
}

const GOALS: Readonly<Record<string, number>> = { 'one typo': 99, messy: 98 };

function rowOf({ city, fullText }: CityResult, { kind, place1, answerable }: Score): Row {
  const value = (100 * place1) / answerable;
  const name = `${city}, ${kind}: first right`;
  const goal = GOALS[kind] === undefined ? {} : { goal: GOALS[kind] };
  if (kind !== 'one typo' && kind !== 'messy') return row(name, value, '%', goal);
  const { right, asked } = fullText[kind];
  return { ...beside(name, value, '%', { name: 'MiniSearch', value: (100 * right) / asked }), ...goal };
}

/** Runs every city of the folder. */
export function benchGeocode(args: readonly string[]): Report {
  const { values } = parseArgs({
    args: [...args],
    options: {
      geo: { type: 'string' },
      seed: { type: 'string', default: '1' },
      city: { type: 'string' },
      misses: { type: 'string', default: '0' },
    },
  });
  const folder = values.geo ?? usualGeo();
  if (folder === null) {
    console.error(howToGetGeo);
    return { rows: [], details: {}, status: 2 };
  }
  const cities = citiesIn(folder).filter(({ name }) => values.city === undefined || name === values.city);
  const rows: Row[] = [];
  const results: CityResult[] = [];
  for (const city of cities) {
    const { result } = benchCity(city, Number(values.seed));
    tell(result, Number(values.misses));
    results.push(result);
    for (const s of result.scores.filter(({ answerable }) => answerable > 0)) rows.push(rowOf(result, s));
    rows.push(row(`${city.name}: index of the public form`, result.gzip / 1000, 'kB gzip', { goal: 250 }));
  }
  const silent = results.reduce((sum, { violations }) => sum + violations, 0);
  return { rows, details: { results }, status: silent > 0 ? 1 : 0 };
}
