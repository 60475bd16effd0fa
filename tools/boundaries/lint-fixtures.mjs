// Prints, as JSON, what the linters say about each planted violation, and which reports our rules are able to make.
// A process of its own: ESLint, TypeScript and the native part of Nx do not like Jest's sandbox.
import { spawnSync } from 'node:child_process';
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
/** For the rules that ask the type checker: files that stand by themselves. */
const typed = 'tools/boundaries/fixtures/typed';

// Without a cached graph the boundary rule is silent (a warning, and every import is fine).
await createProjectGraphAsync({ exitOnError: true });
process.chdir(root);
const eslint = new ESLint({ cwd: root });

const fixtures = [];
for (const name of fs.readdirSync(folder).sort()) fixtures.push(await lint(name));
fixtures.push(...lintTyped());
const ofEslint = [size, syntax, types.rules, walls.rules, purity, doors, screens].flatMap(able);
console.log(JSON.stringify({ fixtures, able: [...ofEslint, ...typedRules()] }));

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
  return {
    name,
    wanted: wantedIn(text),
    messages: result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? [],
  };
}

/** What a fixture says that it plants. @param {string} text */
function wantedIn(text) {
  const lines = text.matchAll(/^\/\/ reports: (\S+) \| (.*)$/gm);
  return [...lines].map(([, rule, words]) => ({ rule, words }));
}

function lintTyped() {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/oxlint/bin/oxlint', '--type-aware', '-f', 'json', typed],
    {
      encoding: 'utf8',
    },
  );
  /** @type {{ filename: string, code: string, message: string }[]} */
  const found = JSON.parse(stdout).diagnostics;
  return fs.readdirSync(typed).map((name) => ({
    name,
    wanted: wantedIn(fs.readFileSync(path.join(typed, name), 'utf8')),
    messages: found
      .filter(({ filename }) => path.basename(filename) === name)
      .map(({ code, message }) => ({ rule: code, message })),
  }));
}

function typedRules() {
  const { overrides } = JSON.parse(fs.readFileSync('.oxlintrc.json', 'utf8'));
  const names = Object.keys(overrides[0].rules);
  return names.map((name) => ({ rule: name.replace(/^typescript\/(.*)$/, 'typescript($1)'), words: '' }));
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
