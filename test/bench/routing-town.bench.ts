import { fileURLToPath } from 'node:url';
import { type Report } from './report';
import { playChild } from './routing/child/role';
import { benchTown } from './routing/town/bench-town';
import { playTown } from './routing/town/play-town';

playChild(playTown);

export const usage = '[--day hub|TASKS]... [--short 3] [--long 60] [--seed N] [--no-browser]';

/** Days as a town has them, on the streets of the region pack in this repository. See docs/benchmarks.md. */
export const run = (args: readonly string[]): Promise<Report> =>
  benchTown(args, fileURLToPath(import.meta.url));
