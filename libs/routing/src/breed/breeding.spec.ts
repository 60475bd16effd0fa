import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import fc from 'fast-check';
import { bruteForce } from '../brute-force';
import { assemble } from '../hand/assemble';
import { check } from '../check/check';
import { compile, type Kernel } from '../flat/kernel';
import { type Problem } from '../problem';
import { Breeding } from './breeding';
import { BEFORE, POSITION, ROW, STEP } from './cells';
import { Exchange } from './exchange';
import { formOf } from './form';
import { finish } from '../work';
import { Rows } from './rows';
import { nat } from '../any-parts.fixture';
import { scatter, simple, wild } from './single-stops.fixture';
import { Tails } from './tails';
import { Weights } from './weights';

/** The plan of the bred rows, by the engine's own reading of them. */
function planOf(kernel: Kernel, breeding: Breeding) {
  const served = new Set<number>();
  const rows = breeding.bestRows().flatMap((stops, vehicle) => {
    if (stops.length === 0) return [];
    const nodes = Int32Array.from([kernel.startOf[vehicle]!, ...stops, kernel.endOf[vehicle]!]);
    stops.forEach((node) => {
      if (kernel.first[kernel.subject[node]!] === node) served.add(kernel.subject[node]!);
    });
    const from = nodes.map((node) => kernel.windowFrom[kernel.windowAt[node]!]!);
    const to = nodes.map((node) => kernel.windowTo[kernel.windowAt[node]!]!);
    return [{ vehicle, nodes, from, to, cost: 0 }];
  });
  const absent = Array.from(kernel.first, (_, task) => task).filter((task) => !served.has(task));
  return assemble(kernel, { total: breeding.bestCost, rows, absent });
}

const bred = (problem: Problem, seed: number, steps: number): { kernel: Kernel; breeding: Breeding } => {
  const kernel = compile(problem);
  const breeding = finish(Breeding.on(kernel, seeded(seed)));
  while (breeding.born < steps) breeding.step();
  return { kernel, breeding };
};

interface Change {
  readonly delta: number;
  readonly apply: () => void;
}

type Three = readonly [number, number, number];

/** A move named by three numbers, or null when they name none. */
function moveOf(rows: Rows, numbers: Three): Change | null {
  const { form, cell } = rows;
  const exchange = new Exchange(rows);
  const [a, b, c] = numbers;
  const u = a % form.tasks;
  const p = b % 2 === 0 ? form.tasks + (b % form.rows) : b % form.tasks;
  if (cell[(p << STEP) + ROW]! < 0) return null;
  if (cell[(u << STEP) + ROW]! < 0)
    return { delta: exchange.insert(u, p), apply: () => exchange.applyInsert(u, p) };
  if (c % 7 === 0) return { delta: exchange.remove(u), apply: () => exchange.applyRemove(u) };
  return cell[(u << STEP) + ROW] === cell[(p << STEP) + ROW]
    ? moveWithin(rows, u, p, c)
    : moveBetween(rows, u, p, c);
}

/** How many tasks from u on, and how many after p, a number asks for. */
function spans({ cell, count, form }: Rows, u: number, p: number, c: number): [number, number] {
  const after = p < form.tasks ? cell[(p << STEP) + POSITION]! : 0;
  return [
    Math.min(1 + (c % 3), count[cell[(u << STEP) + ROW]!]! - cell[(u << STEP) + POSITION]! + 1),
    Math.min(c % 4, count[cell[(p << STEP) + ROW]!]! - after),
  ];
}

function moveBetween(rows: Rows, u: number, p: number, c: number): Change {
  const before = rows.cell[(u << STEP) + BEFORE]!;
  if (c % 3 === 0) {
    const tails = new Tails(rows);
    return { delta: tails.swap(before, p), apply: () => tails.apply(before, p) };
  }
  const exchange = new Exchange(rows);
  const [i, j] = spans(rows, u, p, c);
  return { delta: exchange.apart(before, i, p, j), apply: () => exchange.applyApart(before, i, p, j) };
}

