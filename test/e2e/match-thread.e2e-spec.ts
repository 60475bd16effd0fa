import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Matching, PlainDay } from '@doorstep/matching';
import { seconds } from '@doorstep/std';

const built = new URL('../../dist/api/', import.meta.url);
const file = new URL('match-thread.js', built);
const thread = new Worker(file);
afterAll(() => thread.terminate());

const heard = (): Promise<unknown> => new Promise((resolve) => thread.once('message', resolve));
const nobody: PlainDay = {
  tasks: [],
  volunteers: [],
  maxTravel: seconds(60),
  from: new Int32Array(0),
  to: new Int32Array(0),
  columns: 0,
  seconds: new Float64Array(0),
};

describe('the thread that matches, as it is built', () => {
  it('answers a day with a matching', async () => {
    thread.postMessage(nobody);
    const { answer } = (await heard()) as { answer: Matching };
    expect(answer).toEqual({ pairs: [], unmatched: [], cost: 0, proven: true });
  });

  it('says what went wrong, with its stack, and goes on', async () => {
    thread.postMessage(null);
    const { error } = (await heard()) as { error: Error };
    expect(error.stack).toContain('match-thread.js');
    thread.postMessage(nobody);
    expect(await heard()).toHaveProperty('answer');
  });

  it('lies where the server looks for it: beside its entry, or one folder above what entries share', () => {
    const scripts = ['', 'assets/'].flatMap((folder) =>
      readdirSync(new URL(folder, built))
        .filter((name) => name.endsWith('.js') && !name.startsWith('match-thread'))
        .map((name) => new URL(`${folder}${name}`, built)),
    );
    const server = scripts.filter((url) => /['"]\.\.\/match-thread\.js/.test(readFileSync(url, 'utf8')));
    expect(server).toHaveLength(1);
    const places = ['./match-thread.js', '../match-thread.js'].map((place) => new URL(place, server[0]!));
    expect(places.filter((url) => existsSync(url)).map(({ href }) => href)).toEqual([file.href]);
  });
});
