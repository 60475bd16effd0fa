import { DEPLOYMENT, sealBox } from '@doorstep/sealed';
import { addDays, weekdayOf } from '@doorstep/schedule';
import { seeded, type Day } from '@doorstep/std';
import { recipientOf, type HubKeys } from '../founding/hub-keys';
import { hex, type Rows } from '../founding/rows';
import { idOf } from './dice';
import {
  inventShifts,
  inventSites,
  inventTemplates,
  type InventedShift,
  type InventedSignUp,
  type InventedSite,
  type InventedTemplate,
} from './invent-shifts';
import type { InventedHub } from './world';

const DAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** Requests of the demonstration reach so far ahead; until then its volunteers are free to take tasks. */
const TASK_DAYS = 7;
const HOUR = 3_600_000;

export interface ShiftsHow {
  readonly keys: HubKeys;
  readonly zone: string;
  readonly today: Day;
  readonly now: Date;
}

/** Two schools with doors, a term of drop-off and pick-up, packing, driving, the phone line and a childcare room. */
export async function addShifts(rows: Rows, hub: InventedHub, how: ShiftsHow): Promise<void> {
  // Dice of their own, so that a new door does not change who lives where.
  const dice = seeded(parseInt(hub.id.slice(0, 8), 16));
  const sites = inventSites(dice);
  const templates = inventTemplates(dice);
  const busyFrom = addDays(how.today, TASK_DAYS + 1);
  for (const site of sites) await addSite(rows, hub, how.keys, site);
  for (const template of templates) addTemplate(rows, hub, { template, sites, today: how.today });
  const teachersDay = fridayOfNextWeek(how.today);
  for (const site of sites.filter(({ kind }) => kind === 'school'))
    rows.add('closed_day', { hub_id: hub.id, id: idOf(dice), site_id: site.id, day: teachersDay });
  const shifts = inventShifts(dice, templates, { ...how, members: hub.members, busyFrom });
  const open = shifts.filter(
    ({ template, day }) => template.kind !== 'school_presence' || day !== teachersDay,
  );
  for (const shift of open) addShift(rows, hub, { shift, sites, dice, now: how.now });
}

/** A day without school: Friday of next week. */
const fridayOfNextWeek = (today: Day): Day => addDays(today, 11 - ((weekdayOf(today) + 6) % 7));

async function addSite(rows: Rows, hub: InventedHub, keys: HubKeys, site: InventedSite): Promise<void> {
  const { id, kind, within, name, note } = site;
  rows.add('site', { hub_id: hub.id, id, kind, within, state: 'open', version: 1 });
  const context = {
    deployment: DEPLOYMENT,
    hub: hub.id,
    subject: id,
    compartment: 'site',
    version: 0,
  } as const;
  const readers = [recipientOf(keys.hub), recipientOf(keys.board)];
  const { body, wraps } = await sealBox(context, { name, note }, readers);
  const box = { hub_id: hub.id, subject_id: id, compartment: 'site' };
  rows.add('sealed_box', { ...box, version: 0, body: hex(body) });
  for (const { kid, wrap } of wraps) rows.add('sealed_wrap', { ...box, kid, wrap: hex(wrap) });
}

const siteOf = (sites: readonly InventedSite[], { site }: InventedTemplate): string | null =>
  site === null ? null : (sites[site]?.id ?? null);

function addTemplate(
  rows: Rows,
  hub: InventedHub,
  { template, sites, today }: { template: InventedTemplate; sites: readonly InventedSite[]; today: Day },
): void {
  const { id, kind, weekdays, from, to, places, opensHours, urgency } = template;
  const of = { hub_id: hub.id };
  rows.add('shift_template', {
    ...of,
    id,
    version: 1,
    state: 'active',
    kind,
    site_id: siteOf(sites, template),
    from_minute: from,
    to_minute: to,
    opens_hours: opensHours,
    urgency,
    approval: false,
    starts_on: addDays(today, -28),
    rule: `FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => DAY_CODES[weekday]).join(',')}`,
    skipped: '{}',
  });
  for (const place of places) rows.add('template_place', { ...of, template_id: id, ...place });
}

function addShift(
  rows: Rows,
  hub: InventedHub,
  {
    shift,
    sites,
    dice,
    now,
  }: {
    shift: InventedShift;
    sites: readonly InventedSite[];
    dice: ReturnType<typeof seeded>;
    now: Date;
  },
): void {
  const { id, template, day, startsAt, endsAt, state } = shift;
  const of = { hub_id: hub.id };
  const times = { starts_at: startsAt.toISOString(), ends_at: endsAt.toISOString() };
  const { opensHours } = template;
  rows.add('shift', {
    ...of,
    id,
    kind: template.kind,
    site_id: siteOf(sites, template),
    day,
    from_minute: template.from,
    to_minute: template.to,
    ...times,
    state,
    version: 1,
    sign_up_opens_at:
      opensHours === null ? null : new Date(startsAt.getTime() - opensHours * HOUR).toISOString(),
    urgency: template.urgency,
    approval: false,
    template_id: template.id,
    occurrence: day,
  });
  for (const place of template.places) rows.add('shift_place', { ...of, shift_id: id, ...place });
  for (const signUp of shift.signUps) addSignUp(rows, hub, { shift, signUp, now });
  if (state === 'published') addTurns(rows, hub, { shift, dice });
}

function addSignUp(
  rows: Rows,
  hub: InventedHub,
  { shift, signUp, now }: { shift: InventedShift; signUp: InventedSignUp; now: Date },
): void {
  const { startsAt, endsAt, template } = shift;
  const [start, end] = [startsAt.toISOString(), endsAt.toISOString()];
  const wasThere = signUp.state === 'completed';
  rows.add('sign_up', {
    hub_id: hub.id,
    id: signUp.id,
    shift_id: shift.id,
    role: signUp.role,
    most: template.places.find(({ role }) => role === signUp.role)?.most ?? 0,
    seat: signUp.seat,
    member_id: signUp.memberId,
    state: signUp.state,
    version: 1,
    starts_at: start,
    ends_at: end,
    queued_at: new Date(Math.min(now.getTime(), startsAt.getTime()) - 72 * HOUR).toISOString(),
    leads: signUp.leads,
    cover_asked_at: signUp.asksCover ? now.toISOString() : null,
    arrived_at: wasThere ? start : null,
    checked_in_at: wasThere ? start : null,
    ended_at: shift.state === 'closed' ? end : null,
  });
}

/** The clock turns invented shifts as it turns real ones. */
function addTurns(
  rows: Rows,
  hub: InventedHub,
  { shift, dice }: { shift: InventedShift; dice: ReturnType<typeof seeded> },
): void {
  const turns = [
    ['shift.begin', shift.startsAt],
    ['shift.close', shift.endsAt],
  ] as const;
  for (const [name, at] of turns)
    rows.add('job', {
      hub_id: hub.id,
      id: idOf(dice),
      name,
      payload: { shiftId: shift.id },
      dedupe_key: shift.id,
      run_at: at.toISOString(),
      attempts: 0,
      dead: false,
    });
}
