import { describe, expect, it } from '@jest/globals';
import { type LineStep, LineQueue, type StepEnd } from './line-queue';

const add = (lineId: string, n = 1): LineStep => ({ does: 'add', lineId, add: n });

/** A server that answers when it is told to. */
function aServer() {
  const told: { step: LineStep; key: string }[] = [];
  const answers: ((end: StepEnd) => void)[] = [];
  let keys = 0;
  const queue = new LineQueue(
    (step, key) => {
      told.push({ step, key });
      return new Promise((done) => answers.push(done));
    },
    () => `key ${++keys}`,
  );
  const answer = async (end: StepEnd): Promise<void> => {
    answers.shift()?.(end);
    await new Promise((done) => setTimeout(done));
  };
  return { queue, told, answer };
}

describe('lines on their way', () => {
  it('go one after the other; scans of one line that have not left yet leave as one', async () => {
    const { queue, told, answer } = aServer();
    ['rice', 'beans', 'beans', 'beans', 'rice'].forEach((line) => queue.push(add(line)));
    expect(queue.waiting()).toHaveLength(3);
    for (let i = 0; i < 3; i++) await answer('done');
    expect(told.map(({ step }) => step)).toEqual([add('rice'), add('beans', 3), add('rice')]);
    expect(queue.waiting()).toEqual([]);
  });

  it('a scan under way is not changed any more', async () => {
    const { queue, told, answer } = aServer();
    queue.push(add('rice'));
    queue.push(add('rice'));
    await answer('done');
    await answer('done');
    expect(told.map(({ step }) => step)).toEqual([add('rice'), add('rice')]);
  });

  it('without a signal they wait, and go again with the same key', async () => {
    const { queue, told, answer } = aServer();
    queue.push(add('rice'));
    await answer('offline');
    expect(queue.waiting()).toHaveLength(1);
    void queue.run();
    await answer('done');
    expect(told.map(({ key }) => key)).toEqual(['key 1', 'key 1']);
    expect(queue.waiting()).toEqual([]);
  });

  it('what is refused does not hold up the rest', async () => {
    const { queue, told, answer } = aServer();
    queue.push(add('rice'));
    queue.push(add('beans'));
    await answer('refused');
    await answer('done');
    expect(told).toHaveLength(2);
    expect(queue.waiting()).toEqual([]);
  });
});
