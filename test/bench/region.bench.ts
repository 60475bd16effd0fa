import { fileURLToPath } from 'node:url';
import { benchRegion } from './region/bench-region';
import { buildOne } from './region/build-one';
import type { Report } from './report';
import { playChild } from './routing/child/role';

playChild(buildOne);

export const usage = '[--geo DIR] [--tiles 2,4] [--of FILE]';

/** From an extract to a whole pack: CPU by stage, peak memory, and how both grow. See docs/benchmarks.md. */
export const run = (args: readonly string[]): Promise<Report> =>
  benchRegion(args, fileURLToPath(import.meta.url));
