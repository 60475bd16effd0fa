import { DEPLOYMENT, sealBox, type MemberSecrets } from '@doorstep/sealed';
import type { Day } from '@doorstep/std';
import { DEMONSTRATION } from './demonstration';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { addKeyGrants, ORGANIZER_KEYS, VOLUNTEER_KEYS } from '../founding/key-rows';
import { newMemberKeys, type MemberKeys } from '../founding/member-keys';
import { hex, list, type Rows } from '../founding/rows';
import { addAvailability } from './availability-rows';
import type { InventedHub, InventedMember } from './world';

/** A member with login, keys, availability and sealed profile. Returns the keys: others vouch with theirs. */
export async function addMember(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  member: InventedMember,
  how: { secrets: MemberSecrets; handleTag: (handle: string) => Buffer; today: Day },
): Promise<MemberKeys> {
  const whose = { handle: member.handle, hubRoot: keys.root.publicKey };
  const own = await newMemberKeys(whose, DEMONSTRATION.salt, how.secrets);
  const of = { hub_id: hub.id, member_id: member.id };
  rows.add('member', memberRow(hub, member, own, how.today));
  rows.add('member_login', {
    ...of,
    handle_tag: hex(how.handleTag(member.handle)),
    salt: hex(own.login.salt),
    auth_salt: hex(own.login.authSalt),
    auth_hash: hex(own.login.authHash),
  });
  addAvailability(rows, of, member, how.today);
  if (member.roles.length > 0) {
    const given = member.organizer ? ORGANIZER_KEYS : VOLUNTEER_KEYS;
    await addKeyGrants(rows, hub.id, keys, { id: member.id, publicKey: own.publicKey }, given);
  }
  await addProfile(rows, hub, keys, member);
  return own;
}

function memberRow(hub: InventedHub, member: InventedMember, own: MemberKeys, today: Day) {
  return {
    hub_id: hub.id,
    id: member.id,
    handle: member.handle,
    roles: list(member.roles),
    tier: member.tier,
    state: member.standing,
    version: 1,
    public_key: hex(own.publicKey),
    sign_key: hex(own.signKey),
    wrapped_key: hex(own.wrappedKey),
    home_cell: member.homeCell,
    vehicle: member.vehicle,
    seats: member.seats,
    harness_seats: Math.min(1, member.childSeats),
    booster_seats: Math.max(0, member.childSeats - 1),
    load_units: member.loadUnits,
    capabilities: list(member.capabilities),
    open_claims_cap: Math.max(12, member.newHomesPerDay / 2),
    new_homes_per_day: member.newHomesPerDay,
    homes_per_month: Math.ceil(member.newHomesPerDay * 2.5),
    created_on: today,
  };
}

async function addProfile(
  rows: Rows,
  hub: InventedHub,
  keys: HubKeys,
  member: InventedMember,
): Promise<void> {
  const box = { hub_id: hub.id, subject_id: member.id, compartment: 'profile' } as const;
  const context = {
    deployment: DEPLOYMENT,
    hub: hub.id,
    subject: member.id,
    compartment: box.compartment,
    version: 0,
  };
  const { body, wraps } = await sealBox(context, member.profile, [recipientOf(keys.hub)]);
  rows.add('sealed_box', { ...box, version: 0, body: hex(body) });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}
