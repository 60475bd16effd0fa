// npm run bench -- NAME [--json FILE] [arguments]: runs test/bench/NAME.bench.ts, prints a table, writes JSON.
// A bench exports `run(args: string[]): Promise<Row[] | Report>`; a report has printed its own tables. What may stand
// behind its name is its `usage`: `--help` prints it, and a word that is not in it is refused before anything runs.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importEntry } from './lib/build-entry.mjs';
import { findChromium } from './lib/chromium.mjs';
import { commitOf } from './lib/commit.mjs';
import { heldTo } from './lib/options.mjs';
import { root } from './lib/stamp.mjs';
import { table } from './lib/table.mjs';

/**
 * `compare`: the same work by other means in the same run; `ratio`: value over that; `goal`: what we aim for.
 * @typedef {{ name: string, value: number, unit: string, compare?: { name: string, value: number }, ratio?: number, goal?: number }} Row
 * @typedef {{ rows: Row[], details: Record<string, unknown>, status: number }} Report
 */

const folder = path.join(root, 'test/bench');
const names = fs
  .readdirSync(folder, { withFileTypes: true })
  .map((entry) => /^(.*)\.bench\.ts$/.exec(entry.name)?.[1])
  .filter((name) => name !== undefined);

const { name, file, isFileMissing, rest } = readArguments(process.argv.slice(2));
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME [--help | --json FILE]. Benches: ${names.join(', ')}.`);
  process.exit(name === '--help' ? 0 : 2);
}

const chromium = findChromium();
if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
const bench = await importEntry(`test/bench/${name}.bench.ts`, 'bench');
const usage = `Usage: npm run bench -- ${[name, bench.usage, '[--json FILE]'].filter(Boolean).join(' ')}`;
if (rest.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const { words, fault } = heldTo(bench.usage ?? '', rest);
if (fault !== null || isFileMissing) {
  console.error(`${fault ?? '--json takes a value.'}\n${usage}`);
  process.exit(2);
}
const commit = commitOf(); // before the run: others may commit while it lasts
/** @type {Row[] | Report} */
const outcome = await bench.run(words);
const { rows, details, status } = Array.isArray(outcome)
  ? { rows: outcome, details: {}, status: 0 }
  : outcome;
// A question that could not be answered has been told so already.
if (status === 2) process.exit(status);
const cpu = `${os.cpus().length} x ${os.cpus()[0]?.model.trim() ?? 'unknown'}`;
const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
const report = { bench: name, commit, node: process.version, cpu, command, rows, ...details };
console.log(`${report.bench} at ${report.commit}, Node ${report.node}, ${report.cpu}`);
console.log(command);
console.log(table(rows));
if (file !== undefined) fs.writeFileSync(path.resolve(file), `${JSON.stringify(report, undefined, 2)}\n`);
// A bench may leave a pool or a server's socket behind; its numbers are in.
process.exit(status);

/** @param {readonly string[]} words */
function readArguments(words) {
  const at = words.indexOf('--json');
  const rest = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const file = at < 0 ? undefined : words[at + 1];
  const isFileMissing = at >= 0 && (file === undefined || file.startsWith('--'));
  return { name: rest[0], file, isFileMissing, rest: rest.slice(1) };
}
