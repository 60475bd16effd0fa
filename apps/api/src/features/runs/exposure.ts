import { HOME_KNOWN_DAYS } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';

export interface Exposure {
  readonly memberId: string;
  readonly requestId: string;
  readonly day: string;
}

/**
 * Writes who learns which home on which day, then asks whether anybody has learnt too many: new homes on one day,
 * homes within any thirty days. A home is its household tag; a request without one is a home of its own. The members
 * must be locked, so that two confirmations cannot both stay under. A home is learnt by few: whoever goes where as many
 * as the hub allows have been within a quarter is refused too. Refuses EXPOSURE_BUDGET_SPENT with whom, and
 * HOME_KNOWN_TO_ENOUGH with whose home.
 */
export async function disclose(tx: Tx, hubId: string, exposures: readonly Exposure[]): Promise<void> {
  const memberIds = exposures.map(({ memberId }) => memberId);
  const requestIds = exposures.map(({ requestId }) => requestId);
  const days = exposures.map(({ day }) => day);
  await tx.query(LOCK_HOMES, [hubId, requestIds]);
  const before: Learner[] = await tx.query(LEARNERS, [hubId, requestIds]);
  await tx.query(DISCLOSE, [hubId, memberIds, requestIds, days]);
  await checkHomes(tx, hubId, requestIds, before);
  const first = exposures.map(({ day }) => day).sort()[0];
  const spent: { id: string }[] = await tx.query(SPENT, [hubId, memberIds, first]);
  if (spent.length > 0) throw new Refusal('EXPOSURE_BUDGET_SPENT', { memberIds: spent.map(({ id }) => id) });
}

interface Learner {
  readonly requestId: string;
  readonly people: number;
  readonly most: number;
}

/** Refuses HOME_KNOWN_TO_ENOUGH for each home that more people know now than before, and more than the hub allows. */
async function checkHomes(
  tx: Tx,
  hubId: string,
  requestIds: readonly string[],
  before: readonly Learner[],
): Promise<void> {
  const after: Learner[] = await tx.query(LEARNERS, [hubId, requestIds]);
  const knew = new Map(before.map(({ requestId, people }) => [requestId, people]));
  const crowded = after.filter(
    ({ requestId, people, most }) => people > most && people > (knew.get(requestId) ?? 0),
  );
  if (crowded.length > 0)
    throw new Refusal('HOME_KNOWN_TO_ENOUGH', { requestIds: crowded.map(({ requestId }) => requestId) });
}

/** Two confirmations for one home wait for each other, whoever goes there. */
const LOCK_HOMES = `
  SELECT pg_advisory_xact_lock(hashtextextended(home, 0)) FROM (
    SELECT DISTINCT coalesce(encode(r.household_tag, 'hex'), r.id::text) AS home
    FROM request r WHERE r.hub_id = $1 AND r.id = ANY($2) ORDER BY 1) h`;

/** How many volunteers learnt each request's home within any quarter that ends on one of its days. */
const LEARNERS = `
  SELECT r.id AS "requestId", h.people_per_home AS most,
    (SELECT count(DISTINCT d.member_id)::int FROM disclosure d
      WHERE d.hub_id = r.hub_id AND d.role = 'volunteer' AND d.day > r.day - ${HOME_KNOWN_DAYS}
        AND (d.request_id = r.id OR d.household_tag = r.household_tag)) AS people
  FROM request r JOIN hub h ON h.id = r.hub_id WHERE r.hub_id = $1 AND r.id = ANY($2)`;

const DISCLOSE = `
  INSERT INTO disclosure (hub_id, member_id, request_id, day, role, household_tag)
  SELECT $1, e.member_id, e.request_id, e.day, 'volunteer', r.household_tag
  FROM unnest($2::uuid[], $3::uuid[], $4::date[]) AS e(member_id, request_id, day)
  JOIN request r ON r.hub_id = $1 AND r.id = e.request_id
  ON CONFLICT (hub_id, member_id, request_id, role) DO NOTHING`;

const SPENT = `
  WITH seen AS (
    SELECT member_id, coalesce(encode(household_tag, 'hex'), request_id::text) AS home, day
    FROM disclosure WHERE hub_id = $1 AND member_id = ANY($2) AND role = 'volunteer'
  ), new_home AS (
    SELECT member_id, home, min(day) AS day FROM seen GROUP BY member_id, home
  ), ending AS (
    SELECT DISTINCT member_id, day FROM seen WHERE day >= $3::date)
  SELECT m.id FROM member m
  WHERE m.hub_id = $1 AND m.id = ANY($2) AND (
    EXISTS (SELECT FROM new_home n WHERE n.member_id = m.id AND n.day >= $3::date
      GROUP BY n.day HAVING count(*) > m.new_homes_per_day)
    OR EXISTS (SELECT FROM ending e JOIN seen s ON s.member_id = e.member_id AND s.day > e.day - 30 AND s.day <= e.day
      WHERE e.member_id = m.id GROUP BY e.day HAVING count(DISTINCT s.home) > m.homes_per_month))`;
