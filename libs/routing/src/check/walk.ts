import { type Route, type Stop } from '../plan';
import { type Place, type Problem, type Task, UNREACHABLE, type Vehicle } from '../problem';
import { type Violation, type ViolationCode } from '../violation';
import { leavesAt, missedBreaks } from './check-breaks';

const KINDS = { delivery: ['deliver'], stay: ['stay'], pair: ['pickup', 'dropoff'] } as const;

/** Seconds before or after a window. */
const outside = (at: number, from: number, to: number): number => Math.max(from - at, at - to);

/** The judge's walk along one route, from its start to its end. */
export class Walk {
  private readonly found: Violation[] = [];
  private readonly vehicle: Vehicle;
  private readonly stops: readonly Stop[];
  private readonly boarded: ReadonlyMap<number, number>;
  private at = -1;

  constructor(
    private readonly problem: Problem,
    private readonly route: Route,
  ) {
    this.vehicle = problem.vehicles[route.vehicle]!;
    this.stops = route.stops;
    const aboard = route.shift === 0 ? this.vehicle.aboard : [];
    this.boarded = new Map(aboard?.map(({ task, since }) => [task, since]));
  }

  violations(): readonly Violation[] {
    this.walkStops();
    this.walkRoad();
    this.walkLoads();
    this.walkEdges();
    for (const b of missedBreaks(this.vehicle, this.route))
      this.report('BREAK', this.vehicle.breaks![b]!.lasting);
    return this.found;
  }

  private report(code: ViolationCode, by = 0): void {
    const stop = this.stops[this.at];
    this.found.push({
      code,
      vehicle: this.route.vehicle,
      shift: this.route.shift,
      stop: stop ? this.at : null,
      task: stop?.task ?? null,
      by,
    });
  }

  private each(visit: (stop: Stop, i: number) => void): void {
    this.stops.forEach((stop, i) => {
      this.at = i;
      visit(stop, i);
    });
    this.at = -1;
  }

  /** The place a stop should be at, or null when it makes no sense. */
  private placeFor({ kind, task, depot }: Stop): Place | null {
    if (kind === 'load') return this.problem.depots[depot ?? -1] ?? null;
    const asked = this.problem.tasks[task ?? -1];
    if (!asked || !(KINDS[asked.kind] as readonly string[]).includes(kind)) return null;
    if (asked.kind === 'pair') return kind === 'pickup' ? asked.pickup : asked.dropoff;
    return asked.at;
  }

  private walkStops(): void {
    this.each((stop, i) => {
      const place = this.placeFor(stop);
      if (!place) return this.report('STOP_WRONG_KIND');
      if (place.location !== stop.location) this.report('STOP_WRONG_PLACE');
      this.checkTimes(stop, place);
      const task = this.problem.tasks[stop.task ?? -1];
      if (task) this.checkTask(stop, task, i);
    });
  }

  private checkTimes(stop: Stop, place: Place): void {
    if (!place.windows.some(({ from, to }) => from <= stop.beginAt && stop.beginAt <= to)) {
      this.report(
        'WINDOW',
        Math.min(...place.windows.map(({ from, to }) => outside(stop.beginAt, from, to))),
      );
    }
    const waits = stop.waiting === stop.beginAt - stop.arriveAt && stop.waiting >= 0;
    if (!waits || stop.departAt !== stop.beginAt + place.service) this.report('TIMES');
  }

  private checkTask(stop: Stop, task: Task, i: number): void {
    const { vehicle, shift } = this.route;
    if ((task.allowed && !task.allowed.includes(vehicle)) || task.forbidden?.includes(vehicle))
      this.report('NOT_ALLOWED');
    const lacking = (task.skills ?? []).filter(
      (skill) => !(this.vehicle.skills ?? []).includes(skill),
    ).length;
    if (lacking > 0) this.report('SKILL', lacking);
    const elsewhere = this.problem.vehicles.some(
      ({ aboard }, v) => (v !== vehicle || shift !== 0) && aboard?.some((one) => one.task === stop.task),
    );
    if (elsewhere) this.report('ABOARD_ELSEWHERE');
    if (task.kind === 'delivery') this.checkLoaded(stop, task.depots, i);
    if (task.kind === 'pair') this.checkPair(stop, task.maxRide, i);
  }

  private checkLoaded(stop: Stop, depots: readonly number[], i: number): void {
    if (this.boarded.has(stop.task!)) return;
    const load = this.stops.slice(0, i).findLast(({ kind }) => kind === 'load');
    if (!load || !depots.includes(load.depot ?? -1)) this.report('NOT_LOADED');
  }

