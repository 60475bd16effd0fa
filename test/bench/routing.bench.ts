import { fileURLToPath } from 'node:url';
import { type Report } from './report';
import { benchRouting } from './routing/bench-routing';
import { playChild } from './routing/child/role';
import { solveOne } from './routing/child/solve-one';

playChild(solveOne);

/**
 * Public instances of vehicle routing beside the best values known, each plan judged by code that has read nothing but
 * the file. See docs/benchmarks.md.
 */
export const run = (args: readonly string[]): Promise<Report> =>
  benchRouting(args, fileURLToPath(import.meta.url));
