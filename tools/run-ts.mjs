// node tools/run-ts.mjs ENTRY.ts [arguments]: builds one TypeScript file and runs it with the arguments.
import fs from 'node:fs';
import path from 'node:path';
import { importEntry } from './lib/build-entry.mjs';
import { root } from './lib/stamp.mjs';

const [, , entry, ...args] = process.argv;
if (entry === undefined || !fs.existsSync(path.join(root, entry))) {
  console.error(
    `Usage: node tools/run-ts.mjs ENTRY.ts [arguments]; there is no ${entry ?? 'ENTRY.ts'} here.`,
  );
  process.exit(2);
}
process.argv = [process.argv[0] ?? '', entry, ...args];
await importEntry(entry, 'run');
