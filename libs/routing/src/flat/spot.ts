import { type Tours } from './tours';

/** Where one task would go, and the points it would add. `none` when nowhere. */
export interface Spot {
  vehicle: number;
  /** Position of the first node, and of the second counted in the row before either is put in. */
  at: number;
  then: number;
  first: number;
  second: number;
  firstWindow: number;
  secondWindow: number;
  delta: number;
}

/** Nowhere, at any price. */
export const noSpot = (): Spot => ({
  vehicle: -1,
  at: 0,
  then: 0,
  first: 0,
  second: -1,
  firstWindow: 0,
  secondWindow: 0,
  delta: Infinity,
});

/** Makes one spot say what another does. */
export function copySpot(from: Readonly<Spot>, to: Spot): void {
  to.vehicle = from.vehicle;
  to.at = from.at;
  to.then = from.then;
  to.first = from.first;
  to.second = from.second;
  to.firstWindow = from.firstWindow;
  to.secondWindow = from.secondWindow;
  to.delta = from.delta;
}

/** Puts a task where a spot says. */
export function place(tours: Tours, task: number, spot: Readonly<Spot>): void {
  tours.choose(spot.first, spot.firstWindow);
  tours.put(spot.vehicle, spot.first, spot.at);
  if (spot.second >= 0) {
    tours.choose(spot.second, spot.secondWindow);
    tours.put(spot.vehicle, spot.second, spot.then + 1);
  }
  tours.take(task);
  tours.refresh(spot.vehicle);
}
