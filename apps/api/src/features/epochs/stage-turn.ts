import { kidOf } from '@doorstep/sealed';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { TurnKeyInput, TurnTagInput, TurnWrapInput } from './epoch.types';
import type { TurnRow } from './read-turn';

/**
 * Private halves for members of this hub who stay, and for its recovery sheets. Sent again they take the place of what was
 * sent before. Refuses KEY_GRANTS_WRONG for who leaves, for sheets that are not the hub's, and where the root
 * has not signed what is given.
 */
export async function stageKeys(
  tx: Tx,
  hubId: string,
  turn: Pick<TurnRow, 'id' | 'leaverId'>,
  keys: readonly TurnKeyInput[],
): Promise<void> {
  const ofMembers = keys.filter((key) => key.memberId != null);
  await stageForSheets(
    tx,
    hubId,
    turn.id,
    keys.filter((key) => key.memberId == null),
  );
  if (ofMembers.some(({ sealed, signature }) => (sealed == null) !== (signature == null)))
    throw new Refusal('KEY_GRANTS_WRONG');
  if (turn.leaverId !== null && ofMembers.some(({ memberId }) => memberId === turn.leaverId))
    throw new Refusal('KEY_GRANTS_WRONG');
  await tx.query(
    `INSERT INTO turn_key (hub_id, turn_id, member_id, purpose, sealed, signature)
     SELECT $1, $2, m.id, k.purpose, k.sealed, k.signature
     FROM unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) AS k(member_id, purpose, sealed, signature)
     JOIN member m ON m.hub_id = $1 AND m.id = k.member_id
     ON CONFLICT (hub_id, turn_id, member_id, purpose)
     DO UPDATE SET sealed = excluded.sealed, signature = excluded.signature`,
    [
      hubId,
      turn.id,
      ofMembers.map(({ memberId }) => memberId),
      ofMembers.map(({ purpose }) => purpose),
      ofMembers.map(({ sealed }) => sealed ?? null),
      ofMembers.map(({ signature }) => signature ?? null),
    ],
  );
}

/** Never without: a hub whose sheets open nothing believes that it can come back. */
async function stageForSheets(
  tx: Tx,
  hubId: string,
  turnId: string,
  keys: readonly TurnKeyInput[],
): Promise<void> {
  for (const { purpose, sealed } of keys) {
    const staged: unknown[] = await tx.query(
      `INSERT INTO turn_recovery (hub_id, turn_id, purpose, kid, sealed)
       SELECT hub_id, $2, $3, kid, $4 FROM recovery_key WHERE hub_id = $1 AND kid = $5 AND NOT void
       ON CONFLICT (hub_id, turn_id, purpose) DO UPDATE SET kid = excluded.kid, sealed = excluded.sealed
       RETURNING purpose`,
      [hubId, turnId, purpose, sealed ?? null, sealed ? kidOf(sealed) : null],
    );
    if (staged.length === 0) throw new Refusal('KEY_GRANTS_WRONG');
  }
}

/** New wraps. Refuses BOX_FOR_WRONG_KEY for one that is not sealed to this turn's key of its purpose. */
export async function stageWraps(
  tx: Tx,
  hubId: string,
  turn: TurnRow,
  wraps: readonly TurnWrapInput[],
): Promise<void> {
  const kidFor = { hub: turn.hubKid, board: turn.boardKid };
  const strange = wraps.some(({ wrap, purpose }) => wrap && kidOf(wrap) !== kidFor[purpose]);
  if (strange) throw new Refusal('BOX_FOR_WRONG_KEY');
  await tx.query(
    `INSERT INTO turn_wrap (hub_id, turn_id, subject_id, compartment, purpose, mark, wrap)
     SELECT $1, $2, w.* FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[]) AS w
     ON CONFLICT (hub_id, turn_id, subject_id, compartment, purpose)
     DO UPDATE SET mark = excluded.mark, wrap = excluded.wrap`,
    [
      hubId,
      turn.id,
      wraps.map(({ subjectId }) => subjectId),
      wraps.map(({ compartment }) => compartment),
      wraps.map(({ purpose }) => purpose),
      wraps.map(({ mark }) => mark),
      wraps.map(({ wrap }) => wrap ?? null),
    ],
  );
}

export const stageTags = (
  tx: Tx,
  hubId: string,
  turnId: string,
  tags: readonly TurnTagInput[],
): Promise<unknown> =>
  tx.query(
    `INSERT INTO turn_tag (hub_id, turn_id, was, becomes)
     SELECT $1, $2, t.* FROM unnest($3::bytea[], $4::bytea[]) AS t
     ON CONFLICT (hub_id, turn_id, was) DO UPDATE SET becomes = excluded.becomes`,
    [hubId, turnId, tags.map(({ was }) => was), tags.map(({ becomes }) => becomes)],
  );
