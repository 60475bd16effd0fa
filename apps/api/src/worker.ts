import { runWorker } from './boot/run-worker';

process.exitCode = await runWorker(process.env);
