import { spawn } from 'node:child_process';
import { installPackages } from './install.mjs';
import { nx, runNode } from './run.mjs';
import { root, unlessFresh } from './stamp.mjs';

/** @param {string} text */
const say = (text) => console.log(process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text);

await installPackages((text) => say(`1/3 ${text}`));
await build();
serve();

async function build() {
  const started = performance.now();
  const ran = await unlessFresh({
    stamp: 'build',
    inputs: ['apps', 'libs', 'migrations', 'nx.json', 'tsconfig.base.json', 'package-lock.json'],
    outputs: ['dist/api/main.js', 'dist/web'],
    make: async () => {
      say('2/3 Building (half a minute the first time)');
      const { status, output } = await runNode(nx(['run-many', '-t', 'build', '-p', 'api', 'web']));
      if (status !== 0) stop(`${output}\nThe build failed: its own words are above.`);
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(ran ? `2/3 Built in ${seconds} s` : '2/3 The build is up to date');
}

/** Runs the api until it ends and ends with its status. It reports on database, region and address itself. */
function serve() {
  say('3/3 Starting');
  const api = spawn(process.execPath, ['--enable-source-maps', 'dist/api/main.js'], {
    cwd: root,
    stdio: 'inherit',
  });
  // We stay until the api has ended in good order. It may hear of a Ctrl-C twice, from the terminal and from us.
  process.on('SIGINT', () => api.kill('SIGINT'));
  process.on('SIGTERM', () => api.kill('SIGTERM'));
  process.on('SIGHUP', () => api.kill('SIGTERM'));
  api.once('error', (error) => stop(`The api could not be started: ${error.message}`));
  api.once('exit', (status) => process.exit(status ?? 1));
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
