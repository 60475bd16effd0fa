import { stopPrograms } from '../lib/run.mjs';
import { stages } from './list.mjs';
import { nothing, sum } from './result.mjs';

/** @typedef {import('./list.mjs').Stage} Stage */

/**
 * Runs the stages in order, all of them whatever fails, and prints one line for each and the closing line.
 * @param {readonly string[]} wanted names; none means all
 * @returns {Promise<number>} the status to end with
 */
export async function runStages(wanted) {
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`No stage ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const results = [nothing];
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, giveUp);
  try {
    for (const some of sideBySide(chosen)) results.push(...(await Promise.all(some.map(runStage))));
  } finally {
    await stopServer?.();
  }
  const { passed, failed, skipped } = sum(results);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}

/** Stages in their order, one by one; two that keep one core busy each go together. @param {readonly Stage[]} chosen */
function sideBySide(chosen) {
  /** @type {Stage[][]} */
  const groups = [];
  for (const stage of chosen) {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0]?.oneCore && stage.oneCore) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** @param {Stage} stage */
async function runStage(stage) {
  console.log(`${stage.name}: ${stage.about}`);
  const started = performance.now();
  const life = setInterval(() => console.log(`  … ${stage.name} ${elapsed(started)}`), 60_000);
  const result = await attempt(stage);
  clearInterval(life);
  if (result.output !== '') console.log(result.output.trimEnd());
  if (result.note) console.log(`  ${result.note}`);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  const mark = result.failed === 0 ? '✓' : '✗';
  console.log(
    `  ${mark} ${stage.name}: ${result.passed} passed, ${result.failed} failed${skipped} (${elapsed(started)})`,
  );
  return result;
}

/** A stage that breaks is a stage that failed. @param {Stage} stage */
async function attempt(stage) {
  try {
    if (stage.needsServer) await startServer();
    return await stage.run();
  } catch (error) {
    return {
      ...nothing,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** @param {number} started */
const elapsed = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** @type {(() => Promise<void>) | undefined} */
let stopServer;

/** Told to stop: end what runs and leave no server behind. */
async function giveUp() {
  stopPrograms();
  await stopServer?.();
  process.exit(130);
}

/** One database server for all stages that need one; they find it through the environment. */
async function startServer() {
  if (process.env.DOORSTEP_TEST_SERVER) return;
  const { startTestServer } = await import('../jest/throw-away-server.mjs');
  const { url, template, stop } = await startTestServer();
  process.env.DOORSTEP_TEST_SERVER = JSON.stringify({ url, template });
  stopServer = stop;
}
