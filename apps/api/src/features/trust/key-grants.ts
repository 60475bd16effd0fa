import { HELD_CLEARANCE, type Role } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { CurrentKids } from '../hubs/hubs.service';

export interface KeyGift {
  readonly memberId: string;
  readonly role: Role;
  readonly kids: CurrentKids;
  readonly grants: readonly {
    readonly kid: string;
    readonly sealed: Buffer;
    readonly signature?: Buffer | null;
  }[];
}

/** Who packs at the hub needs no board; everybody else reads it; organizers open everything and sign the next epoch. */
const purposesOf = (role: Role): readonly string[] => [
  ...(role === 'packer' ? [] : ['board']),
  ...(role === 'organizer' ? ['hub', 'root'] : []),
];

/**
 * The keys that come with a role, sealed to the member by the organizer's browser. Refuses KEY_GRANTS_WRONG when a
 * current key is missing that the member has not yet, or the root's word with it, or when one is given that the role does not open.
 */
export async function giveKeys(tx: Tx, hubId: string, gift: KeyGift): Promise<void> {
  const { memberId, kids, grants } = gift;
  const opens = purposesOf(gift.role);
  const known: { kid: string; purpose: string }[] = await tx.query(
    'SELECT kid, purpose FROM hub_key WHERE hub_id = $1 AND kid = ANY($2)',
    [hubId, grants.map(({ kid }) => kid)],
  );
  const strange = grants.filter(
    ({ kid }) => !known.some((key) => key.kid === kid && opens.includes(key.purpose)),
  );
  if (strange.length > 0) throw new Refusal('KEY_GRANTS_WRONG');
  for (const { kid, sealed, signature } of grants) {
    await tx.query(
      `INSERT INTO hub_key_grant (hub_id, kid, member_id, sealed, signature) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (hub_id, kid, member_id) DO UPDATE SET sealed = excluded.sealed, signature = excluded.signature`,
      [hubId, kid, memberId, sealed, signature ?? null],
    );
  }
  const wanted = [
    ...(opens.includes('board') ? [kids.board] : []),
    ...(opens.includes('hub') ? [kids.hub] : []),
  ];
  const has: { kid: string }[] = await tx.query(
    'SELECT kid FROM hub_key_grant WHERE hub_id = $1 AND member_id = $2 AND kid = ANY($3) AND signature IS NOT NULL',
    [hubId, memberId, wanted],
  );
  if (has.length < wanted.length) throw new Refusal('KEY_GRANTS_WRONG', { wanted });
}

/**
 * What was handed to somebody cannot be taken out of their memory. Until the hub's keys are turned, theirs still open
 * what is here, and the hub is told so.
 */
const owe = (tx: Tx, now: Date, hubId: string, memberId: string): Promise<unknown> =>
  tx.query(`INSERT INTO key_debt (hub_id, member_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
    hubId,
    memberId,
    now,
  ]);

/** Takes the keys back that no role of the member opens any more. */
export async function takeKeys(tx: Tx, now: Date, hubId: string, memberId: string): Promise<void> {
  const taken = await returning(
    tx,
    `DELETE FROM hub_key_grant g USING hub_key k
     WHERE g.hub_id = $1 AND g.member_id = $2 AND k.hub_id = g.hub_id AND k.kid = g.kid
       AND NOT EXISTS (SELECT FROM clearance c WHERE c.hub_id = g.hub_id AND c.member_id = g.member_id AND c.state = ANY($3)
         AND (c.role = 'organizer' OR k.purpose = 'board' AND c.role <> 'packer'))
     RETURNING g.kid`,
    [hubId, memberId, HELD_CLEARANCE],
  );
  if (taken.length > 0) await owe(tx, now, hubId, memberId);
}

/** All of them: whoever is suspended or removed is handed nothing any more. */
export async function takeAllKeys(tx: Tx, now: Date, hubId: string, memberId: string): Promise<void> {
  const taken = await returning(
    tx,
    'DELETE FROM hub_key_grant WHERE hub_id = $1 AND member_id = $2 RETURNING kid',
    [hubId, memberId],
  );
  if (taken.length > 0) await owe(tx, now, hubId, memberId);
}
