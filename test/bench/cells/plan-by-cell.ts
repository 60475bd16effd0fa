import { solve, stop, type Matrix, type Plan, type Problem } from '@doorstep/routing';
import { present } from '@doorstep/std';
import type { Point } from '@doorstep/streets';
import type { PlanQuestion } from '../../../apps/web/src/organizer/plan/plan-question';
import { placesOf, problemOf } from '../../../apps/web/src/organizer/plan/problem-of';
import { matrixBetween, type Region } from '../routing/town/streets';
import type { MiddleOf } from './cell-sizes';

/** What a way of planning comes to on the exact doors. */
export interface Driven {
  readonly meters: number;
  readonly seconds: number;
  /** Doors that are reached after their window, or by nobody. */
  readonly missed: number;
}

const SEED = 7;

const solveOn = (question: PlanQuestion, matrix: Matrix, iterations: number): Plan =>
  solve(shortest(problemOf(question, placesOf(question), matrix)), {
    seed: SEED,
    stop: stop.afterIterations(iterations),
  });

/** The product's rules with metres as the only price: fairness and fewer cars would hide what a cell costs. */
const shortest = (problem: Problem): Problem => ({
  ...problem,
  vehicles: problem.vehicles.map(({ balance: _, ...vehicle }) => ({
    ...vehicle,
    cost: { fixed: 0, perSecond: 0, perMeter: 1 },
  })),
});

const matrixOf = ({ streets }: Region, points: readonly Point[]): Matrix => {
  const snaps = points.map((point) => present(streets.snap(point), 'a place near a street'));
  return matrixBetween(streets, snaps);
};

/** Plans of one day: on doors, and on middles of cells with the doors driven as planned and re-ordered by the phone. */
export class DayByCell {
  private readonly exact: Matrix;
  private readonly size: number;

  constructor(
    private readonly region: Region,
    private readonly question: PlanQuestion,
    private readonly iterations: number,
  ) {
    const { points } = placesOf(question);
    this.exact = matrixOf(region, points);
    this.size = points.length;
  }

  onDoors(): Driven {
    return this.drive(tripsOf(solveOn(this.question, this.exact, this.iterations)));
  }

  /** `asPlanned`: the order made on middles, driven to the doors. `reordered`: each round made again on its own doors. */
  onMiddles(middleOf: MiddleOf): { readonly asPlanned: Driven; readonly reordered: Driven } {
    const { points } = placesOf(this.question);
    const [hub, ...doors] = points as [Point, ...Point[]];
    const middles = [hub, ...doors.map(middleOf)];
    const trips = tripsOf(solveOn(this.question, matrixOf(this.region, middles), this.iterations));
    return {
      asPlanned: this.drive(trips),
      reordered: this.drive(trips.flatMap((trip) => this.reorder(trip))),
    };
  }

  /** What a driver's phone does with the doors of its round: the same tasks, within their windows, in the best order. */
  private reorder(trip: Trip): Trip[] {
    const tasks = trip.map((task) => present(this.question.tasks[task]));
    const driver = present(this.question.drivers[0]);
    const question = { ...this.question, tasks, drivers: [driver] };
    const at = [0, ...trip.map((task) => task + 1)];
    const plan = solveOn(question, part(this.exact, this.size, at), Math.min(this.iterations, 1_000));
    const again = tripsOf(plan).map((local) => local.map((task) => present(trip[task])));
    // Who does not fit any more is driven to last and counted as missed, never dropped from the kilometres.
    const left = trip.filter((task) => !again.flat().includes(task));
    return [[...again.flat(), ...left]];
  }

  private drive(trips: readonly Trip[]): Driven {
    const served = new Set(trips.flat());
    const unserved = this.question.tasks.filter((_, i) => !served.has(i)).length;
    return trips.map((trip) => this.driveOne(trip)).reduce(plus, { meters: 0, seconds: 0, missed: unserved });
  }

  /** From the hub at nine, waiting where it is too early, and back. */
  private driveOne(trip: Trip): Driven {
    let [at, clock, meters, seconds, missed] = [0, 9 * 3600, 0, 0, 0];
    for (const task of trip) {
      const { from, to, service } = present(this.question.tasks[task]);
      const way = at * this.size + task + 1;
      meters += this.exact.meters[way] ?? 0;
      seconds += this.exact.seconds[way] ?? 0;
      clock = Math.max(clock + (this.exact.seconds[way] ?? 0), from);
      if (clock > to) missed++;
      clock += service;
      at = task + 1;
    }
    return {
      meters: meters + (this.exact.meters[at * this.size] ?? 0),
      seconds: seconds + (this.exact.seconds[at * this.size] ?? 0),
      missed,
    };
  }
}

/** Tasks of one round, in order. */
type Trip = readonly number[];

const tripsOf = (plan: Plan): Trip[] =>
  plan.routes.map(({ stops }) => stops.flatMap(({ task }) => (task === null ? [] : [task])));

const plus = (a: Driven, b: Driven): Driven => ({
  meters: a.meters + b.meters,
  seconds: a.seconds + b.seconds,
  missed: a.missed + b.missed,
});

function part({ seconds, meters }: Matrix, size: number, at: readonly number[]): Matrix {
  const pick = (table: Int32Array): Int32Array =>
    Int32Array.from(at.flatMap((row) => at.map((column) => table[row * size + column] ?? 0)));
  return { seconds: pick(seconds), meters: pick(meters) };
}
