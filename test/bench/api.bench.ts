import { isDeepStrictEqual } from 'node:util';
import { present } from '@doorstep/std';
import { type BusyHub, raiseBusyHub } from './busy-hub';
import { Contestant } from './contestant';
import { canPin, pinSelf } from './cores';
import { type Load, measure, together } from './load';
import { DAY, FEED } from './questions';
import { beside, row, type Row } from './row';
import { throwawayDatabase } from './throwaway-database';

const AT_ONCE = 16;
const ROUNDS = 5;
const WARM_UP = 150;
/** Nested requests a second on one core: what is within reach while keeping Apollo Server. */
const GOAL = 350;
/** This process and PostgreSQL; the server that is measured has the other core. */
const LOAD_CORE = 1;

interface Question {
  readonly name: string;
  readonly cookie: string;
  readonly body: string;
  /** Requests in a round. */
  readonly times: number;
  readonly goal?: number;
}

/** What one server did with one question, over all rounds. */
interface Result {
  readonly load: Load;
  /** Milliseconds of the server's CPU a request; null where it cannot be known. */
  readonly cpu: number | null;
}

/**
 * The volunteer's feed and an organizer's day through the product, beside hand-written SQL on bare node:http, and
 * beside the same resolvers behind Apollo's defaults. All three run at once; questions go round them in turn, so that
 * a noisy neighbour meets each.
 */
export function run(): Promise<Row[]> {
  if (canPin()) pinSelf(LOAD_CORE);
  return throwawayDatabase(async (url) => {
    const hub = await raiseBusyHub(url);
    const servers: Contestant[] = [];
    try {
      servers.push(await Contestant.start('Doorstep', ['dist/api/main.js'], 3991, url));
      servers.push(
        await Contestant.start('bare pg and node:http', tsServer('bare-server', 3992, url), 3992, url),
      );
      servers.push(
        await Contestant.start('Apollo’s defaults', tsServer('default-server', 3993, url), 3993, url),
      );
      return await compare(servers, questionsOf(hub));
    } finally {
      for (const server of servers) await server.close();
    }
  });
}

const tsServer = (name: string, port: number, url: string): string[] => [
  'tools/run-ts.mjs',
  `test/bench/${name}.ts`,
  String(port),
  url,
];

const questionsOf = (hub: BusyHub): Question[] => [
  {
    name: 'volunteer’s feed',
    cookie: hub.volunteer,
    body: JSON.stringify({ query: FEED, variables: {} }),
    times: 300,
  },
  {
    name: 'organizer’s day',
    cookie: hub.organizer,
    body: JSON.stringify({ query: DAY, variables: { day: hub.day } }),
    times: 150,
    goal: GOAL,
  },
];

async function compare(servers: readonly Contestant[], questions: readonly Question[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const question of questions) {
    const size = await sameAnswers(servers, question);
    const [ours, bare, defaults] = await race(servers, question);
    rows.push(
      ...rowsOf(question, size, { ours: present(ours), bare: present(bare), defaults: present(defaults) }),
    );
  }
  return rows;
}

async function race(servers: readonly Contestant[], question: Question): Promise<Result[]> {
  for (const server of servers) await ask(server, question, WARM_UP);
  const rounds: Result[][] = servers.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [n, server] of servers.entries()) rounds[n]?.push(await once(server, question));
  }
  return rounds.map((results) => ({
    load: together(results.map(({ load }) => load)),
    cpu: mean(results.map(({ cpu }) => cpu)),
  }));
}

async function once(server: Contestant, question: Question): Promise<Result> {
  const before = server.cpu();
  const load = await ask(server, question, question.times);
  const after = server.cpu();
  return { load, cpu: before === null || after === null ? null : (after - before) / question.times };
}

const ask = (server: Contestant, { cookie, body }: Question, times: number): Promise<Load> =>
  measure(
    Array.from({ length: times }, (_, n) => n),
    AT_ONCE,
    async () => void (await server.ask(cookie, body)),
  );

function mean(list: readonly (number | null)[]): number | null {
  const known = list.filter((n) => n !== null);
  return known.length < list.length ? null : known.reduce((sum, n) => sum + n, 0) / known.length;
}

/** Bytes of the answer. All three must tell the same, or their speed means nothing. */
async function sameAnswers(
  servers: readonly Contestant[],
  { name, cookie, body }: Question,
): Promise<number> {
  const texts = await Promise.all(servers.map((server) => server.ask(cookie, body)));
  const [ours, ...others] = texts.map((text) => essence(JSON.parse(text)));
  for (const [n, other] of others.entries()) {
    if (!isDeepStrictEqual(ours, other))
      throw new Error(`${name}: ${servers[n + 1]?.name} answers something else`);
  }
  return Buffer.byteLength(present(texts[0]));
}

/** An answer without what only the product works out (roads, reasons, cursors); keys in any order. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !WORKED_OUT.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, essence(inner)]));
}

const WORKED_OUT = new Set(['next', 'travelSeconds', 'clash', 'reasons']);

function rowsOf(
  { name, goal }: Question,
  size: number,
  { ours, bare, defaults }: { ours: Result; bare: Result; defaults: Result },
): Row[] {
  const than = (what: string, value: number) => ({ name: what, value });
  const perSecond = ours.load.perSecond;
  return [
    row(`${name}, size of an answer`, size / 1000, 'kB'),
    {
      ...beside(name, perSecond, 'per s', than('bare pg and node:http', bare.load.perSecond)),
      ...(goal === undefined ? {} : { goal }),
    },
    beside(name, perSecond, 'per s', than('Apollo’s defaults', defaults.load.perSecond)),
    beside(`p99, ${name}`, ours.load.p99, 'ms', than('bare', bare.load.p99)),
    beside(`p99, ${name}`, ours.load.p99, 'ms', than('Apollo’s defaults', defaults.load.p99)),
    ...(ours.cpu === null || bare.cpu === null || defaults.cpu === null
      ? []
      : [
          beside(`CPU of the server, ${name}`, ours.cpu, 'ms', than('bare', bare.cpu)),
          beside(`CPU of the server, ${name}`, ours.cpu, 'ms', than('Apollo’s defaults', defaults.cpu)),
        ]),
  ];
}
