import { LIVE_ASSIGNMENT } from '@doorstep/lifecycle';
import { CLEARED_FOR_TASK } from '../trust/trust.service';

/*
 * The hard rules of taking a task, as conditions over `t` (task) and `m` (member). The board asks them so that it
 * offers only what can be taken; the claim asks them again because the board is old by then.
 */

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const LIVE = quoted(LIVE_ASSIGNMENT);

/** Members who may act. */
export const ACTIVE = `m.state IN ('approved', 'provisional')`;

/** Who pauses takes nothing that falls into the pause. Reads the table of holds by name: it is built on top of this feature. */
const NOT_HELD_BACK = `NOT EXISTS (
  SELECT FROM hold p
  WHERE p.hub_id = m.hub_id AND p.member_id = m.id AND p.lifted_at IS NULL
    AND p.from_at < t.window_to AND p.until_at > t.window_from)`;

/**
 * Clearance, seats, load and what the car can do; for a ride, room beside the rides already held. `two_people` asks for
 * a second task, not for a capability. A haul is for plans only.
 */
export const FIT = `(
  t.kind <> 'haul' AND ${CLEARED_FOR_TASK}
  AND t.seats <= m.seats AND t.load_units <= m.load_units
  AND array_remove(t.flags, 'two_people') <@ m.capabilities
  AND (t.kind NOT IN ('ride_out', 'ride_back') OR app.ride_fits(m.hub_id, m.id, t.id))
  AND ${NOT_HELD_BACK})`;

/** Two adults at one door are two people: nobody takes both parts of the same kind. */
export const NOT_BOTH_PARTS = `NOT EXISTS (
  SELECT FROM assignment a2 JOIN task t2 ON t2.hub_id = a2.hub_id AND t2.id = a2.task_id
  WHERE a2.hub_id = t.hub_id AND a2.member_id = m.id AND a2.state IN (${LIVE})
    AND t2.request_id = t.request_id AND t2.kind = t.kind AND t2.part <> t.part)`;

/**
 * Nobody is in a shift and at a door at once. A driving shift is for drives, home visits for visits: those tasks belong
 * into it. Reads the tables of shifts by name: they are built on top of this feature.
 */
export const NOT_IN_A_SHIFT = `NOT EXISTS (
  SELECT FROM sign_up su JOIN shift sh ON sh.hub_id = su.hub_id AND sh.id = su.shift_id
  WHERE su.hub_id = m.hub_id AND su.member_id = m.id AND su.state IN ('applied', 'confirmed', 'checked_in')
    AND tstzrange(su.starts_at, su.ends_at) && tstzrange(t.window_from, t.window_to, '[]')
    AND NOT (sh.kind = 'driving' AND t.kind IN ('delivery', 'ride_out', 'ride_back', 'haul')
      OR sh.kind = 'home_visits' AND t.kind = 'visit'))`;

/** A task in a published run waits for its driver; the board does not take it away. */
export const NOT_IN_A_RUN = `NOT EXISTS (
  SELECT FROM assignment a3
  WHERE a3.hub_id = t.hub_id AND a3.task_id = t.id AND a3.state = 'offered' AND a3.run_id IS NOT NULL)`;

/** How many tasks the member holds now. */
export const HELD = `(
  SELECT count(*) FROM assignment a4
  WHERE a4.hub_id = m.hub_id AND a4.member_id = m.id AND a4.state IN (${LIVE}))`;

/**
 * How long a claim waits for its confirmation: for today's tasks half an hour, for later ones a day, and never into the
 * window itself: what nobody confirmed by then is open for others. `lead` before the window for what waits longer.
 */
export const EXPIRY = (now: string, lead = '0 hours'): string => `
  CASE WHEN t.day <= (${now}::timestamptz AT TIME ZONE h.time_zone)::date
    THEN ${now}::timestamptz + interval '30 minutes'
    ELSE least(${now}::timestamptz + interval '24 hours',
      greatest(${now}::timestamptz + interval '30 minutes', t.window_from - interval '${lead}')) END`;

/** An offer that nobody answers ends while there is time to ask others, round by round. */
export const OFFER_EXPIRY = (now: string): string => EXPIRY(now, '2 hours');
