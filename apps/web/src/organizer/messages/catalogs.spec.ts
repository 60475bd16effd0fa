import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { readFileSync } from 'node:fs';
import { pseudo } from '../../i18n/pseudo';
import { REFUSAL_CODES } from '../../platform/graphql/refusals';
import { CATALOGS } from './index';
import { PLAN_CATALOGS } from './plan-sentences';

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
const en: Record<string, string> = { ...shell['en'], ...PLAN_CATALOGS.en };
const es: Record<string, string> = { ...shell['es'], ...PLAN_CATALOGS.es };

describe('the organizer’s catalogs', () => {
  it('say the same keys with the same values in each language', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      expect({ key, values: ask(es[key] ?? '', 'es') }).toEqual({ key, values: ask(text, 'en') });
    }
  });

  it('stay readable as the pseudo-language', () => {
    for (const [key, text] of Object.entries(pseudo(en))) {
      expect({ key, values: ask(text, 'en') }).toEqual({ key, values: ask(en[key] ?? '', 'en') });
    }
  });

  it('have a sentence for every refusal of the server', () => {
    const source = readFileSync('apps/api/src/platform/errors/refusal.ts', 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): ['"]/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(40);
    expect([...REFUSAL_CODES].sort()).toEqual(codes.sort());
  });
});
