import { REQUEST } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { RequestEntity } from './request.entity';

export type RequestCommand = keyof typeof REQUEST;

export interface RequestMove {
  readonly id: string;
  readonly command: RequestCommand;
  /** The version the person looked at; left out by family and jobs, whose command holds whatever came before. */
  readonly version?: number;
  readonly reason?: string;
  readonly heldUntil?: string;
  readonly duplicateOf?: string;
}

/** Moves a request one step of its machine, guarded by state and version. Refuses as `whyNot` tells. */
export async function moveRequest(tx: Tx, now: Date, me: Actor, move: RequestMove): Promise<void> {
  const hubId = hubOf(me);
  const { id, command, version, reason, heldUntil, duplicateOf } = move;
  const { from, to } = REQUEST[command];
  const [, changed]: [unknown, number] = await tx.query(
    `UPDATE request SET state = $3, version = version + 1, reason = $4, held_until = $5, duplicate_of = $6
      WHERE hub_id = $1 AND id = $2 AND state = ANY($7) AND ($8::int IS NULL OR version = $8)`,
    [hubId, id, to, reason ?? null, heldUntil ?? null, duplicateOf ?? null, from, version ?? null],
  );
  if (changed === 0) throw await whyNot(tx, hubId, move);
  await record(tx, now, me, {
    verb: `request.${command}`,
    subjectId: id,
    ...(reason === undefined ? {} : { reason }),
  });
  await announce(tx, hubId, 'request', id);
}

/** NOT_FOUND, REQUEST_CHANGED with what it is now, or REQUEST_NOT_FROM_HERE. */
async function whyNot(tx: Tx, hubId: string, { id, version }: RequestMove): Promise<Refusal> {
  const request = await tx.findOneBy(RequestEntity, { hubId, id });
  if (request === null) return new Refusal('NOT_FOUND');
  const seen = { state: request.state, version: request.version };
  if (version !== undefined && version !== request.version) return new Refusal('REQUEST_CHANGED', seen);
  return new Refusal('REQUEST_NOT_FROM_HERE', seen);
}
