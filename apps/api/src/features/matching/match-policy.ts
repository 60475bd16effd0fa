import { WEIGHTS, weightsOf, type WeightName, type Weights } from '@doorstep/matching';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';

export type OwnWeights = Readonly<Partial<Record<WeightName, number>>>;

/** What a hub says about matching; version 0 while it has said nothing. */
export interface MatchPolicy {
  readonly version: number;
  readonly weights: Weights;
}

/** A hub's weights over the defaults. What a newer version of us does not know or bound any more counts as unsaid. */
export async function readPolicy(tx: Tx, hubId: string): Promise<MatchPolicy> {
  const [row]: { version: number; weights: OwnWeights }[] = await tx.query(
    'SELECT version, weights FROM match_policy WHERE hub_id = $1',
    [hubId],
  );
  if (row === undefined) return { version: 0, weights: WEIGHTS };
  const known = weightsOf(row.weights);
  return { version: row.version, weights: known.ok ? known.value : WEIGHTS };
}

/** The weights a person wrote down. Refuses WEIGHTS_WRONG with the first that is out of bounds. */
export function checkedWeights(own: OwnWeights): Weights {
  const weights = weightsOf(own);
  if (!weights.ok) throw new Refusal('WEIGHTS_WRONG', { field: weights.error.name });
  return weights.value;
}

/** Puts a hub's weights in place of those before. Refuses WEIGHTS_WRONG, and WEIGHTS_CHANGED for an old version. */
export async function savePolicy(
  tx: Tx,
  now: Date,
  me: Member,
  { version, own }: { readonly version: number; readonly own: OwnWeights },
): Promise<void> {
  const weights = JSON.stringify(checkedWeights(own));
  const values = [me.hubId, version + 1, weights, me.id, now];
  if (version === 0) await tx.query(FIRST, values);
  else {
    const saved = await returning<{ version: number }>(tx, NEXT, values);
    if (saved.length === 0) throw new Refusal('WEIGHTS_CHANGED');
  }
  await record(tx, now, me, { verb: 'matching.weights', subjectId: me.hubId });
}

const FIRST = `INSERT INTO match_policy (hub_id, version, weights, made_by, made_at) VALUES ($1, $2, $3, $4, $5)`;

const NEXT = `
  UPDATE match_policy SET version = $2, weights = $3, made_by = $4, made_at = $5
  WHERE hub_id = $1 AND version = $2 - 1 RETURNING version`;
