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
import { CATALOGS } from './index';

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

const ask = (text: string, locale: string): readonly string[] =>
  [...new Set(placeholders(new IntlMessageFormat(text, locale).getAst()))].sort();

const shell = CATALOGS as Record<string, Record<string, string>>;
const en = shell['en'] ?? {};
const es = shell['es'] ?? {};

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
  it('say the same keys with the same values in each language', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      expect({ key, values: ask(es[key] ?? '', 'es') }).toEqual({ key, values: ask(text, 'en') });
    }
  });

  it.each(Object.entries(BUILT))('have a sentence for every %s', (prefix, words) => {
    for (const word of words) expect(en).toHaveProperty([`${prefix}.${word}`]);
  });

  it('name nobody and no place in a notice: the sentence is the same for everybody', () => {
    for (const kind of NOTICE_KINDS) expect(ask(en[`notice.${kind}`] ?? '{x}', 'en')).toEqual([]);
  });
});
