import { FAULT_CODES, UNSERVED_CODES, VIOLATION_CODES, type FaultCode } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { readFileSync } from 'node:fs';
import { PLAN_CATALOGS } from '../messages/plan-sentences';
import { faultWords, ruleKey } from './fault-words';
import { aDriver, aQuestion } from './question.fixture';
import { whyUnserved } from './why-unserved';

const LANGUAGES = Object.entries(PLAN_CATALOGS) as [string, Readonly<Record<string, string>>][];

const FACTS = {
  ...{ what: 'Delivery, Powderhorn', rule: 'so it is.', window: '9:00 to 11:00', boxes: 2, seats: 1 },
  ...{ letter: 'A', n: 3, handle: 'heron', minutes: 12, km: 4, by: 2, people: 2, why: 'so it is.' },
};

/** A sentence with facts in it: it can be read, and no code looks out of it. */
function expectSentence(key: string, code: string): void {
  for (const [language, catalog] of LANGUAGES) {
    const text = catalog[key];
    expect({ language, key, said: typeof text }).toEqual({ language, key, said: 'string' });
    const said = String(new IntlMessageFormat(text ?? '', language).format(FACTS));
    expect(said).not.toMatch(/[{}]/);
    expect(said).not.toContain(code);
  }
}

const HELD = VIOLATION_CODES.map((code): FaultCode => `FIXED_${code}`);

describe('every code of the engine', () => {
  it.each([...FAULT_CODES, ...HELD, 'POINT' as const])('%s, a fault, has its sentence', (code) => {
    const said = faultWords(code);
    expectSentence(said.kind === 'fault' ? said.key : said.rule, code);
  });

  it.each([...VIOLATION_CODES])('%s, a broken rule, has its sentences', (code) => {
    expectSentence(`broken.${code}`, code);
    expectSentence(ruleKey(code), code);
  });

  it.each([...UNSERVED_CODES])('%s, a reason, has its sentences', (code) => {
    const facts = { vehicle: null, dimension: null, short: 0, skills: [], earliest: null, latest: null };
    const unserved = {
      ...{ task: 0, reason: code, vehicles: { [code]: 2 }, missing: 60 },
      ...{ fix: 'ADD_VEHICLE' as const, facts },
    };
    const plan = { routes: [], unserved: [unserved], cost: {} as never };
    const { reason, help } = whyUnserved(unserved, aQuestion({ drivers: [aDriver()] }), plan);
    for (const [, catalog] of LANGUAGES) {
      expect(Object.keys(catalog)).toEqual(
        expect.arrayContaining([reason.key, help.key, `obstacle.${code}`]),
      );
    }
  });
});

describe('every rule by which the server refuses a plan', () => {
  const sources = ['plan-rules', 'run-changes', 'publish-plan', 'replan-runs']
    .map((name) => readFileSync(`apps/api/src/features/runs/${name}.ts`, 'utf8'))
    .join('\n');
  const unfit = [...sources.matchAll(/unfit\('([A-Z_]+)'/g)].map(([, rule]) => rule ?? '');
  const ofMember = /return '([A-Z_]+)'|\? '([A-Z_]+)' : null|rule: '([A-Z_]+)'/g;
  const member = [...sources.matchAll(ofMember)].map(([, one, two, three]) => one ?? two ?? three ?? '');
  const rules = [...new Set([...unfit, ...member])];

  it('is found in the code', () => {
    const some = ['TASK_LOST', 'GOODS_ABOARD', 'WINDOW', 'ROLE', 'SEATS', 'PAST'];
    expect(rules).toEqual(expect.arrayContaining(some));
  });

  it.each(rules)('%s has its sentence', (rule) => expectSentence(`plan.refused.${rule}`, rule));
});
