import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { ChangeShiftsInput } from './shift-change.types';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly by: string | null;
  readonly at: Date | null;
  readonly verb: string | null;
}

/**
 * Every shift that a command names is as its sender saw it. Refuses NOT_FOUND for what is not there, and SHIFT_CHANGED with
 * each shift that is not: the version now, who changed it last, when and how (`shifts`). The shifts are locked.
 */
export async function requireSeen(tx: Tx, me: Member, input: ChangeShiftsInput): Promise<void> {
  const added = new Set(input.changes.filter(({ kind }) => kind === 'add').map(({ shiftId }) => shiftId));
  const named = [...input.changes.filter(({ kind }) => kind !== 'add'), ...input.publish];
  const seen = named.filter(({ shiftId }) => !added.has(shiftId));
  const rows: Version[] = await tx.query(VERSIONS, [
    me.hubId,
    [...new Set(seen.map(({ shiftId }) => shiftId))],
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (seen.some(({ shiftId }) => !byId.has(shiftId))) throw new Refusal('NOT_FOUND');
  const stale = new Set(
    seen.filter(({ shiftId, version }) => byId.get(shiftId)?.version !== version).map((one) => one.shiftId),
  );
  const shifts = rows.filter(({ id }) => stale.has(id));
  if (shifts.length > 0) throw new Refusal('SHIFT_CHANGED', { shifts });
}

const VERSIONS = `
  SELECT s.id, s.version, a.actor AS by, a.at, a.verb FROM shift s
  LEFT JOIN LATERAL (SELECT actor, at, verb FROM activity WHERE hub_id = s.hub_id AND subject_id = s.id
    ORDER BY at DESC, id LIMIT 1) a ON true
  WHERE s.hub_id = $1 AND s.id = ANY($2) ORDER BY s.id`;
