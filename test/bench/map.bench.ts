import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '@doorstep/support';
import type { Browser } from 'playwright-core';
import type { Shown } from './map/page';
import { servePage, type PageServer } from './map/page-server';
import { row, type Row } from './row';

const VIEW = { width: 1280, height: 800 } as const;
const ROUNDS = 7;
const GOAL_MS = 2000;
const GOAL_BYTES = 2_000_000;

interface Round extends Shown {
  /** Of all of Chromium's processes, milliseconds. */
  readonly cpu: number;
  readonly requests: readonly string[];
  readonly elsewhere: readonly string[];
  readonly violations: readonly string[];
}

export const usage = '[REGION]';

/** How soon a map stands there, in a Chromium that draws without a graphics card. */
export async function run(args: readonly string[]): Promise<Row[]> {
  const [region = 'minneapolis'] = args;
  const regionsDir = path.resolve(process.env['DOORSTEP_REGIONS'] ?? 'regions');
  const server = await servePage(regionsDir);
  const browser = await openBrowser();
  try {
    const rows: Row[] = [];
    for (const how of ['library', 'picture']) {
      const rounds: Round[] = [];
      // The first one warms what belongs to the machine and not to the page.
      await oneRound(browser, server, how, region);
      for (let i = 0; i < ROUNDS; i++) rounds.push(await oneRound(browser, server, how, region));
      rows.push(...rowsOf(how, rounds));
    }
    return [...rows, ...basemaps(regionsDir)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A fresh profile each time: nothing is cached. */
async function oneRound(browser: Browser, server: PageServer, how: string, region: string): Promise<Round> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const violations: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.origin}/`) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  const before = await cpuOf(browser);
  server.asked();
  await page.goto(server.origin);
  await page.waitForFunction(() => 'show' in globalThis);
  const shown = await page.evaluate(
    ([kind, id]) =>
      (globalThis as unknown as { show(how: string, region: string): Promise<Shown> }).show(kind, id),
    [how, region] as const,
  );
  const round = {
    ...shown,
    cpu: (await cpuOf(browser)) - before,
    requests: server.asked(),
    elsewhere,
    violations,
  };
  await context.close();
  return round;
}

/** Chromium's processes, milliseconds of CPU so far; those that ended are not in it. */
async function cpuOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function rowsOf(how: string, rounds: readonly Round[]): Row[] {
  const name = how === 'library' ? 'MapLibre' : 'drawn by hand';
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  return [
    row(
      `${name}: map stands there`,
      of(({ ground }) => ground),
      'ms',
      { goal: GOAL_MS },
    ),
    row(
      `${name}: with nine routes`,
      of(({ routes }) => routes),
      'ms',
    ),
    row(`${name}: slowest of ${rounds.length}`, Math.max(...rounds.map(({ ground }) => ground)), 'ms'),
    row(
      `${name}: CPU of Chromium`,
      of(({ cpu }) => cpu),
      'ms',
    ),
    row(
      `${name}: requests`,
      of(({ requests }) => requests.length),
      'requests',
    ),
    row(
      `${name}: to anybody else`,
      total(rounds, ({ elsewhere }) => elsewhere),
      'requests',
      { goal: 0 },
    ),
    row(
      `${name}: violations of the policy`,
      total(rounds, ({ violations }) => violations),
      'errors',
      { goal: 0 },
    ),
  ];
}

const total = (rounds: readonly Round[], pick: (round: Round) => readonly string[]): number =>
  rounds.reduce((sum, round) => sum + pick(round).length, 0);

/** What the tiles of each pack weigh. */
const basemaps = (regionsDir: string): Row[] =>
  readdirSync(regionsDir)
    .map((id) => ({ id, file: path.join(regionsDir, id, 'basemap.pmtiles') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => row(`basemap of ${id}`, statSync(file).size, 'bytes', { goal: GOAL_BYTES }));
