import { readFileSync } from 'node:fs';
import { check } from '@doorstep/routing';
import { planWithin } from '../budget';
import { read } from '../read/read';
import { type Answer, type News, type Order } from './messages';
import { toursOf } from './tours-of';

/** Seconds of CPU between two sightings. */
const TELL_EVERY = 0.25;

/** Solves one file in this process. The budget begins when the file is read: it is spent on nothing but planning. */
export function solveOne({ file, objective, seed, cpu }: Order, tell: (news: News) => void): Answer {
  const instance = read(readFileSync(file, 'utf8'), objective);
  const clock = cpuClock();
  let told = 0;
  const outcome = planWithin(instance.problem, {
    seed,
    budget: cpu,
    clock,
    onProgress: ({ cost, unserved }) => {
      const now = clock();
      if (now - told < TELL_EVERY) return;
      told = now;
      tell({ kind: 'sighting', cpu: now, value: cost / instance.scale, unserved });
    },
  });
  const spent = clock();
  return {
    kind: 'answer',
    tours: toursOf(instance, outcome.plan),
    violations: check(instance.problem, outcome.plan).length,
    unserved: outcome.plan.unserved.length,
    iterations: outcome.iterations,
    firstAt: outcome.firstAt,
    bestAt: outcome.bestAt,
    firstValue: outcome.firstCost / instance.scale,
    cpu: spent,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** Seconds of CPU this process has used since the call: all its threads, so the compiler's and the collector's too. */
function cpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
