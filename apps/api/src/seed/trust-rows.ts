import { randomUUID } from 'node:crypto';
import { DEFAULT_POLICY, type ClearanceState, type Requirement, type Role } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import {
  DEPLOYMENT,
  memberKeysTuple,
  openMemberKeys,
  sealBox,
  signTuple,
  toBase64Url,
  VOUCH,
  vouchTuple,
  type MemberSecrets,
  type OpenMemberKeys,
} from '@doorstep/sealed';
import { present, type Day } from '@doorstep/std';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import type { MemberKeys } from '../founding/member-keys';
import { hex, type Rows } from '../founding/rows';
import type { InventedHub, InventedMember } from './world';

export interface Person {
  readonly member: InventedMember;
  readonly own: MemberKeys;
}

interface How {
  readonly secrets: MemberSecrets;
  readonly today: Day;
}

const YEAR = 365;
/** How much of what a role asks for is there, by where somebody stands: some have nothing yet, some a part. */
const SHOWN: Readonly<Record<ClearanceState, number>> = {
  applied: 0,
  screening: 0.6,
  provisional: 1,
  approved: 1,
  expired: 1,
  suspended: 1,
  denied: 0.3,
  left: 0,
};

/** What everybody is cleared for, and what that rests on: papers that were seen, and two neighbors who vouch. */
export async function addTrust(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  people: readonly Person[],
  how: How,
): Promise<void> {
  const vouchers = await Promise.all(
    people.filter(({ member }) => member.standing === 'approved').map((person) => voucherOf(person, how)),
  );
  const organizers = hub.members.filter(({ organizer }) => organizer).map(({ id }) => id);
  for (const [n, person] of people.entries()) {
    const { member } = person;
    addClearances(rows, hub, member, how.today);
    addPapers(rows, hub, member, { n, today: how.today, organizers });
    const around = vouchers.filter(({ id }) => id !== member.id);
    const count = vouchesFor(member, around.length);
    for (let k = 0; k < count; k++) {
      const voucher = present(around[(n + k) % around.length]);
      await addVouch(rows, hub, keys, { person, voucher, madeOn: addDays(how.today, -20 - ((n * 7) % 300)) });
    }
  }
}

const rolesOf = ({ roles, wants }: InventedMember): readonly Role[] => [...roles, ...wants];

function addClearances(rows: Rows, hub: InventedHub, member: InventedMember, today: Day): void {
  for (const role of rolesOf(member))
    rows.add('clearance', {
      hub_id: hub.id,
      member_id: member.id,
      role,
      state: member.standing,
      version: 1,
      changed_on: today,
    });
}

interface Papers {
  readonly n: number;
  readonly today: Day;
  readonly organizers: readonly string[];
}

function addPapers(rows: Rows, hub: InventedHub, member: InventedMember, papers: Papers): void {
  const asked = requirementsOf(member).filter(({ kind }) => kind !== 'vouches');
  const shown = asked.slice(0, Math.ceil(asked.length * SHOWN[member.standing]));
  for (const requirement of shown) addPaper(rows, hub, member, { ...papers, requirement });
}

function requirementsOf(member: InventedMember): readonly Requirement[] {
  const all = DEFAULT_POLICY.filter(({ role }) => rolesOf(member).includes(role)).flatMap(
    ({ requirements }) => requirements,
  );
  return [...new Map(all.map((one) => [`${one.kind} ${one.course ?? ''}`, one])).values()];
}

/** Seen by one organizer, and by another where a second has to look; the only organizer of a hub looks twice in vain. */
function addPaper(
  rows: Rows,
  hub: InventedHub,
  member: InventedMember,
  { n, today, organizers, requirement }: Papers & { readonly requirement: Requirement },
): void {
  const { kind, course, twoPeople } = requirement;
  const seers = organizers.filter((id) => id !== member.id);
  const alone = kind === 'agreement' || kind === 'training';
  rows.add('credential', {
    hub_id: hub.id,
    id: randomUUID(),
    member_id: member.id,
    kind,
    course,
    given_on: addDays(today, -10 - ((n * 13) % 300)),
    until: kind === 'licence' || kind === 'insurance' ? endOf(member, n, kind, today) : null,
    seen_by: alone ? null : (seers[0] ?? organizers[0]),
    second_by: twoPeople ? (seers[1] ?? hub.members.find(({ id }) => !organizers.includes(id))?.id) : null,
    state: 'given',
  });
}

/** Every seventh licence ends within the month; whoever's standing is expired let an insurance run out yesterday. */
function endOf(member: InventedMember, n: number, kind: 'licence' | 'insurance', today: Day): Day {
  if (member.standing === 'expired' && kind === 'insurance') return addDays(today, -1);
  return kind === 'licence' && n % 7 === 3 ? addDays(today, 8 + (n % 20)) : addDays(today, YEAR + n);
}

function vouchesFor(member: InventedMember, most: number): number {
  const asked = requirementsOf(member).find(({ kind }) => kind === 'vouches')?.count ?? 0;
  return Math.min(most, Math.floor(asked * SHOWN[member.standing]));
}

interface Voucher {
  readonly id: string;
  readonly handle: string;
  readonly keys: OpenMemberKeys;
}

/** What a voucher's browser has. */
async function voucherOf({ member, own }: Person, { secrets }: How): Promise<Voucher> {
  const lock = { kek: secrets.kek, tuple: memberKeysTuple(member.handle) };
  const opened = await openMemberKeys(own.wrappedKey, lock);
  if (!opened.ok) throw new Error('keys that were just made open again');
  return { id: member.id, handle: member.handle, keys: opened.value };
}

async function addVouch(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  { person, voucher, madeOn }: { readonly person: Person; readonly voucher: Voucher; readonly madeOn: Day },
): Promise<void> {
  const { member, own } = person;
  const id = randomUUID();
  const tuple = vouchTuple(hub.id, member.id, own.signKey, madeOn);
  const signature = toBase64Url(await signTuple(voucher.keys.signing, VOUCH, tuple));
  const box = { hub_id: hub.id, subject_id: id, compartment: 'vouch' } as const;
  const context = {
    deployment: DEPLOYMENT,
    hub: hub.id,
    subject: id,
    compartment: box.compartment,
    version: 0,
  };
  const facts = { voucherId: voucher.id, handle: voucher.handle, day: madeOn, signature };
  const { body, wraps } = await sealBox(context, facts, [recipientOf(keys.hub)]);
  const until = addDays(madeOn, YEAR);
  const tag = hex(await voucher.keys.vouchTag(member.id));
  rows.add('vouch', {
    hub_id: hub.id,
    id,
    member_id: member.id,
    tag,
    until,
    state: 'given',
    made_on: madeOn,
  });
  rows.add('sealed_box', { ...box, version: 0, body: hex(body), expires_on: until });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}
