import type { Course, Requirement, RequirementKind, Role, RoleRule } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';

/** What is known of a member that requirements can rest on. Days as text: they sort. */
export interface Held {
  readonly credentials: readonly HeldCredential[];
  readonly vouches: readonly {
    readonly id: string;
    readonly madeOn: string;
    readonly until: string;
    readonly state: string;
  }[];
  readonly exemptions: readonly HeldExemption[];
}

export interface HeldCredential {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly givenOn: string;
  readonly until: string | null;
  readonly secondBy: string | null;
  readonly state: string;
}

export interface HeldExemption {
  readonly id: string;
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

/** How a member stands to one role's rule on a day: what is missing, and until when the rest holds. */
export function standingFor(rule: RoleRule, held: Held, today: string): RoleStanding {
  const ends = rule.requirements.map((requirement) => ({
    requirement,
    end: restsOn(requirement, rule.role, held).end,
  }));
  const last = ends.reduce((until, { end }) => earlier(until, end), FOREVER);
  return {
    missing: ends
      .filter(({ end }) => end < today)
      .map(({ requirement: { kind, course, count } }) => ({
        kind,
        course,
        count,
        have: kind === 'vouches' ? vouchesOn(held, today) : 0,
      })),
    until: last === FOREVER ? null : last,
  };
}

/** What a role loses first, when that is not after `by`: the vouch or the paper to remind of. */
export function firstToEnd(rule: RoleRule, held: Held, by: string): Ground | null {
  const grounds = rule.requirements.map((requirement) => ({
    ...restsOn(requirement, rule.role, held),
    kind: requirement.kind,
  }));
  const [first] = grounds.filter(({ end }) => end <= by).sort((a, b) => (a.end < b.end ? -1 : 1));
  return first ?? null;
}

/** What one requirement rests on: a credential, a vouch or an exemption, and its last day. */
export interface Ground {
  readonly kind: RequirementKind;
  readonly id: string | null;
  readonly end: string;
}
type End = Omit<Ground, 'kind'>;

const NOTHING: End = { id: null, end: NEVER };
const better = (a: End, b: End): End => (b.end > a.end ? b : a);

/** The best there is for a requirement: what was seen or said, or an exemption. */
function restsOn(requirement: Requirement, role: Role, held: Held): End {
  const own = requirement.kind === 'vouches' ? vouchFor(requirement, held) : paperFor(requirement, held);
  return held.exemptions
    .filter(
      (exemption) =>
        exemption.endedOn === null &&
        exemption.role === role &&
        exemption.kind === requirement.kind &&
        exemption.course === requirement.course,
    )
    .map(({ id, until }) => ({ id, end: until }))
    .reduce(better, own);
}

const endAfter = (given: string, validDays: number | null): string =>
  validDays === null ? FOREVER : addDays(dayText(given), validDays);

const paperFor = ({ kind, course, validDays, twoPeople }: Requirement, held: Held): End =>
  held.credentials
    .filter(
      (credential) =>
        credential.state === 'given' &&
        credential.kind === kind &&
        credential.course === course &&
        (!twoPeople || credential.secondBy !== null),
    )
    .map(({ id, givenOn, until }) => ({ id, end: earlier(until ?? FOREVER, endAfter(givenOn, validDays)) }))
    .reduce(better, NOTHING);

/** With so many vouches, the one that ends so many-th last decides. A vouch under review counts until its short day. */
const vouchFor = ({ count, validDays }: Requirement, { vouches }: Held): End =>
  vouches
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, madeOn, until }) => ({ id, end: earlier(until, endAfter(madeOn, validDays)) }))
    .sort((a, b) => (a.end > b.end ? -1 : 1))[count - 1] ?? NOTHING;

const vouchesOn = ({ vouches }: Held, today: string): number =>
  vouches.filter(({ state, until }) => state !== 'withdrawn' && until >= today).length;