  private checkPair(stop: Stop, maxRide: number | undefined, i: number): void {
    const where = (kind: string): number =>
      this.stops.findIndex((other) => other.kind === kind && other.task === stop.task);
    const since = this.boarded.get(stop.task!);
    const pickup = where('pickup');
    if (stop.kind === 'pickup') {
      if (pickup !== i || where('dropoff') < i || since !== undefined) this.report('PAIR_BROKEN');
    } else if (since === undefined && (pickup < 0 || pickup > i)) this.report('PAIR_BROKEN');
    else this.checkRide(stop, since ?? this.stops[pickup]!.departAt, maxRide);
  }

  private checkRide(stop: Stop, left: number, maxRide = Infinity): void {
    const over = stop.beginAt - left - maxRide;
    if (over > 0) this.report('RIDE_TIME', over);
  }

  /** Ways between stops: reachable, driven in the matrix's time, summed as reported. */
  private walkRoad(): void {
    const { route, vehicle, problem } = this;
    const matrix = problem.profiles[vehicle.profile ?? 0]!;
    let seconds = 0;
    let meters = 0;
    let here = vehicle.start;
    let left = leavesAt(route, -1, route.startAt);
    const drive = (to: number | null, arrive: number): void => {
      const cell = to === null ? -1 : here * problem.locations + to;
      const way = to === null ? 0 : (matrix.seconds[cell] ?? UNREACHABLE);
      seconds += way;
      meters += to === null ? 0 : (matrix.meters[cell] ?? 0);
      if (way >= UNREACHABLE) this.report('UNREACHABLE');
      if (arrive !== left + way) this.report('TIMES', left + way - arrive);
    };
    this.each((stop, i) => {
      drive(stop.location, stop.arriveAt);
      here = stop.location;
      left = leavesAt(route, i, stop.departAt);
    });
    drive(vehicle.end, route.endAt);
    if (seconds !== route.seconds || meters !== route.meters) this.report('DISTANCE_WRONG');
    if (meters > (vehicle.maxMeters ?? Infinity)) this.report('DISTANCE', meters - vehicle.maxMeters!);
  }

  private walkLoads(): void {
    const now = this.problem.tasks.length > 0 ? new Array<number>(this.problem.dimensions).fill(0) : [];
    const add = (task: number | null, sign: number): void =>
      (this.problem.tasks[task ?? -1]?.load ?? []).forEach((amount, d) => (now[d]! += sign * amount));
    const addPositive = (task: number): void =>
      (this.problem.tasks[task]?.load ?? []).forEach((amount, d) => (now[d]! += Math.max(0, amount)));
    for (const task of this.boarded.keys()) addPositive(task);
    this.each((stop, i) => {
      if (stop.kind === 'load') for (const task of this.takenAt(i)) addPositive(task);
      if (stop.kind === 'pickup') add(stop.task, 1);
      if (stop.kind === 'deliver' || stop.kind === 'dropoff') add(stop.task, -1);
      if (now.some((amount, d) => amount !== stop.load[d])) this.report('LOAD_WRONG');
      const setups = [this.vehicle.capacity, ...(this.vehicle.alternatives ?? [])];
      const over = Math.min(
        ...setups.map((setup) => now.reduce((sum, amount, d) => sum + Math.max(0, amount - setup[d]!), 0)),
      );
      if (over > 0) this.report('CAPACITY', over);
    });
  }

  /** The deliveries between a load and the next. */
  private takenAt(i: number): readonly number[] {
    const taken: number[] = [];
    for (const { kind, task } of this.stops.slice(i + 1)) {
      if (kind === 'load') break;
      if (kind === 'deliver' && task !== null && !this.boarded.has(task)) taken.push(task);
    }
    return taken;
  }

  private walkEdges(): void {
    const { startAt, endAt } = this.route;
    const { shifts, maxDuration, maxStops } = this.vehicle;
    const { from, to } = shifts[this.route.shift]!;
    const past = Math.max(outside(startAt, from, to), outside(endAt, from, to));
    if (past > 0) this.report('SHIFT', past);
    const longer = endAt - startAt - (maxDuration ?? Infinity);
    if (longer > 0) this.report('DURATION', longer);
    const more = this.stops.filter(({ kind }) => kind !== 'load').length - (maxStops ?? Infinity);
    if (more > 0) this.report('STOPS', more);
  }

  /** What this route takes from each depot, as [depot, load vector] for each delivery. */
  drawn(): readonly (readonly [number, readonly number[]])[] {
    return this.stops.flatMap(({ kind, depot }, i) =>
      kind === 'load' && depot !== null
        ? this.takenAt(i).map((task): readonly [number, readonly number[]] => [
            depot,
            this.problem.tasks[task]?.load ?? [],
          ])
        : [],
    );
  }
}
