/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.join(import.meta.dirname, 'public.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** Properties and values that mean a side of the screen rather than a side of the text. */
const SIDES =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

describe('the style of the public pages', () => {
  it('knows start and end, not left and right, so that it turns with the script', () => {
    expect(css.match(SIDES) ?? []).toEqual([]);
    expect('a{margin-left:1px;float:left}'.match(SIDES)).toHaveLength(2);
  });

  it('has no layers: browsers that do not know them drop the whole block', () => {
    expect(css).not.toContain('@layer');
  });

  it('loads nothing', () => {
    expect(css.match(/url\([^)]*\)/g) ?? []).toEqual([]);
  });
});
