import { LIVE_ASSIGNMENT } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { HubMember } from './member.types';

/**
 * Members as organizers see them, with how many tasks they hold: every list of people shows it.
 * Of the keys only the public halves. Reads the assignment table by name, as count-open-claims.ts does.
 */
export const readPeople = (tx: Tx, hubId: string, ids: readonly string[]): Promise<HubMember[]> =>
  tx.query(PEOPLE, [hubId, ids, LIVE_ASSIGNMENT]);

const PEOPLE = `
  SELECT m.id, m.handle, m.roles, m.tier, m.state, m.home_cell AS "homeCell", m.vehicle, m.seats,
    m.child_seats AS "childSeats", m.rear_facing_seats AS "rearFacingSeats",
    m.harness_seats AS "harnessSeats", m.booster_seats AS "boosterSeats", m.load_units AS "loadUnits", m.capabilities, m.public_key AS "publicKey", m.sign_key AS "signKey", m.active_week AS "activeWeek",
    (SELECT count(*)::int FROM assignment a
      WHERE a.hub_id = m.hub_id AND a.member_id = m.id AND a.state = ANY($3)) AS "openClaims"
  FROM member m
  WHERE m.hub_id = $1 AND m.id = ANY($2)`;
