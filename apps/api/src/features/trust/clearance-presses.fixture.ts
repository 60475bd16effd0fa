import { randomUUID } from 'node:crypto';
import { DEFAULT_POLICY, type RequirementKind, type Role, type RoleRule } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText, type Day } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { claimKeyFor } from '../../testing/given-claim';
import { keysFor, type TrustServices, type VettingHub } from '../../testing/given-vetting';
import { SPEC_NOW } from '../../testing/harness';
import { TODAY, type Volunteer, type Work } from '../../testing/given-work';

/** What a random history is played on. */
export interface Real {
  readonly work: Work;
  readonly services: TrustServices;
  readonly hub: VettingHub;
  readonly people: readonly Volunteer[];
}

export const DAY_MS = 86_400_000;
const ask = (kind: RequirementKind, validDays: number | null, twoPeople = false) => ({
  kind,
  course: null,
  count: 1,
  validDays,
  twoPeople,
});
/** Few requirements, so that chance meets them; with ends near each other. */
export const RULES: Partial<Record<Role, Pick<RoleRule, 'requirements' | 'twoPeople'>>> = {
  packer: { requirements: [], twoPeople: false },
  driver_to_homes: { requirements: [ask('agreement', 20), ask('licence', null)], twoPeople: false },
  carer: { requirements: [ask('agreement', 20), ask('background_check', 30, true)], twoPeople: true },
  organizer: { requirements: [ask('agreement', 25)], twoPeople: true },
};
export const POLICY = DEFAULT_POLICY.map((rule) => ({
  ...rule,
  requirements: [],
  twoPeople: false,
  ...RULES[rule.role],
}));
export const ROLES = ['packer', 'driver_to_homes', 'carer', 'organizer'] as const;
export const PAPERS = ['agreement', 'licence', 'background_check'] as const;

/** The hub's day, which the history moves on. */
export const todayOf = ({ work }: Pick<Real, 'work'>): Day =>
  addDays(dayText(TODAY), Math.floor((work.fresh.clock.at.getTime() - SPEC_NOW.getTime()) / DAY_MS));
export const dayIn = (real: Pick<Real, 'work'>, days: number): Day => addDays(todayOf(real), days);

/** One press: who, about whom, and what. Numbers choose among what there is. */
export interface Press {
  readonly by: number;
  readonly about: number;
  readonly role: (typeof ROLES)[number];
  readonly paper: (typeof PAPERS)[number];
  readonly days: number;
  readonly what: keyof typeof VERBS;
}

export type Verb = (real: Real, press: Press, me: Member, about: Volunteer) => Promise<unknown>;
const idOf = async (
  real: Real,
  table: 'credential' | 'exemption',
  { me }: Volunteer,
  n: number,
): Promise<string> => {
  const rows = await real.work.sql<{ id: string }>(
    `SELECT id FROM ${table} WHERE member_id = $1 ORDER BY id`,
    [me.id],
  );
  return rows[n % Math.max(1, rows.length)]?.id ?? randomUUID();
};

export const VERBS = {
  record: (real, { paper, days }, me, about) =>
    real.services.credentials.record(me, {
      id: randomUUID(),
      memberId: about.me.id,
      kind: paper,
      course: null,
      givenOn: todayOf(real),
      until: paper === 'licence' ? dayIn(real, days) : null,
      key: randomUUID(),
    }),
  confirm: async (real, { days }, me, about) =>
    real.services.credentials.confirm(
      me,
      about.me.id,
      await idOf(real, 'credential', about, days),
      randomUUID(),
    ),
  withdraw: async (real, { days }, me, about) =>
    real.services.credentials.withdraw(
      me,
      about.me.id,
      await idOf(real, 'credential', about, days),
      randomUUID(),
    ),
  exempt: (real, { role, paper, days }, me, about) =>
    real.services.credentials.exempt(me, {
      id: randomUUID(),
      memberId: about.me.id,
      role,
      kind: paper,
      course: null,
      reason: 'paper_delayed',
      until: dayIn(real, days),
      key: randomUUID(),
    }),
  endExemption: async (real, { days }, me, about) =>
    real.services.credentials.endExemption(
      me,
      about.me.id,
      await idOf(real, 'exemption', about, days),
      randomUUID(),
    ),
  grant: (real, { role }, me, about) =>
    real.services.clearances.grant(me, {
      memberId: about.me.id,
      role,
      state: 'approved',
      grants: keysFor(real.hub, role),
      key: randomUUID(),
    }),
  tryOut: (real, { role }, me, about) =>
    real.services.clearances.grant(me, {
      memberId: about.me.id,
      role,
      state: 'provisional',
      grants: keysFor(real.hub, role),
      key: randomUUID(),
    }),
  end: (real, { role }, me, about) =>
    real.services.clearances.end(me, { memberId: about.me.id, role, reason: 'other', key: randomUUID() }),
  deny: (real, { role }, me, about) =>
    real.services.clearances.deny(me, { memberId: about.me.id, role, reason: 'other', key: randomUUID() }),
  suspend: (real, _, me, about) =>
    real.services.removals.suspend(me, {
      memberId: about.me.id,
      reason: 'concern',
      reviews: [],
      key: randomUUID(),
    }),
  restore: (real, _, me, about) => real.services.removals.restore(me, about.me.id, randomUUID()),
  want: (real, { role }, __, about) => real.services.trust.wantRoles(about.me, [role], randomUUID()),
  sign: (real, _, ___, { me }) =>
    real.work.fresh.db.write(me, (tx, now) =>
      real.services.trust.recordOwn(tx, now, me, { kind: 'agreement', course: null }),
    ),
  claim: async (real, { days, role }, _, about) => {
    const kind = role === 'carer' ? 'sitting' : 'delivery';
    const task = await real.work.task(real.hub, { kind, day: dayIn(real, days % 12) });
    return real.services.claims.take(about.me, await claimKeyFor(about, task));
  },
} satisfies Record<string, Verb>;
