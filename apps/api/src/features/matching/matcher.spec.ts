import { expect, it } from '@jest/globals';
import type { PlainDay } from '@doorstep/matching';
import { MatchBeside } from './matcher';

const thread = (source: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${source}`)}`,
  );

/** Nobody reads it: what these threads do does not depend on it. */
const DAY = {} as PlainDay;

it('says that it is busy when a day comes to nothing in time, and what else goes wrong as it is', async () => {
  const endless = new MatchBeside(thread("parentPort.on('message', () => { for (;;); });"), 200);
  await expect(endless.match(DAY)).rejects.toMatchObject({ code: 'BUSY' });
  await endless.onModuleDestroy();
  const broken = new MatchBeside(
    thread(
      "parentPort.on('message', () => parentPort.postMessage({ error: new RangeError('no such day') }));",
    ),
  );
  await expect(broken.match(DAY)).rejects.toMatchObject({ name: 'RangeError' });
  await broken.onModuleDestroy();
});
