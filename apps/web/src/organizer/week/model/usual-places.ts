import { ROLES_OF_SHIFT } from '@doorstep/lifecycle';
import type { PlaceNeed, ShiftFacts } from './week-model';

const FEW = 2;
const MANY = 6;

/** The places a kind of shift usually has, before anybody says otherwise. Never one person alone. */
export function usualPlaces(kind: ShiftFacts['kind']): readonly PlaceNeed[] {
  const [role] = ROLES_OF_SHIFT[kind];
  return [{ role, least: FEW, most: kind === 'packing' ? MANY : FEW, language: null }];
}
