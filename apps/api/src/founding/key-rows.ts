import type { Bytes } from '@doorstep/sealed';
import { FIRST_EPOCH, giveKey, KEY_PURPOSES, type HubKeys, type KeyPurpose } from './hub-keys';
import { hex, type Rows } from './rows';

/** Organizers can open everything of their hub and sign its next epoch; volunteers read the board. */
export const ORGANIZER_KEYS = KEY_PURPOSES;
export const VOLUNTEER_KEYS = ['board'] as const satisfies readonly KeyPurpose[];

/** The public halves of a hub's keys. */
export function addHubKeys(rows: Rows, hubId: string, keys: HubKeys, now: Date): void {
  for (const purpose of KEY_PURPOSES)
    rows.add('hub_key', {
      hub_id: hubId,
      kid: keys[purpose].kid,
      purpose,
      epoch: FIRST_EPOCH,
      public_key: hex(keys[purpose].publicKey),
      signature: hex(keys[purpose].signature),
      starts_at: now,
    });
}

/** The private halves that a member is given. */
export async function addKeyGrants(
  rows: Rows,
  hubId: string,
  keys: HubKeys,
  member: { readonly id: string; readonly publicKey: Bytes },
  purposes: readonly KeyPurpose[],
): Promise<void> {
  for (const purpose of purposes) {
    const { sealed, signature } = await giveKey(hubId, member, purpose, keys);
    rows.add('hub_key_grant', {
      hub_id: hubId,
      kid: keys[purpose].kid,
      member_id: member.id,
      sealed: hex(sealed),
      signature: hex(signature),
    });
  }
}
