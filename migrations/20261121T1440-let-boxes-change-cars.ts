import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Boxes that are in a car change hands only where two people meet: `meeting` says where (a cell) and when. Goods that
 * are not coming back to the shelf (left with a neighbor, given to the next household) leave the ledger by `give`.
 */
export class LetBoxesChangeCars20261121T1440 implements MigrationInterface {
  name = 'LetBoxesChangeCars1763736000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEETING);
    await runner.query(kinds(['give']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE meeting');
    // Entries are never taken away, and balance whatever their movement is called: to an older server it was an issue.
    await runner.query(`UPDATE stock_movement SET kind = 'issue' WHERE kind = 'give'`);
    await runner.query(kinds([]));
  }
}

const MEETING = `
-- Where a box changes cars. It belongs to the assignment of whoever takes it over, and counts as long as that does.
CREATE TABLE meeting (
  hub_id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  from_run_id uuid NOT NULL,
  cell text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT meeting_pk PRIMARY KEY (hub_id, assignment_id),
  CONSTRAINT meeting_assignment_exists FOREIGN KEY (hub_id, assignment_id) REFERENCES assignment (hub_id, id),
  CONSTRAINT meeting_run_exists FOREIGN KEY (hub_id, from_run_id) REFERENCES run (hub_id, id)
);
CREATE INDEX meeting_by_giver ON meeting (hub_id, from_run_id);
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_own_hub ON meeting TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON meeting TO doorstep_app;`;

const KINDS = ['receive', 'reserve', 'unreserve', 'issue', 'return', 'adjust', 'discard'];

const kinds = (more: readonly string[]): string => `
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind_known;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind_known
  CHECK (kind IN (${[...KINDS, ...more].map((kind) => `'${kind}'`).join(', ')}));`;
