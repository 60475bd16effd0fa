import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkPacks, PackFolder } from './read-pack';
import { RegionPacks } from './region-pack.service';

const SHIPPED = new PackFolder(resolve('regions'), 'minneapolis').index().files.map(({ name }) => name);

let folder: string;
const at = (file: string): string => join(folder, 'minneapolis', file);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-packs-'));
  cpSync(resolve('regions/minneapolis'), join(folder, 'minneapolis'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** region.json with one fact changed. */
function tellInstead(change: (region: Record<string, unknown>) => Record<string, unknown>): void {
  const region = JSON.parse(readFileSync(at('region.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(at('region.json'), JSON.stringify({ ...region, ...change(region) }));
}

type Row = Record<string, unknown>;
const rows = (region: Record<string, unknown>): Row[] => region['files'] as Row[];

describe('a region pack', () => {
  it('as it ships is whole, and opens', () => {
    expect(() => checkPacks(folder)).not.toThrow();
    expect(new RegionPacks(folder).open('minneapolis').grid.ids.length).toBeGreaterThan(100);
  });

  it.each(SHIPPED)('with one other byte in %s is refused by that name', (file) => {
    const bytes = readFileSync(at(file));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(at(file), bytes);
    expect(() => checkPacks(folder)).toThrow(
      `Region pack minneapolis cannot be used: ${file} is not the file that region.json describes.`,
    );
  });

  it.each(SHIPPED)('with %s cut short, or gone, is refused by that name', (file) => {
    const bytes = readFileSync(at(file));
    writeFileSync(at(file), bytes.subarray(0, -1));
    expect(() => checkPacks(folder)).toThrow(`${file} has ${bytes.length - 1} bytes, not ${bytes.length}.`);
    rmSync(at(file));
    expect(() => checkPacks(folder)).toThrow(`${file} is missing.`);
  });

  it.each([
    ['another format', () => ({ format: 99 }), 'region.json has format 99, this server reads'],
    ['no calibration', () => ({ calibration: 0 }), 'region.json has no calibration'],
    ['a false version', () => ({ version: '000000000000' }), 'has a version that is not of its files'],
    ['no files', () => ({ files: null }), 'region.json lists no files'],
    [
      'a row that leads elsewhere',
      (region: Row) => ({ files: [{ ...rows(region)[0], name: '../../server.key' }] }),
      'region.json lists no files',
    ],
    [
      'another digest',
      (region: Row) => ({
        files: rows(region).map((row, i) => (i === 0 ? { ...row, sha256: '0'.repeat(64) } : row)),
      }),
      'has a version that is not of its files',
    ],
  ])('with %s in region.json is refused', (_, change, why) => {
    tellInstead(change);
    expect(() => checkPacks(folder)).toThrow(why);
  });

  it('whose region.json is cut off is refused', () => {
    writeFileSync(at('region.json'), readFileSync(at('region.json')).subarray(0, 100));
    expect(() => checkPacks(folder)).toThrow('region.json is not whole JSON.');
  });

  it('says what to do, in one sentence and an advice', () => {
    rmSync(at('cells.json'));
    expect(() => checkPacks(folder)).toThrow(
      /Put a whole copy in its place; `npm run region -- check DIR` looks it over\.$/,
    );
  });
});
