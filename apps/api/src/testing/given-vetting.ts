import { randomBytes, randomUUID } from 'node:crypto';
import { DEFAULT_POLICY, type Role, type RoleRule } from '@doorstep/lifecycle';
import { publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import type { Member } from '../platform/auth/actor';
import { NetworkBudget } from '../platform/http/network-budget';
import { ServerKey } from '../platform/seal/server-key';
import { HubsService } from '../features/hubs/hubs.service';
import { MembersService } from '../features/members/members.service';
import { NoticesService } from '../features/notices/notices.service';
import { Neighbors } from '../features/runs/neighbors';
import { workEnding } from '../features/runs/end-with-member';
import { ClearancesService } from '../features/trust/clearances.service';
import { CredentialsService } from '../features/trust/credentials.service';
import { MemberEndings } from '../features/trust/member-endings.service';
import { PoliciesService } from '../features/trust/policies.service';
import { RemovalsService } from '../features/trust/removals.service';
import { TrustDesk } from '../features/trust/trust-desk.service';
import { TrustNight } from '../features/trust/trust-night.service';
import { TrustService } from '../features/trust/trust.service';
import { VouchCalls } from '../features/trust/vouch-calls.service';
import { VouchesService } from '../features/trust/vouches.service';
import type { GiveVouchInput } from '../features/trust/trust-inputs.types';
import { packs, TODAY, Work, type Volunteer, type WorkHub } from './given-work';
import { workServices } from './work-services';
import { givenBoxes } from './given-boxes';

/** The services of trust, wired as their module wires them, beside those of the loop. */
export function trustServices(work: Work) {
  const { db, clock } = work.fresh;
  const hubs = new HubsService(db, packs);
  const members = new MembersService(db);
  const boxes = givenBoxes();
  const loop = workServices(db);
  const endings = new MemberEndings();
  endings.register(workEnding(new Neighbors(hubs, loop.stock, loop.tasks)));
  const notices = new NoticesService(db);
  const trust = new TrustService(db, hubs, endings, notices);
  const desk = new TrustDesk(db, trust, members);
  const calls = new VouchCalls(db, ServerKey.random(), new NetworkBudget(clock));
  return {
    ...loop,
    trust,
    notices,
    endings,
    night: new TrustNight(trust, hubs, notices),
    calls,
    clearances: new ClearancesService(desk, trust, endings),
    credentials: new CredentialsService(desk, trust),
    policies: new PoliciesService(db, trust),
    removals: new RemovalsService(desk, trust, boxes, endings),
    vouches: new VouchesService(db, calls, boxes, trust, desk),
  };
}
export type TrustServices = ReturnType<typeof trustServices>;

/** A hub that vets: two organizers, and the rules that hubs begin with. */
export interface VettingHub extends WorkHub {
  readonly second: Member;
}

export async function vettingHub(
  work: Work,
  rules: readonly RoleRule[] = DEFAULT_POLICY,
): Promise<VettingHub> {
  const hub = await work.hub(`hub-${randomUUID()}`);
  await putPolicy(work, hub.id, 2, rules);
  const { me } = await work.member(hub.id, 'second', { roles: ['organizer'], tier: 5 });
  for (const { id } of [hub.organizer, me]) await fulfil(work, hub.id, id, ['organizer']);
  return { ...hub, second: { ...me, relation: 'organizer' } };
}

export const putPolicy = (work: Work, hubId: string, version: number, rules: readonly RoleRule[]) =>
  work.sql(
    `INSERT INTO policy (hub_id, version, rules, made_at) VALUES ($1, $2, $3::jsonb, '2026-11-01T12:00Z')`,
    [hubId, version, JSON.stringify(rules)],
  );

/** Somebody new: a row, no role. */
export const applicant = (work: Work, hub: WorkHub, handle = `new-${randomUUID()}`): Promise<Volunteer> =>
  work.member(hub.id, handle, { roles: [], tier: 0, state: 'applied' });

/** Everything that the usual rules ask for these roles, seen today by two people; vouches by nobody in particular. */
export async function fulfil(
  work: Work,
  hubId: string,
  memberId: string,
  roles: readonly Role[],
  until: string | null = '2027-06-30',
): Promise<void> {
  const seers = await work.sql<{ id: string }>(
    `SELECT id FROM member WHERE hub_id = $1 AND 'organizer' = ANY(roles) ORDER BY handle LIMIT 2`,
    [hubId],
  );
  const asked = DEFAULT_POLICY.filter(({ role }) => roles.includes(role)).flatMap(
    (rule) => rule.requirements,
  );
  const once = new Map(asked.map((one) => [`${one.kind} ${one.course ?? ''}`, one]));
  for (const { kind, course, count } of once.values()) {
    if (kind === 'vouches') {
      for (let n = 0; n < count; n++) await putVouch(work, hubId, memberId);
      continue;
    }
    await work.sql(
      `INSERT INTO credential (hub_id, id, member_id, kind, course, given_on, until, seen_by, second_by, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'given')`,
      [
        hubId,
        randomUUID(),
        memberId,
        kind,
        course,
        TODAY,
        ['licence', 'insurance'].includes(kind) ? until : null,
        seers[0]?.id,
        seers[1]?.id ?? null,
      ],
    );
  }
}

/** A vouch without a voucher: for tests that only count. */
export async function putVouch(work: Work, hubId: string, memberId: string): Promise<string> {
  const id = randomUUID();
  await work.sql(
    `INSERT INTO vouch (hub_id, id, member_id, tag, until, state, made_on) VALUES ($1, $2, $3, $4, '2027-11-21', 'given', $5)`,
    [hubId, id, memberId, randomBytes(32), TODAY],
  );
  return id;
}

/** What a voucher's browser sends. */
export async function vouchInput(
  hub: Pick<WorkHub, 'id' | 'hubKey'>,
  code: string,
  facts: { readonly voucherId: string; readonly tag?: Buffer; readonly to?: KeyPair },
): Promise<GiveVouchInput> {
  const id = randomUUID();
  const context = {
    deployment: 'doorstep',
    hub: hub.id,
    subject: id,
    compartment: 'vouch',
    version: 0,
  } as const;
  const value = { voucherId: facts.voucherId, handle: 'robin', day: TODAY, signature: 'invented' };
  const { body, wraps } = await sealBox(context, value, [publicOf(facts.to ?? hub.hubKey)]);
  return {
    id,
    code,
    tag: facts.tag ?? randomBytes(32),
    box: {
      compartment: 'vouch',
      version: 0,
      body: Buffer.from(body),
      wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
    },
  };
}

/** Keys as an organizer's browser would seal them: bytes of the right size. */
export const keysFor = (hub: Pick<WorkHub, 'hubKey' | 'boardKey'>, role: Role) => [
  ...(role === 'packer'
    ? []
    : [{ kid: hub.boardKey.kid, sealed: randomBytes(96), signature: randomBytes(64) }]),
  ...(role === 'organizer'
    ? [{ kid: hub.hubKey.kid, sealed: randomBytes(96), signature: randomBytes(64) }]
    : []),
];
