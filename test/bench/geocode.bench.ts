import type { Report } from './report';
import { benchGeocode } from './geocode/bench-geocode';

export const usage = '[--geo DIR] [--city NAME] [--seed N] [--misses N]';

/** Addresses of whole cities, clean and as people write them, beside a full-text search. See docs/benchmarks.md. */
export const run = (args: readonly string[]): Promise<Report> => Promise.resolve(benchGeocode(args));
