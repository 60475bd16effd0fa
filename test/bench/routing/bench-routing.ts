import { type Report } from '../report';
import { row } from '../row';
import { bestKnownOf } from './best-known';
import { headOf, lineOf } from './columns';
import { detailsOf } from './details';
import { findInstances, findTable, howToGetInstances, usualFolder } from './find-instances';
import { INSTANCE_COLUMNS, SUMMARY_COLUMNS } from './report';
import { runAll } from './run-all';
import { type Settings, settingsOf } from './settings';
import { summariesOf } from './summary';
import { tasksOf } from './task';

/** Solves, judges and reports. `entry`: the file a child process is started with. */
export async function benchRouting(args: readonly string[], entry: string): Promise<Report> {
  const settings = readSettings(args);
  const folder = settings?.instances ?? usualFolder();
  if (!settings || folder === null)
    return refusal(settings ? howToGetInstances : 'npm run bench -- routing --help lists the options.');
  const table = findTable(folder);
  const lookup = table === null ? () => null : bestKnownOf(table);
  const tasks = tasksOf(findInstances(folder), settings, lookup);
  if (tasks.length === 0) return refusal(`Nothing in ${folder} is of the set, name or objective asked for.`);
  console.log(headOf(INSTANCE_COLUMNS));
  const { results, failures } = await runAll(tasks, settings, entry);
  const summaries = summariesOf(results);
  console.log(
    ['', headOf(SUMMARY_COLUMNS), ...summaries.map((each) => lineOf(SUMMARY_COLUMNS, each)), ''].join('\n'),
  );
  for (const failure of failures) console.log(`ERROR ${failure}`);
  const totals = summaries.filter(({ group, mean }) => group === 'all' && mean !== null);
  return {
    rows: totals.map(({ set, objective, mean }) => row(`${set}, ${objective}, mean gap`, mean ?? 0, '%')),
    details: detailsOf(settings, results, summaries, failures),
    status: failures.length === 0 ? 0 : 1,
  };
}

function readSettings(args: readonly string[]): Settings | null {
  try {
    return settingsOf(args);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    console.error(error.message);
    return null;
  }
}

function refusal(words: string): Report {
  console.error(words);
  return { rows: [], details: {}, status: 2 };
}
