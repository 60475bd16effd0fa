/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { DOOR_PICTURES } from '@doorstep/lifecycle';
import { LANGUAGES } from '../words/languages';
import { DOOR_PATHS } from './door-pictures';

describe('door signs', () => {
  it('have a drawing of their own for each picture', () => {
    expect(Object.keys(DOOR_PATHS).sort()).toEqual([...DOOR_PICTURES].sort());
    expect(new Set(Object.values(DOOR_PATHS)).size).toBe(DOOR_PICTURES.length);
  });

  it.each(LANGUAGES.map(({ tag, words }) => [tag, words] as const))(
    'have a word of their own in %s',
    (_, words) => {
      const said = DOOR_PICTURES.map((picture) => words[`say.picture.${picture}`]);
      expect(new Set(said).size).toBe(DOOR_PICTURES.length);
    },
  );
});
