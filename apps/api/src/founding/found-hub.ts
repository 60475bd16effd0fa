import { randomBytes, randomUUID } from 'node:crypto';
import { dayOf } from '@doorstep/schedule';
import { fingerprint } from '@doorstep/sealed';
import { instant } from '@doorstep/std';
import { foundHub as newHubKeys } from './hub-keys';
import type { Inserter } from './insert';
import { addHubKeys, addKeyGrants, ORGANIZER_KEYS } from './key-rows';
import { memberSecrets, newMemberKeys } from './member-keys';
import { hex, list, Rows } from './rows';
import { addFounder, addPolicy } from './trust-rows';

/** What a hub's founder decides. Minutes and coordinates are checked by the caller. */
export interface NewHub {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly street: string;
  readonly lon: number;
  readonly lat: number;
  readonly cell: string;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly regionId: string;
  readonly organizer: string;
}

/** Weekdays 9 to 17 until an organizer says otherwise. */
const WEEKDAYS = [1, 2, 3, 4, 5];

/** Writes a hub with its keys and its first organizer. Returns the fingerprint for the flyer. */
export async function foundRealHub(
  inserter: Inserter,
  hub: NewHub,
  how: { passphrase: string; handleTag: (handle: string) => Buffer; now: Date },
): Promise<string> {
  const hubId = randomUUID();
  const rows = new Rows();
  const keys = await newHubKeys(hubId);
  addHubKeys(rows, hubId, keys, how.now);
  addPolicy(rows, hubId, how.now);
  for (const weekday of WEEKDAYS)
    rows.add('hub_hours', { hub_id: hubId, weekday, from_minute: 540, to_minute: 1020 });
  const salt = randomBytes(16);
  const whose = { handle: hub.organizer, hubRoot: keys.root.publicKey };
  const own = await newMemberKeys(whose, salt, await memberSecrets(how.passphrase, salt));
  const member_id = randomUUID();
  rows.add('member', {
    hub_id: hubId,
    id: member_id,
    handle: hub.organizer,
    roles: list(['organizer']),
    tier: 5,
    state: 'approved',
    version: 1,
    public_key: hex(own.publicKey),
    sign_key: hex(own.signKey),
    wrapped_key: hex(own.wrappedKey),
    vehicle: 'none',
    seats: 0,
    harness_seats: 0,
    load_units: 0,
    capabilities: '{}',
    open_claims_cap: 6,
    new_homes_per_day: 8,
    homes_per_month: 20,
    created_on: how.now,
  });
  addFounder(rows, {
    hubId,
    memberId: member_id,
    now: how.now,
    today: dayOf(instant(how.now.getTime()), hub.timeZone),
  });
  rows.add('member_login', {
    hub_id: hubId,
    member_id,
    handle_tag: hex(how.handleTag(hub.organizer)),
    salt: hex(own.login.salt),
    auth_salt: hex(own.login.authSalt),
    auth_hash: hex(own.login.authHash),
  });
  await addKeyGrants(rows, hubId, keys, { id: member_id, publicKey: own.publicKey }, ORGANIZER_KEYS);
  await inserter.hub({
    hub: { ...directoryRow(hub, hubId, how.now), root_key: hex(keys.root.publicKey) },
    rows,
  });
  return fingerprint(keys.root.publicKey);
}

const directoryRow = (hub: NewHub, id: string, now: Date) => ({
  id,
  region_id: hub.regionId,
  slug: hub.slug,
  name: hub.name,
  kind: hub.kind,
  street: hub.street,
  lon: hub.lon,
  lat: hub.lat,
  cell: hub.cell,
  phone: hub.phone,
  languages: list(hub.languages),
  time_zone: hub.timeZone,
  intake: 'open',
  demonstration: false,
  created_on: now,
});
