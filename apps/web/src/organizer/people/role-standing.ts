import type { Requirement, RequirementKind, Role, RoleRule } from '@doorstep/lifecycle';
import { addDays, isDay } from '@doorstep/schedule';
import { missingWith, type MissingPart } from './missing';
import { vouchersOf, type OpenedVouch } from './vouch-chain';

interface Paper {
  readonly kind: RequirementKind;
  readonly course: string | null;
  readonly givenOn: string;
  readonly until: string | null;
  readonly secondBy: string | null;
  readonly state: string;
}

interface Exempted {
  readonly role: Role;
  readonly kind: RequirementKind;
  readonly course: string | null;
  readonly until: string;
  readonly endedOn: string | null;
}

export interface Seen {
  readonly id: string;
  readonly credentials: readonly Paper[];
  readonly exemptions: readonly Exempted[];
}

type Asked = Pick<Requirement, 'kind' | 'course'>;

const isAbout = ({ kind, course }: Asked, one: { readonly kind: string; readonly course: string | null }) =>
  one.kind === kind && one.course === course;

/** The exemption that takes a requirement of a role off somebody today. */
export const exemptionFrom = <E extends Exempted>(
  { exemptions }: { readonly exemptions: readonly E[] },
  role: Role,
  asked: Asked,
  today: string,
): E | undefined =>
  exemptions.find(
    (one) => one.role === role && isAbout(asked, one) && one.endedOn === null && one.until >= today,
  );

function holds({ givenOn, until, state, secondBy }: Paper, asked: Requirement, today: string): boolean {
  if (state !== 'given' || (asked.twoPeople && secondBy === null)) return false;
  const again = asked.validDays !== null && isDay(givenOn) ? addDays(givenOn, asked.validDays) : today;
  return again >= today && (until === null || until >= today);
}

/** What a role would ask of somebody who never asked for it; for the others the server says so itself. */
export const lacksHere = (person: Seen, rule: RoleRule, today: string): readonly MissingPart[] =>
  rule.requirements
    .filter(
      (asked) =>
        asked.kind !== 'vouches' &&
        exemptionFrom(person, rule.role, asked, today) === undefined &&
        !person.credentials.some((paper) => isAbout(asked, paper) && holds(paper, asked, today)),
    )
    .map(({ kind, course, count }) => ({ kind, course, count, have: 0 }));

interface Standing {
  readonly person: Seen;
  readonly told: readonly MissingPart[];
  readonly rule: RoleRule;
  readonly vouches: readonly OpenedVouch[];
  readonly today: string;
}

/** What somebody lacks for a role today, vouches counted by the people behind them. */
export function lacksOf({ person, told, rule, vouches, today }: Standing): readonly MissingPart[] {
  const exempt = exemptionFrom(person, rule.role, { kind: 'vouches', course: null }, today) !== undefined;
  const vouchers = vouchersOf(person.id, vouches, today).size;
  return missingWith(told, rule.requirements, { vouchers, exempt });
}
