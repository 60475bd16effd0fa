import { PROMISED, SEATED } from '@doorstep/lifecycle';
import { clearedFor } from '../trust/trust.service';

/*
 * The hard rules of being in a shift, as conditions over `s` (shift), `p` (shift_place) and `m` (member). Lists show with
 * them what may be taken; verbs ask them again in the statement that writes.
 */

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const SEATED_STATES = quoted(SEATED);
export const PROMISED_STATES = quoted(PROMISED);
export const LIVE_STATES = `${SEATED_STATES}, 'waitlisted'`;

/** Packing at the hub is open to who has only just applied: in company, seeing no address. */
const OPEN_TO_ALL = `(p.role = 'packer' AND s.kind = 'packing' AND s.site_id IS NULL
  AND m.state IN ('applied', 'screening', 'provisional', 'approved'))`;

/** The clearance itself, on the day of the work: a role copied elsewhere may be older than its end. */
export const CLEARED = `(${clearedFor('p.role', 's.day')} OR ${OPEN_TO_ALL})`;

/** Work that a shift is for does not collide with it: deliveries belong into a driving shift, visits into home visits. */
const BELONGS = `(s.kind = 'driving' AND t.kind IN ('delivery', 'ride_out', 'ride_back', 'haul')
  OR s.kind = 'home_visits' AND t.kind = 'visit')`;

/** Tasks held at that time: by the hours of their run, or the window while there is none. */
export const BUSY_WITH_TASKS = `EXISTS (
  SELECT FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  WHERE a.hub_id = s.hub_id AND a.member_id = m.id AND a.state IN ('claimed', 'assigned', 'confirmed')
    AND tstzrange(s.starts_at, s.ends_at) &&
      tstzrange(coalesce(r.starts_at, t.window_from), coalesce(r.ends_at, t.window_to), '[]')
    AND NOT ${BELONGS})`;

/** Promised to another shift at that time. The constraint sign_up_in_one_place is the last word. */
export const IN_ANOTHER_SHIFT = `EXISTS (
  SELECT FROM sign_up o WHERE o.hub_id = s.hub_id AND o.member_id = m.id AND o.shift_id <> s.id
    AND o.state IN (${PROMISED_STATES}) AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at))`;

/** How many finished shifts make somebody experienced in a role: the hub's newest policy, three where it says nothing. */
const ENOUGH = (role: string): string => `coalesce((
  SELECT (rule->>'newcomerShifts')::int FROM policy y, jsonb_array_elements(y.rules) rule
  WHERE y.hub_id = m.hub_id AND rule->>'role' = ${role}
    AND y.version = (SELECT max(version) FROM policy WHERE hub_id = m.hub_id)), 3)`;

/** Few shifts so far, or cleared for paired work only. Organizers are never newcomers: somebody has to begin. */
export const NEWCOMER = (role: string): string => `(NOT 'organizer' = ANY(m.roles) AND (
  (SELECT count(*) FROM sign_up d WHERE d.hub_id = m.hub_id AND d.member_id = m.id AND d.state = 'completed')
    < ${ENOUGH(role)}
  OR EXISTS (SELECT FROM clearance n WHERE n.hub_id = m.hub_id AND n.member_id = m.id AND n.role = ${role}
    AND n.state = 'provisional')))`;

/** Seats of the shift held by newcomers, and by the others; `except` leaves one sign-up out. */
const SEATS_OF = (which: string, except: string): string => `(
  SELECT count(*) FROM sign_up q JOIN member qm ON qm.hub_id = q.hub_id AND qm.id = q.member_id
  WHERE q.hub_id = s.hub_id AND q.shift_id = s.id AND q.state IN (${SEATED_STATES})
    AND q.id IS DISTINCT FROM ${except} AND ${which} ${NEWCOMER('q.role').replace(/\bm\./g, 'qm.')})`;

/** Newcomers never outnumber the others: each comes in beside somebody who knows the work. */
export const BESIDE_EXPERIENCED = (except = 'NULL::uuid'): string => `(
  NOT ${NEWCOMER('p.role')} OR ${SEATS_OF('', except)} < ${SEATS_OF('NOT', except)})`;

/** The lowest free seat of the role, null when all are taken. */
export const FREE_SEAT = `(
  SELECT min(n) FROM generate_series(1, p.most) n WHERE NOT EXISTS (
    SELECT FROM sign_up f WHERE f.hub_id = p.hub_id AND f.shift_id = p.shift_id AND f.role = p.role AND f.seat = n))`;

/** Open to people's own sign-ups at `now`. */
export const OPEN = (now: string): string => `(s.state = 'published' AND s.starts_at > ${now}
  AND (s.sign_up_opens_at IS NULL OR s.sign_up_opens_at <= ${now}))`;
