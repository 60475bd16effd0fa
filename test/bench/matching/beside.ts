import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Day, match } from '@doorstep/matching';
import { answering } from '../../../apps/api/src/platform/threads/answering';
import { SideThread } from '../../../apps/api/src/platform/threads/side-thread';
import { type Drawing, draw } from './draw';

/** How long a question to the server took while a region was matched, in milliseconds, from when it was due. */
export interface Waits {
  readonly asked: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  /** Seconds of the clock that the matching took. */
  readonly matched: number;
}

/** A question is due so often, in milliseconds, whether or not the one before it was answered. */
const EVERY = 20;

/** What the threads of this bench do: the file of the bench is theirs too. */
export function beThread(): void {
  if (isMainThread) return;
  const port: unknown = workerData;
  if (typeof port === 'number') void askOnAndOn(port);
  else answering(matchTheDrawn());
}

/** The first question draws a day, the second matches it: drawing is no part of what is measured. */
function matchTheDrawn(): (drawing: Drawing) => number {
  let day: Day | undefined;
  return (drawing) => {
    if (day !== undefined) return match(day).cost;
    day = draw(drawing);
    return 0;
  };
}

/** Matches a region here, then on a side thread, while another thread asks this one for a small page. */
export async function besideEachOther(drawing: Drawing, file: URL): Promise<{ here: Waits; beside: Waits }> {
  const server = http.createServer((_, response) => response.end('{"data":{"ok":true}}'));
  server.keepAliveTimeout = 600_000; // a thread that thinks closes no connection
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const day = draw(drawing);
  const thread = new SideThread<Drawing, number>(file);
  await thread.ask(drawing);
  let cost = 0;
  const here = await during(file, port, () => Promise.resolve((cost = match(day).cost)));
  const beside = await during(file, port, async () => {
    if ((await thread.ask(drawing)) !== cost) throw new Error('Another thread, another matching.');
  });
  await thread.close();
  server.close();
  return { here, beside };
}

async function during(file: URL, port: number, work: () => Promise<unknown>): Promise<Waits> {
  const client = new Worker(file, { workerData: port });
  await new Promise((resolve) => client.once('message', resolve)); // the first answer is in
  const begun = performance.now();
  await work();
  const matched = (performance.now() - begun) / 1000;
  const told = new Promise<readonly number[]>((resolve) => client.once('message', resolve));
  client.postMessage('enough');
  const waits = [...(await told)].sort((a, b) => a - b);
  await client.terminate();
  const at = (part: number): number => waits[Math.floor(part * (waits.length - 1))] ?? 0;
  return { asked: waits.length, median: at(0.5), p99: at(0.99), worst: at(1), matched };
}

/** Asks at fixed moments until told that it is enough, then tells how long each question waited. */
async function askOnAndOn(port: number): Promise<void> {
  const open: Promise<number>[] = [];
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  await waitOf(port, agent, performance.now());
  parentPort?.postMessage('ready');
  const begun = performance.now();
  const timer = setInterval(() => {
    for (let due = begun + open.length * EVERY; due <= performance.now(); due += EVERY)
      open.push(waitOf(port, agent, due));
  }, EVERY);
  parentPort?.once('message', () => {
    clearInterval(timer);
    void Promise.all(open).then((waits) => parentPort?.postMessage(waits));
  });
}

const waitOf = (port: number, agent: http.Agent, due: number): Promise<number> =>
  new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, agent }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(performance.now() - due));
      })
      .on('error', reject);
  });
