/**
 * Types the web app's GraphQL documents from the committed contract, and writes the list of documents that a
 * production server accepts (hash -> text). Uses the client preset without its CLI. With --check nothing is
 * written: the status tells whether the committed files are those.
 */
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, Kind, parse, print, visit } from 'graphql';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, 'apps/web/src');
const out = `${path.join(source, 'gql')}/`;
const sdl = fs.readFileSync(path.join(root, 'apps/api/schema.graphql'), 'utf8');

const config = {
  scalars: { ID: 'string', Bytes: 'string', Day: 'string', Instant: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  immutableTypes: true,
  dedupeFragments: true,
  skipTypename: true,
};

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: sourceFiles().flatMap(documentsIn),
  config,
  plugins: [],
  pluginMap: {},
  // Both measure and remember for the generator's own CLI; one run needs neither.
  profiler: /** @type {any} */ ({ run: (/** @type {() => unknown} */ work) => work() }),
  cache: /** @type {any} */ (new Map()),
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: {
      mode: 'embedHashInDocument',
      hashAlgorithm: (/** @type {string} */ text) => sha256(withTypenames(text)),
    },
  },
});

const isCheck = process.argv.includes('--check');
fs.mkdirSync(out, { recursive: true });
for (const section of sections) {
  const text = withTypenamesInList(section.filename, await codegen(section));
  const parser = section.filename.endsWith('.json') ? 'json' : 'typescript';
  const options = { ...(await prettier.resolveConfig(section.filename)), parser };
  const wanted = await prettier.format(text, options);
  if (!isCheck) fs.writeFileSync(section.filename, wanted);
  else if (!isSame(section.filename, wanted)) process.exitCode = 1;
}

/** @param {string} file @param {string} wanted */
function isSame(file, wanted) {
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (found !== wanted) console.error(`${path.relative(root, file)} is out of date: run npm run codegen.`);
  return found === wanted;
}

function sourceFiles() {
  return fs
    .readdirSync(source, { recursive: true })
    .map((file) => path.join(source, String(file)))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(out))
    .sort();
}

/** The documents of one file: every `graphql(...)` call with a plain template. @param {string} file */
function documentsIn(file) {
  /** @type {{ location: string, document: import('graphql').DocumentNode, rawSDL: string }[]} */
  const found = [];
  const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node @returns {void} */
  const look = (node) => {
    if (!ts.isCallExpression(node)) return ts.forEachChild(node, look);
    const [text] = node.arguments;
    if (text && node.expression.getText() === 'graphql' && ts.isNoSubstitutionTemplateLiteral(text)) {
      found.push({ location: file, document: parse(text.text), rawSDL: text.text });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/**
 * Asks for the type of every object below the root. The client's cache needs it to match fragments, and cannot add it
 * later: a call carries the hash of a document, not its text. The types we write with do not show it.
 * @param {string} text
 */
function withTypenames(text) {
  const field = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  const named = visit(parse(text), {
    SelectionSet(node, _key, parent) {
      const isRoot =
        !Array.isArray(parent) && /** @type {any} */ (parent)?.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? undefined : { ...node, selections: [/** @type {any} */ (field), ...node.selections] };
    },
  });
  return print(named).replace(/\s+/g, ' ');
}

/** @param {string} file @param {string} text */
function withTypenamesInList(file, text) {
  if (!file.endsWith('.json')) return text;
  const list = Object.entries(/** @type {Record<string, string>} */ (JSON.parse(text)));
  return JSON.stringify(Object.fromEntries(list.map(([hash, body]) => [hash, withTypenames(body)])));
}
