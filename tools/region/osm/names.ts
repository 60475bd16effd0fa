import type { Tags } from '../pbf/primitive-block';

/** Keys of other names: in a language ("name:fr", "alt_name:zh-Hant"), older, shorter, as people say. */
const OTHER =
  /^(?:(?:name|alt_name|old_name|short_name|official_name|loc_name|reg_name|nat_name|int_name)(?::(?:left|right|[a-z]{2,3}(?:[-_][A-Za-z0-9]+)*))?|ref|int_ref)$/;

const parts = (value: string): string[] =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Where no `name` is: what else it is called, or the number of its route. */
const INSTEAD = ['official_name', 'loc_name', 'name:en', 'int_name', 'alt_name'] as const;

/** The name on the sign; null for a nameless way. A road that has only a number is called by it. */
export function mainName(tags: Tags, numbered: boolean): string | null {
  const said = [tags['name'], ...INSTEAD.map((key) => tags[key]), numbered ? tags['ref'] : undefined];
  const name = said.map((value) => value?.trim() ?? '').find((value) => value !== '');
  return name === undefined ? null : name.normalize('NFC');
}

/** Every other name, in the order of the keys, none twice and none equal to the main one. */
export function otherNames(tags: Tags, main: string | null): string[] {
  const found = Object.keys(tags)
    .filter((key) => OTHER.test(key))
    .sort()
    .flatMap((key) => parts(tags[key] ?? ''))
    .map((name) => name.normalize('NFC'));
  return [...new Set(found)].filter((name) => name !== main);
}
