// npm run schema [-- --check]: writes (or compares) migrations/schema.sql and apps/api/schema.graphql.
import fs from 'node:fs';
import path from 'node:path';
import { startTestServer, databaseUrl } from './jest/throw-away-server.mjs';
import { importEntry } from './lib/build-entry.mjs';
import { built } from './lib/build-tools.mjs';
import { root } from './lib/stamp.mjs';

/** What each file should hold, computed from migrations and resolvers. @type {Record<string, () => Promise<string>>} */
const generated = {
  'migrations/schema.sql': async () => {
    const server = await startTestServer();
    try {
      const { schemaSql } = await built('schema-sql');
      return await schemaSql(databaseUrl(server.url, server.template));
    } finally {
      await server.stop();
    }
  },
  // The api prints its own schema: `printSchema()` answers the text, sorted, without starting a server.
  'apps/api/schema.graphql': async () =>
    (await importEntry('apps/api/src/print-schema.ts', 'run')).printSchema(),
};

/** @param {string} file @param {string} wanted */
function compare(file, wanted) {
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (found === wanted) return true;
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const line = b.findIndex((text, index) => text !== a[index]);
  console.error(
    `${path.relative(root, file)} is out of date (first at line ${line + 1}): run npm run schema.`,
  );
  console.error(`  committed: ${a[line] ?? '(end)'}\n  generated: ${b[line] ?? '(end)'}`);
  return false;
}

const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
let isSame = true;
for (const [name, make] of Object.entries(generated)) {
  if (only.length > 0 && !only.some((word) => name.endsWith(word))) continue;
  const text = await make();
  const file = path.join(root, name);
  if (check) isSame = compare(file, text) && isSame;
  else fs.writeFileSync(file, text);
  console.log(`${name}: ${text.split('\n').length} lines ${check ? 'compared' : 'written'}`);
}
process.exit(isSame ? 0 : 1);
