import { fileURLToPath } from 'node:url';
import { type Report } from './report';
import { benchRouting } from './routing/bench-routing';
import { playChild } from './routing/child/role';
import { solveOne } from './routing/child/solve-one';

playChild(solveOne);

export const usage =
  '[--instances DIR] [--set NAME]... [--objective O] [--cpu SECONDS] [--seed N] [--workers N] [--jobs N] [--filter REGEX] [--solutions DIR]';

/**
 * Public instances of vehicle routing beside the best values known, each plan judged by code that has read nothing but
 * the file. See docs/benchmarks.md.
 */
export const run = (args: readonly string[]): Promise<Report> =>
  benchRouting(args, fileURLToPath(import.meta.url));
