import { ROLES, TIER_OF_ROLE, type Role } from './roles';

/** What a hub may ask for before it trusts somebody with a role. Papers are seen by a person and never kept. */
export const REQUIREMENT_KINDS = [
  'agreement',
  'training',
  'vouches',
  'interview',
  'licence',
  'insurance',
  'vehicle_check',
  'driving_record',
  'background_check',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** Requirements that somebody records about a member; vouches are counted instead. */
export const CREDENTIAL_KINDS = REQUIREMENT_KINDS.filter((kind) => kind !== 'vouches');

/** Courses of the training. Their cards are data of the web app, by these names. */
export const COURSES = [
  'first_steps',
  'packing',
  'at_the_door',
  'driving_people',
  'with_children',
  'school_doors',
  'home_visits',
  'on_the_phone',
] as const;
export type Course = (typeof COURSES)[number];

export interface Requirement {
  readonly kind: RequirementKind;
  /** Training: which course. */
  readonly course: Course | null;
  /** Vouches: how many, by different people. Otherwise 1. */
  readonly count: number;
  /** Days after which it has to be done again; null where only the paper's own date counts. */
  readonly validDays: number | null;
  /** A second person has looked as well. */
  readonly twoPeople: boolean;
}

/** What one role asks for, and what it opens. */
export interface RoleRule {
  readonly role: Role;
  readonly tier: number;
  readonly requirements: readonly Requirement[];
  /** Two organizers approve. */
  readonly twoPeople: boolean;
  /** With fewer completed shifts than this a person is new and works beside somebody who is not. */
  readonly newcomerShifts: number;
}

export type PolicyFault =
  'ROLE_MISSING' | 'ROLE_TWICE' | 'TIER' | 'REQUIREMENT_TWICE' | 'COURSE' | 'COUNT' | 'CARER_CHECK';

/** What no hub's policy may say: every role once, never below its tier, and nobody cares for children unchecked. */
export function faultsOfPolicy(rules: readonly RoleRule[]): readonly { role: Role; fault: PolicyFault }[] {
  return ROLES.flatMap((role) => {
    const own = rules.filter((rule) => rule.role === role);
    const [rule] = own;
    if (rule === undefined) return [{ role, fault: 'ROLE_MISSING' as const }];
    if (own.length > 1) return [{ role, fault: 'ROLE_TWICE' as const }];
    return faultsOfRule(rule).map((fault) => ({ role, fault }));
  });
}

function faultsOfRule({ role, tier, requirements }: RoleRule): PolicyFault[] {
  const keys = requirements.map(({ kind, course }) => `${kind} ${course ?? ''}`);
  const checked = requirements.some(({ kind }) => kind === 'background_check');
  const faults: readonly (readonly [PolicyFault, boolean])[] = [
    ['TIER', tier < TIER_OF_ROLE[role] || tier > 5],
    ['REQUIREMENT_TWICE', new Set(keys).size < keys.length],
    ['COURSE', requirements.some(({ kind, course }) => (kind === 'training') !== (course !== null))],
    ['COUNT', requirements.some(({ kind, count }) => count < 1 || (kind !== 'vouches' && count > 1))],
    ['CARER_CHECK', role === 'carer' && !checked],
  ];
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}
