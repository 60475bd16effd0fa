import { run } from './boot/run';

process.exitCode = await run(process.env);
