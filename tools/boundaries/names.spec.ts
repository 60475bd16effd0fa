import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');

const files = ['apps', 'libs', 'migrations', 'test', 'tools']
  .flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file));

/** Rooms whose name says nothing fill up with what has no owner. */
const saysNothing =
  /(^|[-./])(util|utils|helper|helpers|common|misc|manager|managers|shared|interfaces)([-./]|$)/;
const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$|^\d{8}T\d{4}(-[a-z0-9]+)+\.ts$/;

describe('file names', () => {
  it('looks at the tree', () => {
    expect(files).toContain('tools/boundaries/names.spec.ts');
  });

  it('say what a file is about', () => {
    expect(files.filter((file) => saysNothing.test(file))).toEqual([]);
    expect(
      ['libs/geo/src/geo-utils.ts', 'apps/api/src/common/x.ts'].filter((file) => saysNothing.test(file)),
    ).toHaveLength(2);
  });

  it('are kebab-case with a role', () => {
    expect(files.filter((file) => !kebab.test(path.basename(file)))).toEqual([]);
    expect(['GeoPoint.ts', 'geo_point.ts'].filter((file) => kebab.test(file))).toEqual([]);
  });
});
