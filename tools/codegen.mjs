/**
 * Types the web app's GraphQL documents from the committed contract, and writes the list of documents that a
 * production server accepts (hash -> text). Uses the client preset without its CLI.
 */
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
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
  scalars: { Bytes: 'string', Day: 'string', Instant: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  immutableTypes: true,
  dedupeFragments: true,
  skipTypename: true,
};

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const sections = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: sourceFiles().flatMap(documentsIn),
  config,
  plugins: [],
  pluginMap: {},
  profiler: { run: (work) => work() },
  cache: new Map(),
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256 },
  },
});

fs.mkdirSync(out, { recursive: true });
for (const section of sections) {
  const text = await codegen(section);
  const parser = section.filename.endsWith('.json') ? 'json' : 'typescript';
  const options = { ...(await prettier.resolveConfig(section.filename)), parser };
  fs.writeFileSync(section.filename, await prettier.format(text, options));
}

function sourceFiles() {
  return fs
    .readdirSync(source, { recursive: true })
    .map((file) => path.join(source, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(out))
    .sort();
}

/** The documents of one file: every `graphql(...)` call with a plain template. */
function documentsIn(file) {
  const found = [];
  const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    const text = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (text && node.expression.getText() === 'graphql' && ts.isNoSubstitutionTemplateLiteral(text)) {
      found.push({ location: file, document: parse(text.text), rawSDL: text.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
