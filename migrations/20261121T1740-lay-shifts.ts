import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sites, shifts, sign-ups and notices. What may never happen is said here and not only in the statements above it: no
 * seat twice and none beyond the places (`sign_up_seat_taken`, `sign_up_seat_within`), nobody twice in one shift
 * (`sign_up_once`), nobody in two places (`sign_up_in_one_place`), one leader (`sign_up_one_leader`). The facts these
 * need stand in the sign-up as copies that foreign keys keep in step: moving a shift moves its sign-ups or fails.
 */
export class LayShifts20261121T1740 implements MigrationInterface {
  name = 'LayShifts1763746800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(compartments(['vouch', 'site']));
    await runner.query(SITES);
    await runner.query(TEMPLATES);
    await runner.query(SHIFTS);
    await runner.query(SIGN_UPS);
    await runner.query(NOTICES);
    await runner.query(WALLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}`);
    // Row-level security is forced on the owner as well; to delete, it steps aside for this statement.
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'site';
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(compartments(['vouch']));
  }
}

const KNOWN = ['card', 'place', 'contact', 'care', 'profile', 'closure'];

const compartments = (more: readonly string[]): string => `
ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known
  CHECK (compartment IN (${[...KNOWN, ...more].map((word) => `'${word}'`).join(', ')}));`;

const KINDS = `'packing', 'driving', 'phone_line', 'school_presence', 'childcare_room', 'home_visits', 'interpreting'`;
const ROLES = `'organizer', 'dispatcher', 'intake', 'packer', 'driver_to_hub', 'driver_to_homes', 'driver_of_people', 'carer',
    'interpreter', 'companion'`;

const SITES = `
-- Where a shift takes place when it is not at the hub. Name and note are sealed: subject_id of the box is this id.
CREATE TABLE site (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  within uuid,
  state text NOT NULL DEFAULT 'open',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT site_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT site_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT site_within_exists FOREIGN KEY (hub_id, within) REFERENCES site (hub_id, id),
  CONSTRAINT site_kind_known CHECK (kind IN ('school', 'door', 'room', 'line', 'place')),
  CONSTRAINT site_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT site_within_another CHECK (within IS DISTINCT FROM id AND (kind IN ('door', 'room') OR within IS NULL))
);
-- Holidays as data. No site: the whole hub. A door is closed with what it is within.
CREATE TABLE closed_day (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  site_id uuid,
  day date NOT NULL,
  CONSTRAINT closed_day_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT closed_day_once UNIQUE NULLS NOT DISTINCT (hub_id, site_id, day),
  CONSTRAINT closed_day_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT closed_day_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES site (hub_id, id)
);`;

const TEMPLATES = `
-- What comes again. rule is RFC 5545 text in the hub's zone; null: laid by hand. Skipped days leave all others.
CREATE TABLE shift_template (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'active',
  kind text NOT NULL,
  site_id uuid,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  opens_hours smallint,
  urgency smallint NOT NULL,
  approval boolean NOT NULL,
  starts_on date NOT NULL,
  rule text,
  skipped date[] NOT NULL DEFAULT '{}',
  CONSTRAINT shift_template_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT shift_template_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT shift_template_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES site (hub_id, id),
  CONSTRAINT shift_template_state_known CHECK (state IN ('active', 'ended')),
  CONSTRAINT shift_template_kind_known CHECK (kind IN (${KINDS})),
  CONSTRAINT shift_template_order CHECK (from_minute BETWEEN 0 AND 1439 AND from_minute < to_minute AND to_minute <= 2880),
  CONSTRAINT shift_template_opens CHECK (opens_hours BETWEEN 1 AND 1440),
  CONSTRAINT shift_template_urgency CHECK (urgency BETWEEN 0 AND 3)
);
CREATE TABLE template_place (
  hub_id uuid NOT NULL,
  template_id uuid NOT NULL,
  role text NOT NULL,
  least smallint NOT NULL,
  most smallint NOT NULL,
  language text,
  CONSTRAINT template_place_pk PRIMARY KEY (hub_id, template_id, role),
  CONSTRAINT template_place_template_exists FOREIGN KEY (hub_id, template_id) REFERENCES shift_template (hub_id, id),
  CONSTRAINT template_place_role_known CHECK (role IN (${ROLES})),
  CONSTRAINT template_place_order CHECK (least >= 0 AND least <= most AND most BETWEEN 1 AND 60)
);`;

const SHIFTS = `
-- day, from_minute and to_minute are what the hub's clock shows (to_minute may pass 1440); starts_at and ends_at the moments.
CREATE TABLE shift (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  site_id uuid,
  day date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  sign_up_opens_at timestamptz,
  urgency smallint NOT NULL,
  approval boolean NOT NULL,
  template_id uuid,
  occurrence date,
  reason text,
  CONSTRAINT shift_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT shift_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT shift_site_exists FOREIGN KEY (hub_id, site_id) REFERENCES site (hub_id, id),
  CONSTRAINT shift_template_exists FOREIGN KEY (hub_id, template_id) REFERENCES shift_template (hub_id, id),
  CONSTRAINT shift_occurrence_once UNIQUE (hub_id, template_id, occurrence),
  CONSTRAINT shift_times UNIQUE (hub_id, id, starts_at, ends_at),
  CONSTRAINT shift_kind_known CHECK (kind IN (${KINDS})),
  CONSTRAINT shift_state_known CHECK (state IN ('draft', 'published', 'locked', 'in_progress', 'closed', 'cancelled')),
  CONSTRAINT shift_order CHECK (from_minute BETWEEN 0 AND 1439 AND from_minute < to_minute AND to_minute <= 2880
    AND starts_at < ends_at),
  CONSTRAINT shift_urgency CHECK (urgency BETWEEN 0 AND 3),
  CONSTRAINT shift_of_template CHECK ((template_id IS NULL) = (occurrence IS NULL))
);
CREATE INDEX shift_by_day ON shift (hub_id, day, from_minute, id);
-- A role that a shift no longer has keeps its row with no places: earlier sign-ups belong to it.
CREATE TABLE shift_place (
  hub_id uuid NOT NULL,
  shift_id uuid NOT NULL,
  role text NOT NULL,
  least smallint NOT NULL,
  most smallint NOT NULL,
  language text,
  CONSTRAINT shift_place_pk PRIMARY KEY (hub_id, shift_id, role),
  CONSTRAINT shift_place_most UNIQUE (hub_id, shift_id, role, most),
  CONSTRAINT shift_place_shift_exists FOREIGN KEY (hub_id, shift_id) REFERENCES shift (hub_id, id) ON DELETE CASCADE,
  CONSTRAINT shift_place_role_known CHECK (role IN (${ROLES})),
  CONSTRAINT shift_place_order CHECK (least >= 0 AND least <= most AND most BETWEEN 0 AND 60)
);
-- Who looks at which week, so that two organizers see each other. Old rows mean nothing.
CREATE TABLE board_watch (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  week date NOT NULL,
  seen_at timestamptz NOT NULL,
  CONSTRAINT board_watch_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT board_watch_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id)
);`;

/** States in which a sign-up has a seat: nobody else may have it. An offered place waits for its yes. */
const SEATED = `'applied', 'confirmed', 'checked_in', 'completed', 'offered_place'`;
/** States in which a person is promised to be there. */
const PROMISED = `'applied', 'confirmed', 'checked_in', 'completed'`;
const LIVE = `${SEATED}, 'waitlisted'`;

const SIGN_UPS = `
-- starts_at, ends_at and most are copies that the foreign keys keep in step with the shift and its places.
CREATE TABLE sign_up (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  shift_id uuid NOT NULL,
  role text NOT NULL,
  most smallint NOT NULL,
  seat smallint,
  member_id uuid NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- Its place in the queue. Nothing ever changes it.
  queued_at timestamptz NOT NULL,
  expires_at timestamptz,
  leads boolean NOT NULL DEFAULT false,
  covers uuid,
  cover_asked_at timestamptz,
  on_my_way_at timestamptz,
  arrived_at timestamptz,
  checked_in_at timestamptz,
  ended_at timestamptz,
  reason text,
  recorded_by uuid,
  talk_on date,
  talk_by uuid,
  talk_outcome text,
  CONSTRAINT sign_up_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT sign_up_shift_exists FOREIGN KEY (hub_id, shift_id, starts_at, ends_at)
    REFERENCES shift (hub_id, id, starts_at, ends_at) ON UPDATE CASCADE,
  CONSTRAINT sign_up_place_exists FOREIGN KEY (hub_id, shift_id, role, most)
    REFERENCES shift_place (hub_id, shift_id, role, most) ON UPDATE CASCADE,
  CONSTRAINT sign_up_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT sign_up_covers_exists FOREIGN KEY (hub_id, covers) REFERENCES sign_up (hub_id, id),
  CONSTRAINT sign_up_state_known CHECK (state IN ('applied', 'confirmed', 'checked_in', 'completed', 'waitlisted', 'offered_place',
    'withdrew', 'late_withdrew', 'excused', 'no_show', 'removed', 'declined', 'expired')),
  CONSTRAINT sign_up_seated CHECK ((state IN (${SEATED})) = (seat IS NOT NULL)),
  CONSTRAINT sign_up_seat_within CHECK (seat BETWEEN 1 AND most),
  CONSTRAINT sign_up_offer_expires CHECK ((state = 'offered_place') = (expires_at IS NOT NULL)),
  CONSTRAINT sign_up_talk_whole CHECK ((talk_on IS NULL) = (talk_by IS NULL) AND (talk_on IS NULL) = (talk_outcome IS NULL)),
  -- Gist of the core has no operator for a uuid: a range of one hash stands for the person. Two people of one hash
  -- would keep each other from parallel shifts; with 63 bits nobody will see it happen.
  CONSTRAINT sign_up_in_one_place EXCLUDE USING gist (
    int8range(uuid_hash_extended(member_id, 0) >> 1, uuid_hash_extended(member_id, 0) >> 1, '[]') WITH &&,
    int8range(uuid_hash_extended(hub_id, 0) >> 1, uuid_hash_extended(hub_id, 0) >> 1, '[]') WITH &&,
    tstzrange(starts_at, ends_at) WITH &&) WHERE (state IN (${PROMISED}))
);
CREATE UNIQUE INDEX sign_up_seat_taken ON sign_up (hub_id, shift_id, role, seat) WHERE seat IS NOT NULL;
CREATE UNIQUE INDEX sign_up_once ON sign_up (hub_id, shift_id, member_id) WHERE state IN (${LIVE});
CREATE UNIQUE INDEX sign_up_one_leader ON sign_up (hub_id, shift_id) WHERE leads AND seat IS NOT NULL;
CREATE INDEX sign_up_by_shift ON sign_up (hub_id, shift_id, queued_at, id);
CREATE INDEX sign_up_by_member ON sign_up (hub_id, member_id, starts_at);`;

const NOTICES = `
-- Outbox of reminders: a person, a kind with a constant text, what it is about, when. No words of anybody's.
CREATE TABLE notice (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  due_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  CONSTRAINT notice_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT notice_once UNIQUE (hub_id, member_id, kind, subject_id),
  CONSTRAINT notice_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT notice_state_known CHECK (state IN ('waiting', 'read'))
);
CREATE INDEX notice_due ON notice (hub_id, member_id, due_at) WHERE state = 'waiting';
CREATE INDEX notice_by_subject ON notice (hub_id, subject_id);`;

const TABLES = [
  'site',
  'closed_day',
  'shift_template',
  'template_place',
  'shift',
  'shift_place',
  'board_watch',
  'sign_up',
  'notice',
];

const WALLS = TABLES.map(
  (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO doorstep_app;`,
).join('\n');
