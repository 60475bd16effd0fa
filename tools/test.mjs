// npm test [-- STAGE...]: every check there is, or only the named stages. The last line counts them all.
import { installPackages } from './lib/install.mjs';

await installPackages(() => undefined);
const { runStages } = await import('./stages/run-stages.mjs');
process.exitCode = await runStages(process.argv.slice(2));
