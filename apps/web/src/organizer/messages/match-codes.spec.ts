import { FIXES, GAPS, REASONS, RULES, WEIGHT_NAMES } from '@doorstep/matching';
import { describe, expect, it } from '@jest/globals';
import { CATALOGS } from './index';
import { MATCH_CATALOGS } from './match-sentences';

describe.each(['en', 'es', 'ar'] as const)('what matching says in codes, in %s', (language) => {
  const sentences: Readonly<Record<string, string>> = { ...CATALOGS[language], ...MATCH_CATALOGS[language] };
  const isSaid = (key: string): boolean => Object.keys(sentences).some((each) => each === key || each.startsWith(`${key}.`)); // prettier-ignore

  it.each([
    ['rule', RULES],
    ['reason', REASONS],
    ['because', GAPS],
    ['fix', FIXES],
    ['weights.name', WEIGHT_NAMES],
  ] as const)('every %s has a sentence', (kind, codes) => {
    expect(codes.filter((code) => !isSaid(`${kind}.${code}`))).toEqual([]);
  });
});
