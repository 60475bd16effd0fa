import type { MeFieldsFragment } from '../../gql/graphql';

/** What the form about a vehicle holds. */
export type CarFacts = Pick<
  MeFieldsFragment,
  'vehicle' | 'seats' | 'rearFacingSeats' | 'harnessSeats' | 'boosterSeats' | 'loadUnits' | 'capabilities'
>;
type Vehicle = CarFacts['vehicle'];

/** Boxes that fit, by vehicle: three sizes to choose from instead of a number nobody knows. The middle one stands chosen. */
export const LOADS: Readonly<Record<Exclude<Vehicle, 'none'>, readonly [number, number, number]>> = {
  bike: [1, 2, 4],
  car: [6, 12, 18],
  van: [20, 30, 50],
};
const USUAL_SEATS: Readonly<Record<Vehicle, number>> = { none: 0, bike: 0, car: 4, van: 2 };

/** Another vehicle has other seats, and its usual load. */
export function changeVehicle(car: CarFacts, vehicle: Vehicle): CarFacts {
  if (vehicle === car.vehicle) return car;
  return {
    ...car,
    vehicle,
    seats: USUAL_SEATS[vehicle],
    rearFacingSeats: 0,
    harnessSeats: 0,
    boosterSeats: 0,
    loadUnits: vehicle === 'none' ? 0 : LOADS[vehicle][1],
  };
}

/** A child seat stands on a seat; eight of them are a bus. */
export function carFault(car: CarFacts): 'tooManySeats' | null {
  const children = car.rearFacingSeats + car.harnessSeats + car.boosterSeats;
  return children > Math.min(8, car.seats) ? 'tooManySeats' : null;
}
