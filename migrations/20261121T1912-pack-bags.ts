import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Waves of bags: what goes into each, who put it in and when. For whom a bag is stands in its sealed slip (compartment
 * slip, subject: the bag). What a bag is promised of which lot is not here: it is read from the ledger, by task.
 */
export class PackBags20261121T1912 implements MigrationInterface {
  name = 'PackBags1763752320000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WAVE);
    await runner.query(BAG);
    await runner.query(BAG_LINE);
    await runner.query(compartments(`replace(known, 'ARRAY[', 'ARRAY[''slip''::text, ')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sealed_box NO FORCE ROW LEVEL SECURITY;
      DELETE FROM sealed_box WHERE compartment = 'slip';
      ALTER TABLE sealed_box FORCE ROW LEVEL SECURITY;`);
    await runner.query(compartments(`replace(known, '''slip''::text, ', '')`));
    await runner.query('DROP TABLE bag_line, bag, wave');
  }
}

const ownHub = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_own_hub ON ${table} TO doorstep_app USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO doorstep_app;`;

const WAVE = `
-- Bags that are packed together, for the deliveries of one day. Gone a few hours after that day.
CREATE TABLE wave (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  started_at timestamptz NOT NULL,
  started_by uuid NOT NULL,
  CONSTRAINT wave_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT wave_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT wave_starter_exists FOREIGN KEY (hub_id, started_by) REFERENCES member (hub_id, id)
);
CREATE INDEX wave_by_day ON wave (hub_id, day);
${ownHub('wave')}`;

const BAG = `
CREATE TABLE bag (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  task_id uuid NOT NULL,
  position smallint NOT NULL,
  boxes smallint NOT NULL,
  state text NOT NULL DEFAULT 'reserved',
  packed_by uuid,
  packed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT bag_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT bag_wave_exists FOREIGN KEY (hub_id, wave_id) REFERENCES wave (hub_id, id) ON DELETE CASCADE,
  CONSTRAINT bag_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT bag_packer_exists FOREIGN KEY (hub_id, packed_by) REFERENCES member (hub_id, id),
  CONSTRAINT bag_boxes_few CHECK (boxes BETWEEN 1 AND 8),
  CONSTRAINT bag_state_known CHECK (state IN ('reserved', 'picking', 'packed', 'loaded', 'unpack', 'over')),
  CONSTRAINT bag_packed_by_somebody CHECK (state <> 'packed' OR (packed_by IS NOT NULL AND packed_at IS NOT NULL))
);
CREATE INDEX bag_by_wave ON bag (hub_id, wave_id);
CREATE INDEX bag_by_task ON bag (hub_id, task_id);
-- A task has one bag that stands. Those that ended before it are kept with their wave.
CREATE UNIQUE INDEX bag_one_stands_per_task ON bag (hub_id, task_id) WHERE state IN ('reserved', 'picking', 'packed');
${ownHub('bag')}`;

const BAG_LINE = `
-- wanted: what the household should get; promised: what the shelf gave; picked: what somebody put in.
-- stands_for: the item that this one is instead of; its own for what was meant to be in the bag.
CREATE TABLE bag_line (
  hub_id uuid NOT NULL,
  bag_id uuid NOT NULL,
  item_id uuid NOT NULL,
  wanted smallint NOT NULL,
  promised smallint NOT NULL,
  picked smallint NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'open',
  picked_by uuid,
  picked_at timestamptz,
  stands_for uuid NOT NULL,
  CONSTRAINT bag_line_pk PRIMARY KEY (hub_id, bag_id, item_id, stands_for),
  CONSTRAINT bag_line_bag_exists FOREIGN KEY (hub_id, bag_id) REFERENCES bag (hub_id, id) ON DELETE CASCADE,
  CONSTRAINT bag_line_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT bag_line_stands_for_exists FOREIGN KEY (hub_id, stands_for) REFERENCES item (hub_id, id),
  CONSTRAINT bag_line_picker_exists FOREIGN KEY (hub_id, picked_by) REFERENCES member (hub_id, id),
  CONSTRAINT bag_line_state_known CHECK (state IN ('open', 'picked', 'short')),
  CONSTRAINT bag_line_counts CHECK (picked BETWEEN 0 AND promised AND promised <= wanted),
  CONSTRAINT bag_line_picked_by_somebody CHECK ((state = 'open') = (picked_by IS NULL)
    AND (state = 'open') = (picked_at IS NULL))
);
${ownHub('bag_line')}`;

/** The list of compartments grows from several sides: whatever it is now, this one is added to it or taken from it. */
const compartments = (rewritten: string): string => `
DO $$
DECLARE known text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO known FROM pg_constraint WHERE conname = 'sealed_box_compartment_known';
  EXECUTE 'ALTER TABLE sealed_box DROP CONSTRAINT sealed_box_compartment_known';
  EXECUTE 'ALTER TABLE sealed_box ADD CONSTRAINT sealed_box_compartment_known ' || ${rewritten};
END $$;`;
