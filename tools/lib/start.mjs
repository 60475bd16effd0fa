import { spawn } from 'node:child_process';
import { missingPackages } from './installed.mjs';
import { root, unlessFresh } from './stamp.mjs';

/** @param {string} text */
const say = (text) => console.log(`\x1b[1m${text}\x1b[0m`);

await install();
await build();
await serve();

async function install() {
  const missing = missingPackages();
  if (missing === 0) return say('1/3 Packages are installed');
  say(`1/3 Installing ${missing} packages (the first time this takes about a minute)`);
  const status = await foreground('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    stop('npm could not install the packages: its own words are above. Is the network reachable?');
}

async function build() {
  const started = performance.now();
  const ran = await unlessFresh({
    stamp: 'build',
    inputs: ['apps', 'libs', 'migrations', 'nx.json', 'tsconfig.base.json', 'package-lock.json'],
    outputs: ['dist/api/main.js', 'dist/web/index.html'],
    make: async () => {
      say('2/3 Building (half a minute the first time)');
      const nx = [
        'node_modules/nx/dist/bin/nx.js',
        'run-many',
        '-t',
        'build',
        '-p',
        'api',
        'web',
        '--outputStyle=static',
      ];
      if ((await foreground(process.execPath, nx)) !== 0) stop('The build failed: its own words are above.');
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(ran ? `2/3 Built in ${seconds} s` : '2/3 The build is up to date');
}

/** Runs the api until it ends and ends with its status. It reports on database, region and address itself. */
async function serve() {
  say('3/3 Starting');
  const api = spawn(process.execPath, ['--enable-source-maps', 'dist/api/main.js'], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C in a terminal reaches the api by itself, being sent to every process there; a second one would cut
  // its orderly end short.
  process.on('SIGINT', () => process.stdin.isTTY || api.kill('SIGINT'));
  process.on('SIGTERM', () => api.kill('SIGTERM'));
  process.on('SIGHUP', () => api.kill('SIGTERM'));
  api.once('error', (error) => stop(`The api could not be started: ${error.message}`));
  api.once('exit', (status) => process.exit(status ?? 1));
}

/**
 * Shows a program's output as it comes; where that is no terminal (and spinners stay silent), a sign of life.
 * @param {string} file @param {string[]} args
 * @returns {Promise<number>}
 */
function foreground(file, args) {
  const started = performance.now();
  const life = setInterval(() => {
    if (!process.stdout.isTTY)
      console.log(`    still at it (${Math.round((performance.now() - started) / 1000)} s)`);
  }, 15_000);
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      stdio: /** @type {const} */ ('inherit'),
      shell: process.platform === 'win32' && file === 'npm',
    };
    const child = spawn(file, args, options);
    const end = (/** @type {number} */ status) => {
      clearInterval(life);
      resolve(status);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', (status) => end(status ?? 1));
  });
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
