import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { ErasureFolders } from './erasure-folders';
import { PassingErasureStore } from './erasure-store';
import { OUTER_BYTES, OuterLayer } from './outer-layer';

const HUB = randomUUID();
const DAY = '2026-11-24';
const body = Buffer.concat([Buffer.from([1, 1]), randomBytes(300)]);

const made: string[] = [];
const folder = (): string => {
  const there = mkdtempSync(path.join(tmpdir(), 'doorstep-erasure-'));
  made.push(there);
  return there;
};
afterAll(() => made.forEach((there) => rmSync(there, { recursive: true })));

it('covers what has a last day, and gives it back until the key of that day goes', () => {
  const outer = new OuterLayer(new PassingErasureStore());
  const covered = outer.cover(HUB, DAY, body);
  expect(covered).toHaveLength(body.length + OUTER_BYTES);
  expect(covered.includes(body.subarray(2, 40))).toBe(false);
  expect(outer.uncover(covered)).toEqual(body);
  expect(outer.erase(HUB, DAY)).toBe(0);
  expect(outer.uncover(covered)).toEqual(body);
  expect(outer.erase(HUB, '2026-11-25')).toBe(1);
  expect(outer.uncover(covered)).toBeNull();
  // A later key for the same day opens nothing of before.
  outer.cover(HUB, DAY, body);
  expect(outer.uncover(covered)).toBeNull();
});

it('leaves alone what has no last day, and what was stored before there was a layer', () => {
  const outer = new OuterLayer(new PassingErasureStore());
  expect(outer.cover(HUB, null, body)).toBe(body);
  expect(outer.uncover(body)).toBe(body);
});

it('gives back nothing when a byte of head or body is not what it was', () => {
  const outer = new OuterLayer(new PassingErasureStore());
  const covered = outer.cover(HUB, DAY, body);
  for (const place of [1, OUTER_BYTES, covered.length - 1]) {
    const altered = Buffer.from(covered);
    altered[place]! ^= 1;
    expect(outer.uncover(altered)).toBeNull();
  }
});

it('keeps one key a day in every folder, whoever makes it first', () => {
  const folders = [folder(), folder()];
  const [one, other] = [new ErasureFolders(folders), new ErasureFolders(folders)];
  const [first, second] = [randomBytes(32), randomBytes(32)];
  expect(one.keep(HUB, DAY, first)).toEqual(first);
  expect(other.keep(HUB, DAY, second)).toEqual(first);
  expect(new ErasureFolders([folders[1]!]).find(HUB, DAY)).toEqual(first);
  expect(readdirSync(path.join(folders[0]!, HUB))).toEqual([DAY]);
});

it('lives on with one folder lost, and fills a new one at its next start', () => {
  const [lost, left] = [folder(), folder()] as const;
  const key = new ErasureFolders([lost, left]).keep(HUB, DAY, randomBytes(32));
  rmSync(lost, { recursive: true });
  expect(new ErasureFolders([lost, left]).find(HUB, DAY)).toEqual(key);
  expect(existsSync(path.join(lost, HUB, DAY))).toBe(true);
});

it('erases past days from every folder, and says how many', () => {
  const folders = [folder(), folder()];
  const store = new ErasureFolders(folders);
  for (const day of ['2026-11-22', '2026-11-23', DAY]) store.keep(HUB, day, randomBytes(32));
  expect(store.erase(HUB, DAY)).toBe(2);
  expect(store.erase(HUB, DAY)).toBe(0);
  for (const one of folders) expect(readdirSync(path.join(one, HUB))).toEqual([DAY]);
  expect(store.find(HUB, '2026-11-23')).toBeNull();
});

it('says which folder cannot be written', () => {
  expect(() => new ErasureFolders(['/dev/null/keys'])).toThrow(/DOORSTEP_ERASURE names \/dev\/null\/keys/);
});
