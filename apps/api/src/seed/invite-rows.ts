import { present, seeded } from '@doorstep/std';
import { INVITE_ERASE, INVITE_KEPT_MS } from '../features/invites/invite-erase.job';
import { INVITE_LIFE_MS, tokenHash } from '../features/invites/invite-state';
import { hex, list, type Rows } from '../founding/rows';
import { DEMONSTRATION } from './demonstration';
import { idOf } from './dice';
import type { InventedHub } from './world';

/** One invitation that nobody has used yet, so that joining can be tried from the first start. */
export function addInvitation(rows: Rows, { id: hub_id, members }: InventedHub, now: Date): void {
  const dice = seeded(22_695_477); // their own: the rest of the region stays as it is
  const id = idOf(dice);
  const ends = new Date(now.getTime() + INVITE_LIFE_MS);
  rows.add('invite', {
    hub_id,
    id,
    roles: list(['packer', 'driver_to_homes']),
    made_by: present(members.find(({ organizer }) => organizer)).id,
    made_at: now.toISOString(),
    expires_at: ends.toISOString(),
  });
  rows.add('invite_lookup', {
    hub_id,
    invite_id: id,
    token_hash: hex(tokenHash(Buffer.from(DEMONSTRATION.invitation, 'base64url'))),
  });
  rows.add('job', {
    hub_id,
    id: idOf(dice),
    name: INVITE_ERASE,
    payload: { inviteId: id },
    dedupe_key: id,
    run_at: new Date(ends.getTime() + INVITE_KEPT_MS).toISOString(),
    attempts: 0,
    dead: false,
  });
}
