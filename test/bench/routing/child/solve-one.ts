import { readFileSync } from 'node:fs';
import { check } from '@doorstep/routing';
import { planWithin } from '../budget';
import { read } from '../read/read';
import { type Answer, type Order, type Sighting } from './messages';
import { cpuClock, peakMemory } from './meters';
import { toursOf } from './tours-of';

/** Seconds of CPU between two sightings. */
const TELL_EVERY = 0.25;

/** Solves one file in this process. The budget begins when the file is read: it is spent on nothing but planning. */
export function solveOne({ file, objective, seed, cpu }: Order, tell: (seen: Sighting) => void): Answer {
  const instance = read(readFileSync(file, 'utf8'), objective);
  const clock = cpuClock();
  let told = 0;
  const outcome = planWithin(instance.problem, {
    seed,
    budget: cpu,
    clock,
    onProgress: ({ cost, unserved }, now) => {
      if (now - told < TELL_EVERY) return;
      told = now;
      tell({ cpu: now, value: cost / instance.scale, unserved });
    },
  });
  const spent = clock();
  return {
    tours: toursOf(instance, outcome.plan),
    violations: check(instance.problem, outcome.plan).length,
    unserved: outcome.plan.unserved.length,
    iterations: outcome.iterations,
    firstAt: outcome.first.at,
    bestAt: outcome.bestAt,
    firstValue: outcome.first.cost / instance.scale,
    cpu: spent,
    peak: peakMemory(),
  };
}