function moveWithin(rows: Rows, u: number, p: number, c: number): Change | null {
  const { cell, form } = rows;
  const exchange = new Exchange(rows);
  const before = cell[(u << STEP) + BEFORE]!;
  const [i, j] = spans(rows, u, p, c);
  if (p >= form.tasks || cell[(p << STEP) + POSITION]! < cell[(u << STEP) + POSITION]! + i - 1) return null;
  if (c % 2 === 0) return { delta: exchange.flip(u, p), apply: () => exchange.applyFlip(u, p) };
  return { delta: exchange.within(before, i, p, j), apply: () => exchange.applyWithin(before, i, p, j) };
}

describe('moves', () => {
  it('change the plan by what they say, or say that they do not help', () => {
    const triple = fc.tuple(nat(999), nat(999), nat(999));
    let helpful = 0;
    fc.assert(
      fc.property(
        wild,
        fc.array(nat(99), { minLength: 9, maxLength: 9 }),
        fc.array(triple, { minLength: 30, maxLength: 30 }),
        (problem, numbers, moves) => {
          const form = finish(formOf(compile(problem)));
          fc.pre(Array.from(form.typeOf).every((type) => form.headsAt[type + 1]! > form.headsAt[type]!));
          const rows = new Rows(form, new Weights(form));
          scatter(rows, numbers);
          for (const move of moves) {
            const change = moveOf(rows, move);
            if (!change) continue;
            const before = rows.total;
            if (change.delta === Infinity) continue;
            change.apply();
            if (change.delta < 0) {
              helpful += 1;
              expect(rows.total - before).toBeCloseTo(change.delta, 6);
            } else expect(rows.total - before).toBeGreaterThan(-0.001);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(helpful).toBeGreaterThan(100);
  });
});

describe('breeding', () => {
  it('plans that the judge finds nothing in, at the cost it reports', () => {
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        fc.pre(Breeding.suits(compile(problem)));
        const { kernel, breeding } = bred(problem, seed, 30);
        expect(check(problem, planOf(kernel, breeding))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('repeats itself for a seed', () => {
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        fc.pre(Breeding.suits(compile(problem)));
        expect(bred(problem, seed, 40).breeding.bestRows()).toEqual(
          bred(problem, seed, 40).breeding.bestRows(),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is never below brute force on tiny problems, and hardly ever above', () => {
    let above = 0;
    fc.assert(
      fc.property(simple, (problem) => {
        fc.pre(Breeding.suits(compile(problem)));
        const { bestCost } = bred(problem, 1, 200).breeding;
        const least = bruteForce(problem);
        expect(bestCost).toBeGreaterThanOrEqual(least);
        if (bestCost > least) above += 1;
      }),
      { numRuns: 100 },
    );
    expect(above).toBeLessThan(5);
  });

  it('takes a row whose last stop is in time only after the one before', () => {
    const at = { from: seconds(0), to: seconds(0) };
    const ways = Int32Array.from([0, 0, 9, 0, 0, 0, 9, 0, 0]);
    const problem: Problem = {
      locations: 3,
      profiles: [{ seconds: ways, meters: ways }],
      dimensions: 0,
      depots: [],
      tasks: [1, 2].map((location) => ({
        kind: 'stay',
        at: { location, windows: [at], service: seconds(0) },
        load: [],
      })),
      vehicles: [
        {
          start: 0,
          end: null,
          shifts: [{ from: seconds(0), to: seconds(60) }],
          capacity: [],
          cost: { fixed: 0, perSecond: 0, perMeter: 1 },
        },
      ],
    };
    const kernel = compile(problem);
    const breeding = finish(Breeding.on(kernel, seeded(1)));
    breeding.seedWith([kernel.first]);
    expect(breeding.bestCost).toBe(0);
  });

  it('takes a plan from elsewhere and is never worse after it', () => {
    fc.assert(
      fc.property(wild, (problem) => {
        fc.pre(Breeding.suits(compile(problem)));
        const { kernel, breeding } = bred(problem, 1, 30);
        const other = finish(Breeding.on(kernel, seeded(2)));
        other.seedWith(breeding.bestRows());
        expect(other.bestCost).toBeLessThanOrEqual(breeding.bestCost);
      }),
      { numRuns: 50 },
    );
  });
});
