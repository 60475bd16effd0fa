import { parseRule } from '@doorstep/schedule';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { SaveTemplateInput } from './shift-change.types';
import { momentsOf } from './shift-times';
import { requirePlaces } from './write-shift';

/**
 * Makes or changes a template. Drafts laid before stay as they are: a template says what will be laid. Refuses
 * TEMPLATE_CHANGED, RULE_UNREADABLE (with the reason), SHIFT_TIMES_WRONG, SHIFT_ROLE_WRONG, SHIFT_NEEDS_TWO.
 */
export async function writeTemplate(
  tx: Tx,
  { hubId, zone }: { readonly hubId: string; readonly zone: string },
  input: SaveTemplateInput,
): Promise<void> {
  const rule = input.rule == null ? null : parseRule(input.rule);
  if (rule !== null && !rule.ok) throw new Refusal('RULE_UNREADABLE', { why: rule.error });
  momentsOf({ ...input, day: input.startsOn }, zone);
  requirePlaces(input.kind, input.places);
  const values = [
    hubId,
    input.id,
    input.version,
    input.state,
    input.kind,
    input.siteId ?? null,
    input.fromMinute,
    input.toMinute,
    input.opensHours ?? null,
    input.urgency,
    input.approval,
    input.startsOn,
    input.rule ?? null,
  ];
  const rows = await returning<{ id: string }>(tx, input.version === 0 ? INSERT : UPDATE, values);
  if (rows.length === 0) throw new Refusal('TEMPLATE_CHANGED', { id: input.id });
  await writePlaces(tx, hubId, input);
}

const writePlaces = async (tx: Tx, hubId: string, { id, places }: SaveTemplateInput): Promise<void> => {
  await tx.query('DELETE FROM template_place WHERE hub_id = $1 AND template_id = $2', [hubId, id]);
  await tx.query(
    `INSERT INTO template_place (hub_id, template_id, role, least, most, language)
     SELECT $1, $2, p.role, p.least, p.most, p.language
     FROM unnest($3::text[], $4::int[], $5::int[], $6::text[]) AS p(role, least, most, language)`,
    [
      hubId,
      id,
      places.map(({ role }) => role),
      places.map(({ least }) => least),
      places.map(({ most }) => most),
      places.map(({ language }) => language ?? null),
    ],
  );
};

const COLUMNS = `state, kind, site_id, from_minute, to_minute, opens_hours, urgency, approval, starts_on, rule`;
const VALUES = `$4, $5, $6, $7, $8, $9, $10, $11, $12, $13`;

const INSERT = `INSERT INTO shift_template (hub_id, id, version, ${COLUMNS})
  VALUES ($1, $2, $3::int + 1, ${VALUES}) RETURNING id`;

const UPDATE = `UPDATE shift_template SET version = version + 1, (${COLUMNS}) = (${VALUES})
  WHERE hub_id = $1 AND id = $2 AND version = $3 RETURNING id`;
