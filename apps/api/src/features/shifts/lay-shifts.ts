import { randomUUID } from 'node:crypto';
import { addDays, instantOf, occurrencesIn, parseRule, type Series } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { readTemplates } from './read-templates';
import type { ShiftTemplate } from './shift.types';
import { momentsOf } from './shift-times';

export interface Laying {
  readonly hubId: string;
  readonly zone: string;
  readonly from: string;
  readonly days: number;
  readonly now: Date;
}

interface Laid {
  readonly id: string;
  readonly template: ShiftTemplate;
  readonly occurrence: string;
}

type Timed = Laid & ReturnType<typeof momentsOf>;

/**
 * Lays drafts of every occurrence that has none yet and is not over, each with its places; closed and skipped days stay empty. A series
 * never ends because one of its days was left out. Laying again lays nothing twice: a template and the day on which its
 * rule puts an occurrence name one shift, wherever it was moved since. Returns the ids of new drafts.
 */
export async function layShifts(tx: Tx, laying: Laying): Promise<string[]> {
  const templates = (await readTemplates(tx, laying.hubId)).filter(({ state }) => state === 'active');
  const closed = await closedDays(tx, laying);
  const wanted = templates.flatMap((template) =>
    occurrenceDays(template, laying)
      .filter((day) => !closed.has(`${template.id} ${day}`))
      .map((occurrence): Laid => ({ id: randomUUID(), template, occurrence })),
  );
  const timed = wanted.map((one) => ({
    ...one,
    ...momentsOf({ ...one.template, day: one.occurrence }, laying.zone),
  }));
  // Nobody can publish what is over: it would stand in the way of its whole week.
  const coming = timed.filter(({ endsAt }) => endsAt > laying.now);
  return coming.length === 0 ? [] : insert(tx, laying.hubId, coming);
}

/** The series of a template. Its minutes are wall-clock: nine o'clock stays nine o'clock on both sides of a change. */
export function seriesOf(template: Omit<ShiftTemplate, 'id'>, zone: string): Series {
  const rule = template.rule === null ? null : parseRule(template.rule);
  return {
    zone,
    start: { day: dayText(template.startsOn), minute: template.fromMinute },
    lasts: template.toMinute - template.fromMinute,
    rule: rule?.ok === true ? rule.value : null,
    also: [],
    except: template.skipped.map((day) => ({ day: dayText(day), minute: template.fromMinute })),
    moved: [],
  };
}

function occurrenceDays(template: ShiftTemplate, { zone, from, days }: Laying): string[] {
  const first = dayText(from);
  const last = addDays(first, days);
  const window = { from: instantOf(first, 0, zone), to: instantOf(last, 0, zone) };
  const { list } = occurrencesIn(seriesOf(template, zone), window, Infinity);
  // A night that began the day before belongs to that day.
  return list.map(({ of }) => of.day).filter((day) => day >= first && day < last);
}

/** `template day` for each day on which the site of a template, what it is within, or the hub is closed. */
async function closedDays(tx: Tx, { hubId, from, days }: Laying): Promise<ReadonlySet<string>> {
  const rows: { id: string; day: string }[] = await tx.query(
    `SELECT t.id, c.day::text AS day FROM shift_template t
     LEFT JOIN site ON site.hub_id = t.hub_id AND site.id = t.site_id
     JOIN closed_day c ON c.hub_id = t.hub_id
       AND (c.site_id IS NULL OR c.site_id = t.site_id OR c.site_id = site.within)
     WHERE t.hub_id = $1 AND c.day BETWEEN $2 AND $3`,
    [hubId, from, addDays(dayText(from), days)],
  );
  return new Set(rows.map(({ id, day }) => `${id} ${day}`));
}

async function insert(tx: Tx, hubId: string, wanted: readonly Timed[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(INSERT, [
    hubId,
    wanted.map(({ id }) => id),
    wanted.map(({ template }) => template.id),
    wanted.map(({ occurrence }) => occurrence),
    wanted.map(({ startsAt }) => startsAt),
    wanted.map(({ endsAt }) => endsAt),
  ]);
  const ids = rows.map(({ id }) => id);
  await tx.query(PLACES, [hubId, ids]);
  return ids;
}

const INSERT = `
  INSERT INTO shift (hub_id, id, kind, site_id, day, from_minute, to_minute, starts_at, ends_at, state, sign_up_opens_at,
    urgency, approval, template_id, occurrence)
  SELECT t.hub_id, o.id, t.kind, t.site_id, o.day, t.from_minute, t.to_minute, o.starts_at, o.ends_at, 'draft',
    o.starts_at - t.opens_hours * interval '1 hour', t.urgency, t.approval, t.id, o.day
  FROM unnest($2::uuid[], $3::uuid[], $4::date[], $5::timestamptz[], $6::timestamptz[]) AS o(id, template_id, day, starts_at, ends_at)
  JOIN shift_template t ON t.hub_id = $1 AND t.id = o.template_id
  ON CONFLICT ON CONSTRAINT shift_occurrence_once DO NOTHING RETURNING id`;

const PLACES = `
  INSERT INTO shift_place (hub_id, shift_id, role, least, most, language)
  SELECT p.hub_id, s.id, p.role, p.least, p.most, p.language FROM shift s
  JOIN template_place p ON p.hub_id = s.hub_id AND p.template_id = s.template_id
  WHERE s.hub_id = $1 AND s.id = ANY($2)`;
