/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import {
  NOTICE_KINDS,
  ROLES_OF_SHIFT,
  SHIFT_KINDS,
  SIGN_UP_STATES,
  WITHDRAW_REASONS,
} from '@doorstep/lifecycle';
import { IntlMessageFormat } from 'intl-messageformat';
import { REFUSAL_CODES } from '../../platform/graphql/refusals';
import { formattingLocale } from '../../i18n/messages';
import { catalog as arabic } from './ar';
import { catalog as spanish } from './es';
import { CATALOGS, LANGUAGES } from './index';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values a sentence needs, also those inside plural arms. */
function placeholders(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const own = 'value' in node && node.type !== 0 ? [String(node.value)] : [];
    const arms =
      'options' in node ? Object.values(node.options).flatMap(({ value }) => placeholders(value)) : [];
    return [...own, ...arms];
  });
}

/** The arms of each plural in a sentence. */
function plurals(nodes: readonly Node[]): readonly (readonly string[])[] {
  return nodes.flatMap((node) => {
    if (!('options' in node)) return [];
    const inside = Object.values(node.options).flatMap(({ value }) => plurals(value));
    return 'pluralType' in node ? [Object.keys(node.options), ...inside] : inside;
  });
}

const ask = (text: string, locale: string): readonly string[] =>
  [...new Set(placeholders(new IntlMessageFormat(text, locale).getAst()))].sort();

const en = CATALOGS['en'] as Record<string, string>;
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { es: spanish, ar: arabic };

/** What a key that is built from a word of the server may become. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  shiftKind: SHIFT_KINDS,
  bring: SHIFT_KINDS,
  shiftRole: Object.values(ROLES_OF_SHIFT).flat(),
  notice: NOTICE_KINDS,
  withdrawReason: WITHDRAW_REASONS,
  // Ends of a sign-up; those that are alive have a sentence of their own kind.
  gone: SIGN_UP_STATES.slice(SIGN_UP_STATES.indexOf('withdrew')),
  refusal: REFUSAL_CODES,
};

describe('the volunteer’s catalogs', () => {
  it.each(Object.entries(OTHERS))('say the same keys with the same values in %s', (tag, catalog) => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      expect({ key, values: ask(catalog[key] ?? '', tag) }).toEqual({ key, values: ask(text, 'en') });
    }
  });

  it('are fetched, all but English, when they are wanted', async () => {
    expect(Object.keys(CATALOGS)).toEqual(LANGUAGES.map(({ tag }) => tag));
    for (const [tag, catalog] of Object.entries(OTHERS)) {
      const source = CATALOGS[tag];
      expect(typeof source === 'function' ? await source() : source).toBe(catalog);
    }
  });

  it('have an arm for each plural of Arabic, and write Latin digits in it', () => {
    const { pluralCategories } = new Intl.PluralRules(formattingLocale('ar')).resolvedOptions();
    expect(pluralCategories).toHaveLength(6);
    const counted = Object.values(arabic).flatMap((text) =>
      plurals(new IntlMessageFormat(text, 'ar').getAst()).map((arms) => ({ text, arms })),
    );
    expect(counted.length).toBeGreaterThan(10);
    for (const { text, arms } of counted) {
      // A number that stands alone, after a colon or before a unit, has no noun beside it and needs no arms.
      const alone = arms.join() === '=0,other';
      const bare = arms.map((arm) => (arm === '=0' ? 'zero' : arm)).sort();
      expect({ text, whole: alone || bare.join() === [...pluralCategories].sort().join() }).toEqual({
        text,
        whole: true,
      });
    }
    expect(new IntlMessageFormat('{n, number}', formattingLocale('ar')).format({ n: 1234 })).toBe('1,234');
  });

  it.each(Object.entries(BUILT))('have a sentence for every %s', (prefix, words) => {
    for (const word of words) expect(en).toHaveProperty([`${prefix}.${word}`]);
  });

  it('name nobody and no place in a notice: the sentence is the same for everybody', () => {
    for (const kind of NOTICE_KINDS) expect(ask(en[`notice.${kind}`] ?? '{x}', 'en')).toEqual([]);
  });
});
