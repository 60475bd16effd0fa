import { randomUUID } from 'node:crypto';
import { DEFAULT_POLICY } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { Rows } from './rows';

/** Who looks after a hub at night; each night puts down the next one. */
const NIGHTS = ['trust.night', 'stock.night', 'forget.night'] as const;

/** What a hub asks for in the beginning, as its first version, and the first night on which it is looked after. */
export function addPolicy(rows: Rows, hubId: string, now: Date): void {
  rows.add('policy', { hub_id: hubId, version: 1, rules: DEFAULT_POLICY, made_at: now });
  // The first is due as soon as a server runs.
  for (const name of NIGHTS)
    rows.add('job', {
      hub_id: hubId,
      id: randomUUID(),
      name,
      payload: {},
      dedupe_key: 'night',
      run_at: now,
      attempts: 0,
      dead: false,
    });
}

/** A founder is trusted because they found: exempt for a year from what nobody is there yet to check. */
const FOUNDING_DAYS = 365;

/** The first organizer's clearance, with what it rests on until a second organizer is there. */
export function addFounder(
  rows: Rows,
  founder: { readonly hubId: string; readonly memberId: string; readonly now: Date; readonly today: Day },
): void {
  const { today } = founder;
  const of = { hub_id: founder.hubId, member_id: founder.memberId };
  const until = addDays(today, FOUNDING_DAYS);
  const role = 'organizer';
  rows.add('clearance', { ...of, role, state: 'approved', until, version: 1, changed_on: today });
  const asked = DEFAULT_POLICY.find((rule) => rule.role === role)?.requirements ?? [];
  for (const { kind, course } of asked)
    rows.add('exemption', {
      ...of,
      id: randomUUID(),
      role,
      kind,
      course,
      reason: 'before_policy',
      until,
      made_by: founder.memberId,
      made_on: today,
    });
}
