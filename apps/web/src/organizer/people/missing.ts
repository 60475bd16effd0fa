import type { Course, Requirement, RequirementKind } from '@doorstep/lifecycle';

/** Something that a role asks for and a person has not; `course` for training, numbers for vouches. */
export interface MissingPart {
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly count: number;
  readonly have: number;
}

/** What this tab knows of somebody's vouches for one role. */
export interface KnownVouches {
  /** Different people whose signatures hold. */
  readonly vouchers: number;
  /** Whether somebody took the requirement off this person, for this role. */
  readonly exempt: boolean;
}

/**
 * What is missing for a role, with the vouches counted anew. The server counts rows and cannot read them; this tab
 * counts people, and its count is the one that matters before a key is given away.
 */
export function missingWith(
  told: readonly MissingPart[],
  requirements: readonly Requirement[],
  { vouchers, exempt }: KnownVouches,
): readonly MissingPart[] {
  const others = told.filter(({ kind }) => kind !== 'vouches');
  const asked = requirements.find(({ kind }) => kind === 'vouches');
  if (asked === undefined || exempt || vouchers >= asked.count) return others;
  return [...others, { kind: 'vouches', course: null, count: asked.count, have: vouchers }];
}
