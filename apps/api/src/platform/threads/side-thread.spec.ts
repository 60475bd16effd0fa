import { afterEach, describe, expect, it } from '@jest/globals';
import { SideThread } from './side-thread';

/** A thread that doubles a number, throws at a negative one, ends at 13, and at 0 thinks for ever. */
const SOURCE = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', (n) => {
    if (n === 13) process.exit(3);
    while (n === 0);
    parentPort.postMessage(n < 0 ? { error: new RangeError('below nothing') } : { answer: [2 * n, threadId] });
  });
`;
const DOUBLER = new URL(`data:text/javascript,${encodeURIComponent(SOURCE)}`);

const threads: SideThread<number, [number, number]>[] = [];
function doubler(): SideThread<number, [number, number]> {
  const thread = new SideThread<number, [number, number]>(DOUBLER);
  threads.push(thread);
  return thread;
}
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.close())));

describe('a side thread', () => {
  it('answers in order, on one thread that stays', async () => {
    const thread = doubler();
    const answers = await Promise.all([1, 2, 3].map((n) => thread.ask(n)));
    const again = await thread.ask(4);
    expect([...answers, again].map(([twice]) => twice)).toEqual([2, 4, 6, 8]);
    expect(new Set([...answers, again].map(([, id]) => id)).size).toBe(1);
  });

  it('hands on what was thrown there, with its kind, and goes on', async () => {
    const thread = doubler();
    await expect(thread.ask(-1)).rejects.toMatchObject({ name: 'RangeError', message: 'below nothing' });
    expect((await thread.ask(5))[0]).toBe(10);
  });

  it('rejects when the thread ends under it, and begins another for the next', async () => {
    const thread = doubler();
    const [ended, next] = [thread.ask(13), thread.ask(6)];
    await expect(ended).rejects.toThrow('A side thread ended with 3.');
    expect((await next)[0]).toBe(12);
  });

  it('takes a question back while it thinks: it ends at once, and the next is answered', async () => {
    const thread = doubler();
    const stop = new AbortController();
    const [endless, next] = [thread.ask(0, stop.signal), thread.ask(7)];
    stop.abort(new Error('nobody waits any more'));
    await expect(endless).rejects.toThrow('nobody waits any more');
    expect((await next)[0]).toBe(14);
  });

  it('takes a question back that waits, and leaves the one before it alone', async () => {
    const thread = doubler();
    const stop = new AbortController();
    const [first, second] = [thread.ask(1), thread.ask(2, stop.signal)];
    stop.abort(new Error('not needed'));
    await expect(second).rejects.toThrow('not needed');
    expect((await first)[0]).toBe(2);
    await expect(thread.ask(3, stop.signal)).rejects.toThrow('not needed');
  });

  it('rejects everything that is open when it closes', async () => {
    const thread = doubler();
    const open = [thread.ask(0), thread.ask(1)];
    const ended = Promise.allSettled(open);
    await thread.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
