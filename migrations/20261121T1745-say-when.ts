import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When people can come: series by the rules of RFC 5545 instead of a bare weekly pattern, days they are away, and what
 * they wish for. Hours given before go on as they were: one series for each, every week, begun on the first such
 * weekday of 2026, which is before any hub opened.
 */
export class SayWhen20261121T1745 implements MigrationInterface {
  name = 'SayWhen1763747100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AVAILABILITY);
    await runner.query(AWAY);
    await runner.query(WISH);
    await runner.query(walls(['availability', 'away', 'wish']));
    await runner.query(allow('company', true));
    await runner.query(aside(['member_availability', 'availability'], CARRY_OVER));
    await runner.query('DROP TABLE member_availability');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(WEEKLY);
    await runner.query(walls(['member_availability']));
    await runner.query(aside(['member_availability', 'availability'], CARRY_BACK));
    await runner.query('DROP TABLE availability, away, wish');
    await runner.query(aside(['sealed_box'], `DELETE FROM sealed_box WHERE compartment = 'company'`));
    await runner.query(allow('company', false));
  }
}

const AVAILABILITY = `
-- A time that somebody can come, once or by a rule (RFC 5545, as libs/schedule prints it), on the clock of the hub's
-- zone. A skipped day is left out and never ends the series.
CREATE TABLE availability (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  starts_on date NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  rule text,
  skipped date[] NOT NULL DEFAULT '{}',
  extra date[] NOT NULL DEFAULT '{}',
  CONSTRAINT availability_pk PRIMARY KEY (hub_id, member_id, id),
  CONSTRAINT availability_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT availability_order CHECK (from_minute BETWEEN 0 AND 1439 AND from_minute < to_minute
    AND to_minute <= from_minute + 1440),
  CONSTRAINT availability_rule_closed CHECK (rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,-]+)*$'
    AND length(rule) <= 160),
  CONSTRAINT availability_days_few CHECK (cardinality(skipped) <= 400 AND cardinality(extra) <= 100)
);`;

const AWAY = `
-- Days somebody is not free, whatever their series say; both included. Kept no longer than they matter.
CREATE TABLE away (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  CONSTRAINT away_pk PRIMARY KEY (hub_id, member_id, id),
  CONSTRAINT away_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT away_order CHECK (from_day <= to_day AND to_day <= from_day + 366)
);`;

const WISH = `
-- How much and what somebody would like to do. The version counts every change of their hours, so that two phones of
-- one person do not overwrite each other. With whom they like to be is sealed (compartment company) and not here.
CREATE TABLE wish (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  week_hours smallint,
  month_hours smallint,
  rest_hours smallint,
  shifts_per_day smallint,
  prefers_kinds text[] NOT NULL DEFAULT '{}',
  dislikes_kinds text[] NOT NULL DEFAULT '{}',
  ends_near_cell text,
  CONSTRAINT wish_pk PRIMARY KEY (hub_id, member_id),
  CONSTRAINT wish_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT wish_counts CHECK (week_hours BETWEEN 1 AND 80 AND month_hours BETWEEN 1 AND 320
    AND rest_hours BETWEEN 0 AND 72 AND shifts_per_day BETWEEN 1 AND 6),
  CONSTRAINT wish_kinds_known CHECK (prefers_kinds <@ ${kinds()} AND dislikes_kinds <@ ${kinds()}),
  CONSTRAINT wish_kinds_apart CHECK (NOT prefers_kinds && dislikes_kinds)
);`;

function kinds(): string {
  const known = [
    'packing',
    'driving',
    'phone_line',
    'school_presence',
    'childcare_room',
    'home_visits',
    'interpreting',
  ];
  return `ARRAY[${known.map((kind) => `'${kind}'`).join(', ')}]`;
}

const walls = (tables: readonly string[]): string =>
  tables
    .map(
      (t) => `
ALTER TABLE ${t} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${t}_own_hub ON ${t} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${t} TO doorstep_app;`,
    )
    .join('\n');

/** Row-level security is forced on the owner as well; to carry rows over, it steps aside for one statement. */
const aside = (tables: readonly string[], statement: string): string => `
${tables.map((t) => `ALTER TABLE ${t} NO FORCE ROW LEVEL SECURITY;`).join('\n')}
${statement};
${tables.map((t) => `ALTER TABLE ${t} FORCE ROW LEVEL SECURITY;`).join('\n')}`;

// 4 January 2026 is a Sunday: weekday n is n days later.
const CARRY_OVER = `
INSERT INTO availability (hub_id, member_id, id, starts_on, from_minute, to_minute, rule)
SELECT hub_id, member_id, gen_random_uuid(), date '2026-01-04' + weekday, from_minute, to_minute,
  'FREQ=WEEKLY;BYDAY=' || (ARRAY['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])[weekday + 1]
FROM member_availability`;

const WEEKLY = `
CREATE TABLE member_availability (
  hub_id uuid NOT NULL,
  member_id uuid NOT NULL,
  weekday smallint NOT NULL,
  from_minute smallint NOT NULL,
  to_minute smallint NOT NULL,
  CONSTRAINT member_availability_pk PRIMARY KEY (hub_id, member_id, weekday, from_minute),
  CONSTRAINT member_availability_member_exists FOREIGN KEY (hub_id, member_id) REFERENCES member (hub_id, id),
  CONSTRAINT member_availability_weekday CHECK (weekday BETWEEN 0 AND 6),
  CONSTRAINT member_availability_order CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
);`;

/** What an older server can say of a week: the hours of every week. Other rules, skipped days and being away are lost. */
const CARRY_BACK = `
INSERT INTO member_availability
SELECT hub_id, member_id, extract(dow FROM starts_on), from_minute, max(least(to_minute, 1440))
FROM availability
WHERE rule ~ '^FREQ=WEEKLY(;BYDAY=[A-Z]{2})?$' GROUP BY 1, 2, 3, 4`;

/** Adds a word to those a box may be called, or takes it away, whatever other words are there by then. */
const allow = (word: string, yes: boolean): string => `
DO $$
DECLARE
  words text[];
BEGIN
  SELECT array_agg(DISTINCT m[1]) INTO words FROM pg_constraint,
    regexp_matches(pg_get_constraintdef(oid), '''([a-z]+)''', 'g') AS m
    WHERE conname = 'sealed_box_compartment_known' AND m[1] <> '${word}';
  ${yes ? `words := words || '${word}'::text;` : ''}
  ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
  EXECUTE format('ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known CHECK (compartment IN (%s))',
    (SELECT string_agg(quote_literal(w), ', ' ORDER BY w) FROM unnest(words) AS w));
END $$;`;
