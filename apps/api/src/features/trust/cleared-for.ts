import { HELD_CLEARANCE, ROLE_OF_TASK } from '@doorstep/lifecycle';

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/**
 * Whether `m` (member) may work in a role on a day, as an SQL condition. `role` and `day` are SQL expressions: a
 * parameter, a column, a quoted word. The day is that of the work: what ends before it does not count, whatever no job
 * has noticed yet.
 */
export const clearedFor = (role: string, day: string): string => `EXISTS (
  SELECT FROM clearance cl WHERE cl.hub_id = m.hub_id AND cl.member_id = m.id AND cl.role = ${role}
    AND cl.state IN (${quoted(HELD_CLEARANCE)}) AND (cl.until IS NULL OR cl.until >= ${day}))`;

/** The same for somebody who has done it before: a provisional clearance does not count. */
export const fullyClearedFor = (role: string, day: string): string => `EXISTS (
  SELECT FROM clearance cl WHERE cl.hub_id = m.hub_id AND cl.member_id = m.id AND cl.role = ${role}
    AND cl.state = 'approved' AND (cl.until IS NULL OR cl.until >= ${day}))`;

const ROLE = `(CASE t.kind ${Object.entries(ROLE_OF_TASK)
  .map(([kind, role]) => `WHEN '${kind}' THEN '${role}'`)
  .join(' ')} END)`;

/** Two people stand at this door. */
export const IN_PAIRS = `(t.kind = 'sitting' OR 'two_people' = ANY(t.flags))`;

/** The other one of the pair, if there is one already, is approved. */
const BESIDE_APPROVED = `NOT EXISTS (
  SELECT FROM assignment ba JOIN task bt ON bt.hub_id = ba.hub_id AND bt.id = ba.task_id
  JOIN clearance bc ON bc.hub_id = ba.hub_id AND bc.member_id = ba.member_id AND bc.role = ${ROLE}
  WHERE ba.hub_id = t.hub_id AND ba.state IN ('claimed', 'assigned', 'confirmed') AND bt.request_id = t.request_id
    AND bt.kind = t.kind AND bt.id <> t.id AND bc.state = 'provisional')`;

/** Over `t` (task) and `m`: cleared for its role on its day; who is provisional works beside somebody who is not. */
export const CLEARED_FOR_TASK = `(${fullyClearedFor(ROLE, 't.day')}
  OR (${IN_PAIRS} AND ${clearedFor(ROLE, 't.day')} AND ${BESIDE_APPROVED}))`;
