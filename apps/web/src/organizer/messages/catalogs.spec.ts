import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { readFileSync } from 'node:fs';
import { pseudo } from '../../i18n/pseudo';
import { REFUSAL_CODES } from '../../platform/graphql/refusals';
import { CATALOGS } from './index';
import { shiftsAr } from '../../volunteer/messages/shifts.ar';
import { shiftsEn } from '../../volunteer/messages/shifts.en';
import { shiftsEs } from '../../volunteer/messages/shifts.es';
import { ROSTER_CATALOGS } from '../roster/roster-sentences';
import { WEEK_CATALOGS } from '../week/week-sentences';
import { BOOKS_CATALOGS } from './books-sentences';
import { BRING_CATALOGS } from './bring-sentences';
import { CARE_CATALOGS } from './care-sentences';
import { DAY_CATALOGS } from './day-sentences';
import { DONATION_CATALOGS } from './donation-sentences';
import { GOODS_CATALOGS } from './goods-sentences';
import { KITS_CATALOGS } from './kits-sentences';
import { MATCH_CATALOGS } from './match-sentences';
import { MOVES_CATALOGS } from './moves-sentences';
import { INBOX_CATALOGS } from './inbox-sentences';
import { OWN_CATALOGS } from '../../own/own-sentences';
import { PACKING_CATALOGS } from './packing-sentences';
import { PEOPLE_CATALOGS } from './people-sentences';
import { PLAN_CATALOGS } from './plan-sentences';
import { RECOVERY_CATALOGS } from './recovery-sentences';
import { RIDE_CATALOGS } from './ride-sentences';

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
const en: Record<string, string> = {
  ...shell['en'],
  ...PLAN_CATALOGS.en,
  ...PEOPLE_CATALOGS.en,
  ...INBOX_CATALOGS.en,
  ...GOODS_CATALOGS.en,
  ...MOVES_CATALOGS.en,
  ...DONATION_CATALOGS.en,
  ...OWN_CATALOGS.en,
  ...PACKING_CATALOGS.en,
  ...KITS_CATALOGS.en,
  ...MATCH_CATALOGS.en,
  ...DAY_CATALOGS.en,
  ...BOOKS_CATALOGS.en,
  ...BRING_CATALOGS.en,
  ...CARE_CATALOGS.en,
  ...WEEK_CATALOGS.en,
  ...RECOVERY_CATALOGS.en,
  ...RIDE_CATALOGS.en,
  ...ROSTER_CATALOGS.en,
};
const es: Record<string, string> = {
  ...shell['es'],
  ...PLAN_CATALOGS.es,
  ...PEOPLE_CATALOGS.es,
  ...INBOX_CATALOGS.es,
  ...GOODS_CATALOGS.es,
  ...MOVES_CATALOGS.es,
  ...DONATION_CATALOGS.es,
  ...OWN_CATALOGS.es,
  ...PACKING_CATALOGS.es,
  ...KITS_CATALOGS.es,
  ...MATCH_CATALOGS.es,
  ...DAY_CATALOGS.es,
  ...BOOKS_CATALOGS.es,
  ...BRING_CATALOGS.es,
  ...CARE_CATALOGS.es,
  ...WEEK_CATALOGS.es,
  ...RECOVERY_CATALOGS.es,
  ...RIDE_CATALOGS.es,
  ...ROSTER_CATALOGS.es,
};
const ar: Record<string, string> = {
  ...shell['ar'],
  ...PLAN_CATALOGS.ar,
  ...PEOPLE_CATALOGS.ar,
  ...INBOX_CATALOGS.ar,
  ...GOODS_CATALOGS.ar,
  ...MOVES_CATALOGS.ar,
  ...DONATION_CATALOGS.ar,
  ...OWN_CATALOGS.ar,
  ...PACKING_CATALOGS.ar,
  ...KITS_CATALOGS.ar,
  ...MATCH_CATALOGS.ar,
  ...DAY_CATALOGS.ar,
  ...BOOKS_CATALOGS.ar,
  ...BRING_CATALOGS.ar,
  ...CARE_CATALOGS.ar,
  ...WEEK_CATALOGS.ar,
  ...RECOVERY_CATALOGS.ar,
  ...RIDE_CATALOGS.ar,
  ...ROSTER_CATALOGS.ar,
};

describe('the organizer’s catalogs', () => {
  it.each([
    ['es', es],
    ['ar', ar],
  ])('say the same keys with the same values in %s', (tag, catalog) => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      expect({ key, values: ask(catalog[key] ?? '', tag) }).toEqual({ key, values: ask(text, 'en') });
    }
  });

  it('stay readable as the pseudo-language', () => {
    for (const [key, text] of Object.entries(pseudo(en))) {
      expect({ key, values: ask(text, 'en') }).toEqual({ key, values: ask(en[key] ?? '', 'en') });
    }
  });

  it('show the texts that volunteers read, word for word', () => {
    const phones: readonly Record<string, string>[] = [shiftsEn, shiftsEs, shiftsAr];
    [en, es, ar].forEach((desk, i) => {
      const kinds = Object.keys(desk).filter((key) => key.startsWith('notice.'));
      expect(kinds.length).toBeGreaterThan(3);
      for (const kind of kinds) expect({ kind, text: desk[kind] }).toEqual({ kind, text: phones[i]?.[kind] });
    });
  });

  it('have a sentence for every refusal of the server', () => {
    const source = readFileSync('apps/api/src/platform/errors/refusal.ts', 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+):\s+['"]/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(40);
    expect([...REFUSAL_CODES].sort()).toEqual(codes.sort());
  });
});
