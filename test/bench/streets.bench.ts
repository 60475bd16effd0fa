import { benchStreets } from './streets/bench-streets';
import type { Row } from './row';

export const usage = '[--pack DIR] [--geo DIR] [--valhalla DIR]';

/** The street engine on the pack of this repository, on a metropolis made of it, and on extracts. See docs/benchmarks.md. */
export const run = (args: readonly string[]): Promise<Row[]> => benchStreets(args);
