import type { Tx } from '../../platform/db/db';
import type { ShiftTemplate } from './shift.types';

/** Templates of the hub with their places; `ids` narrows. One statement. */
export const readTemplates = (tx: Tx, hubId: string, ids?: readonly string[]): Promise<ShiftTemplate[]> =>
  tx.query(TEMPLATES, [hubId, ids ?? null]);

const TEMPLATES = `
  SELECT t.id, t.version, t.state, t.kind, t.site_id AS "siteId", t.from_minute AS "fromMinute", t.to_minute AS "toMinute",
    t.opens_hours AS "opensHours", t.urgency, t.approval, t.starts_on::text AS "startsOn", t.rule, t.skipped::text[] AS skipped,
    (SELECT coalesce(json_agg(json_build_object('role', p.role, 'least', p.least, 'most', p.most, 'language', p.language)
      ORDER BY p.role), '[]') FROM template_place p WHERE p.hub_id = t.hub_id AND p.template_id = t.id) AS places
  FROM shift_template t WHERE t.hub_id = $1 AND ($2::uuid[] IS NULL OR t.id = ANY($2))
  ORDER BY t.state, t.kind, t.from_minute, t.id`;
