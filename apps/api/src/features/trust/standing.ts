import type { Course, Requirement, RequirementKind, Role, RoleRule } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';

/** What is known of a member that requirements can rest on. Days as text: they sort. */
export interface Held {
  readonly credentials: readonly HeldCredential[];
  readonly vouches: readonly { readonly madeOn: string; readonly until: string; readonly state: string }[];
  readonly exemptions: readonly HeldExemption[];
}

export interface HeldCredential {
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly givenOn: string;
  readonly until: string | null;
  readonly secondBy: string | null;
  readonly state: string;
}

export interface HeldExemption {
  readonly role: Role;
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly until: string;
  readonly endedOn: string | null;
}

/** A requirement that is not fulfilled today. */
export interface Lack {
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly count: number;
  readonly have: number;
}

export interface RoleStanding {
  readonly missing: readonly Lack[];
  /** The last day on which everything still holds; null when nothing of it ends. Says nothing while something is missing. */
  readonly until: string | null;
}

const NEVER = '0000-00-00';
const FOREVER = '9999-12-31';

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** How a member stands to one role's rule on a day: what is missing, and until when the rest holds. */
export function standingFor(rule: RoleRule, held: Held, today: string): RoleStanding {
  const ends = rule.requirements.map((requirement) => ({
    requirement,
    end: endOf(requirement, rule.role, held),
  }));
  const last = ends.reduce((until, { end }) => earlier(until, end), FOREVER);
  return {
    missing: ends
      .filter(({ end }) => end < today)
      .map(({ requirement: { kind, course, count } }) => ({
        kind,
        course,
        count,
        have: kind === 'vouches' ? vouchesOn(held, today).length : 0,
      })),
    until: last === FOREVER ? null : last,
  };
}

/** The last day on which a requirement is fulfilled: by what is there, or by an exemption. */
function endOf(requirement: Requirement, role: Role, held: Held): string {
  const own =
    requirement.kind === 'vouches' ? endOfVouches(requirement, held) : endOfPaper(requirement, held);
  return held.exemptions
    .filter(
      (exemption) =>
        exemption.endedOn === null &&
        exemption.role === role &&
        exemption.kind === requirement.kind &&
        exemption.course === requirement.course,
    )
    .reduce((end, { until }) => later(end, until), own);
}

const endAfter = (given: string, validDays: number | null): string =>
  validDays === null ? FOREVER : addDays(dayText(given), validDays);

const endOfPaper = ({ kind, course, validDays, twoPeople }: Requirement, held: Held): string =>
  held.credentials
    .filter(
      (credential) =>
        credential.state === 'given' &&
        credential.kind === kind &&
        credential.course === course &&
        (!twoPeople || credential.secondBy !== null),
    )
    .map(({ givenOn, until }) => earlier(until ?? FOREVER, endAfter(givenOn, validDays)))
    .reduce(later, NEVER);

/** With so many vouches, the one that ends so many-th last decides. A vouch under review counts until its short day. */
const endOfVouches = ({ count, validDays }: Requirement, { vouches }: Held): string =>
  vouches
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ madeOn, until }) => earlier(until, endAfter(madeOn, validDays)))
    .sort()
    .reverse()[count - 1] ?? NEVER;

const vouchesOn = ({ vouches }: Held, today: string): string[] =>
  vouches.filter(({ state, until }) => state !== 'withdrawn' && until >= today).map(({ until }) => until);
