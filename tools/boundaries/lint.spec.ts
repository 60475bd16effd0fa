import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Report {
  readonly rule: string;
  readonly words: string;
}
interface Fixture {
  readonly name: string;
  readonly wanted: readonly Report[];
  readonly messages: readonly { readonly rule: string | null; readonly message: string }[];
}

const script = path.join(import.meta.dirname, 'lint-fixtures.mjs');
const { fixtures, able } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
  fixtures: Fixture[];
  able: Report[];
};

/** A rule nobody has seen fail may as well not be there. */
describe('each lint rule reports its planted violation', () => {
  const cases = fixtures.flatMap(({ name, wanted, messages }) =>
    wanted.map((report) => ({ name, messages, ...report })),
  );

  it.each(cases)('$name: $rule ($words)', ({ messages, rule, words }) => {
    const said = messages.filter((message) => message.rule === rule).map(({ message }) => message);
    expect(said.join('\n')).toContain(words);
  });

  it.each(fixtures)('$name parses and says what it plants', ({ wanted, messages }) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(messages.filter((message) => message.rule === null)).toEqual([]);
  });
});

describe('no rule of ours is without a planted violation', () => {
  const seen = fixtures.flatMap(({ messages }) => messages);

  it.each(able)('$rule $words', ({ rule, words }) => {
    expect(seen.some((message) => message.rule === rule && message.message.includes(words))).toBe(true);
  });
});
