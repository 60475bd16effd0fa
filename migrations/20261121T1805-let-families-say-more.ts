import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a family says after it has asked, under its code: that it said something, of which kind and on which day stands
 * in the clear, so that somebody looks; what it said is sealed. And one form may ask for several things: they share a
 * plan.
 */
export class LetFamiliesSayMore20261121T1805 implements MigrationInterface {
  name = 'LetFamiliesSayMore1763748300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLAN);
    await runner.query(NOTE);
    for (const word of BOXES) await runner.query(allow(word, true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
       DELETE FROM sealed_box WHERE compartment IN ('consent', 'message');
       ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`,
    );
    for (const word of BOXES) await runner.query(allow(word, false));
    await runner.query('DROP TABLE family_note');
    await runner.query('ALTER TABLE request DROP COLUMN plan_id');
  }
}

const BOXES = ['consent', 'message'] as const;

const PLAN = `
-- Requests of one form: a household plan is made of them. Made by the asking browser.
ALTER TABLE request ADD COLUMN plan_id uuid;
CREATE INDEX request_by_plan ON request (hub_id, plan_id) WHERE plan_id IS NOT NULL;`;

const NOTE = `
-- That a family said something about its request. A message is a sealed box whose subject is this row's id.
CREATE TABLE family_note (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  kind text NOT NULL,
  -- The full hour: a minute, held against the records of a network, would name the household.
  said_at timestamptz NOT NULL,
  read_by uuid,
  read_at timestamptz,
  CONSTRAINT family_note_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT family_note_request_exists FOREIGN KEY (hub_id, request_id) REFERENCES request (hub_id, id),
  CONSTRAINT family_note_reader_exists FOREIGN KEY (hub_id, read_by) REFERENCES member (hub_id, id),
  CONSTRAINT family_note_kind_known CHECK (kind IN ('message', 'new_time', 'not_safe', 'consent')),
  CONSTRAINT family_note_read_by_somebody CHECK ((read_by IS NULL) = (read_at IS NULL))
);
CREATE INDEX family_note_by_request ON family_note (hub_id, request_id, said_at DESC);
CREATE INDEX family_note_unread ON family_note (hub_id, said_at) WHERE read_by IS NULL;
ALTER TABLE family_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE family_note FORCE ROW LEVEL SECURITY;
CREATE POLICY family_note_own_hub ON family_note TO doorstep_app
  USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON family_note TO doorstep_app;`;

/** Adds a word to those a box may be called, or takes it away, whatever other words are there by then. */
const allow = (word: string, yes: boolean): string => `
DO $$
DECLARE
  words text[];
BEGIN
  SELECT array_agg(DISTINCT m[1]) INTO words FROM pg_constraint,
    regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') AS m
    WHERE conname = 'sealed_box_compartment_known' AND m[1] <> '${word}';
  ${yes ? `words := words || '${word}'::text;` : ''}
  ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
  EXECUTE format('ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known CHECK (compartment IN (%s))',
    (SELECT string_agg(quote_literal(w), ', ' ORDER BY w) FROM unnest(words) AS w));
END $$;`;
