import { type Tours } from '../flat/tours';

/** So many types of car are many: each move has to be tried with each. */
const MANY_TYPES = 8;

/** Whether no two cars, or hardly any, are alike. */
export const mostlyDiffer = ({ fleet, kernel }: Pick<Tours, 'fleet' | 'kernel'>): boolean =>
  fleet.types > MANY_TYPES && 2 * fleet.types > kernel.vehicleCount;
