import { REQUEST } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import type { EndingsService } from '../triage/endings.service';
import { eraseStanding } from './erase-standing';

/**
 * Ends the standing request that a family's request began or is a day of, takes its coming days back and deletes what is
 * sealed of it: part of erasing the request. What is on its way already is carried out.
 */
export async function eraseForFamily(
  tx: Tx,
  now: Date,
  family: Actor,
  endings: EndingsService,
  requestId: string,
): Promise<void> {
  const hubId = hubOf(family);
  const standings: { id: string }[] = await tx.query(STANDINGS, [hubId, requestId]);
  for (const { id } of standings) {
    await tx.query(END, [hubId, id]);
    const days: { id: string }[] = await tx.query(DAYS, [hubId, id, requestId, REQUEST.withdraw.from]);
    for (const day of days)
      await endings.end(tx, now, family, { id: day.id, command: 'withdraw', reason: 'ended' });
    await eraseStanding(tx, hubId, id);
    await record(tx, now, family, { verb: 'standing.end', subjectId: id });
    await announce(tx, hubId, 'standing', id);
  }
}

const STANDINGS = `
  SELECT s.id FROM standing s
  WHERE s.hub_id = $1 AND (s.origin_id = $2 OR s.id = (SELECT standing_id FROM request WHERE hub_id = $1 AND id = $2))
  FOR NO KEY UPDATE OF s`;

const END = `
  UPDATE standing SET state = 'ended', paused_until = NULL, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state <> 'ended'`;

const DAYS = `
  SELECT id FROM request
  WHERE hub_id = $1 AND standing_id = $2 AND id <> $3 AND state = ANY($4) ORDER BY id`;
