// Prints, as JSON, what ESLint says about each planted violation, and which reports our rules are able to make.
// A process of its own: ESLint, TypeScript and the native part of Nx do not like Jest's sandbox.
import fs from 'node:fs';
import path from 'node:path';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { root } from '../lib/stamp.mjs';
import { doors } from '../eslint/doors.mjs';
import { size, syntax, types } from '../eslint/everywhere.mjs';
import { purity } from '../eslint/purity.mjs';
import { screens } from '../eslint/screens.mjs';
import { walls } from '../eslint/walls.mjs';

const folder = path.join(import.meta.dirname, 'fixtures/lint');

// Without a cached graph the boundary rule is silent (a warning, and every import is fine).
await createProjectGraphAsync({ exitOnError: true });
process.chdir(root);
const eslint = new ESLint({ cwd: root });

const fixtures = [];
for (const name of fs.readdirSync(folder).sort()) fixtures.push(await lint(name));
console.log(
  JSON.stringify({
    fixtures,
    able: [size, syntax, types.rules, walls.rules, purity, doors, screens].flatMap(able),
  }),
);

/**
 * Lints the fixture as if it were the text of a file that exists: tags, types and file patterns apply.
 * @param {string} name
 */
async function lint(name) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  const [where = '', kind = ''] = (/^\/\/ as: (.*)$/m.exec(text)?.[1] ?? '').split(' ');
  const filePath = someFile(path.join(root, where), kind);
  const up = path.relative(path.dirname(filePath), root);
  const [result] = await eslint.lintText(text.replaceAll('@root/', `${up}/`), { filePath });
  const wanted = [...text.matchAll(/^\/\/ reports: (\S+) \| (.*)$/gm)].map(([, rule, words]) => ({
    rule,
    words,
  }));
  return {
    name,
    wanted,
    messages: result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? [],
  };
}

/**
 * @param {string} where @param {string} kind '' or 'spec'
 * @returns {string}
 */
function someFile(where, kind) {
  const files = fs.readdirSync(where, { recursive: true }).map(String).sort();
  const isSpec = (/** @type {string} */ file) => /spec\.tsx?$/.test(file);
  const found = files.find((file) => /\.ts$/.test(file) && isSpec(file) === (kind === 'spec'));
  if (found === undefined) throw new Error(`no file in ${where} to stand in for`);
  return path.join(where, found);
}

/**
 * Every report a set of rules can make: the rule and, for lists of forbidden things, the words for each.
 * @param {Record<string, any>} rules
 */
function able(rules) {
  return Object.entries(rules).flatMap(([rule, setting]) => {
    const entries = Array.isArray(setting) ? setting.slice(1) : [];
    if (!rule.startsWith('no-restricted-')) return [{ rule, words: '' }];
    return entries.flatMap(wordsOf).map((words) => ({ rule, words }));
  });
}

/** @param {any} entry @returns {string[]} */
function wordsOf(entry) {
  if (entry.selector) return [entry.message];
  if (entry.object) return [`'${entry.object}.${entry.property}'`];
  if (entry.name) return [`'${entry.name}'`];
  return [
    ...(entry.paths ?? []).flatMap(wordsOf),
    ...(entry.patterns ?? []).map((/** @type {any} */ p) => p.message),
  ];
}
