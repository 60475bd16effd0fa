import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * "Not through here on this day": the day stands in a row, the area only in a sealed box beside it. And one number for
 * each region, learnt from finished runs: how much longer its drivers take than posted limits say.
 */
export class CloseAreas20261121T1445 implements MigrationInterface {
  name = 'CloseAreas1763736300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSURE);
    await runner.query(compartments(['closure']));
    await runner.query(CALIBRATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE closure, calibration');
    // Row-level security is forced on the owner as well; to delete, it steps aside for this statement.
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'closure';
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(compartments([]));
  }
}

const CLOSURE = `
-- An area that nobody drives through on that day. Where it is, is sealed: subject_id of the box is this id.
CREATE TABLE closure (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  CONSTRAINT closure_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT closure_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id)
);
CREATE INDEX closure_by_day ON closure (hub_id, day);
ALTER TABLE closure ENABLE ROW LEVEL SECURITY;
ALTER TABLE closure FORCE ROW LEVEL SECURITY;
CREATE POLICY closure_own_hub ON closure TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, DELETE ON closure TO doorstep_app;`;

const KNOWN = ['card', 'place', 'contact', 'care', 'profile'];

const compartments = (more: readonly string[]): string => `
ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known;
ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known
  CHECK (compartment IN (${[...KNOWN, ...more].map((word) => `'${word}'`).join(', ')}));`;

const CALIBRATION = `
-- Directory: one public number a region. No run, no day and no hub can be read out of it.
CREATE TABLE calibration (
  region_id uuid NOT NULL,
  factor double precision NOT NULL,
  runs integer NOT NULL,
  learnt_on date NOT NULL,
  looked_on date NOT NULL,
  CONSTRAINT calibration_pk PRIMARY KEY (region_id),
  CONSTRAINT calibration_region_exists FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT calibration_believable CHECK (factor BETWEEN 0.5 AND 2)
);
ALTER TABLE calibration ENABLE ROW LEVEL SECURITY;
ALTER TABLE calibration FORCE ROW LEVEL SECURITY;
CREATE POLICY calibration_public ON calibration TO doorstep_app USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON calibration TO doorstep_app;`;
