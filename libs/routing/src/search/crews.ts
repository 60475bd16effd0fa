import { type Tours } from '../flat/tours';

/** Rows of a type, on average, from which on they are a crew. */
const CREW = 4;

/** Whether rows come in crews, each of several that are alike: the cars of several depots. */
export const comeInCrews = ({ fleet, kernel }: Pick<Tours, 'fleet' | 'kernel'>): boolean =>
  fleet.types > 1 && kernel.vehicleCount >= CREW * fleet.types;
