import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Goods that must come back, from a lot to the doors; a hub's emergency fund as a ledger of its own; and what the stock
 * ledger says of months that are over.
 */
export class KeepBooks20261121T1920 implements MigrationInterface {
  name = 'KeepBooks1763752800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECALLS);
    await runner.query(CALLS);
    await runner.query(FUNDS);
    await runner.query(MONTHS);
    await runner.query(
      ['recall', 'recall_lot', 'recall_bag', 'recall_door', 'fund', 'fund_ask', 'stock_month', 'month_folded']
        .map((table) => wall(table, 'SELECT, INSERT, UPDATE, DELETE'))
        .join('\n'),
    );
    // Append-only, for the application as for everybody who speaks through it.
    await runner.query(wall('fund_entry', 'SELECT, INSERT'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX stock_movement_by_time');
    await runner.query(`DROP TABLE month_folded, stock_month, fund_entry, fund_ask, fund, recall_call, recall_door, recall_bag,
      recall_lot, recall`);
  }
}

const RECALLS = `
-- Goods that must come back. No words of anybody: a reason of a closed list, lots, tasks and what became of each.
CREATE TABLE recall (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  reason text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_by uuid,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT recall_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT recall_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT recall_opener_exists FOREIGN KEY (hub_id, opened_by) REFERENCES member (hub_id, id),
  CONSTRAINT recall_closer_exists FOREIGN KEY (hub_id, closed_by) REFERENCES member (hub_id, id),
  CONSTRAINT recall_reason_known CHECK (reason IN ('maker', 'authority', 'donor', 'own_doubt')),
  CONSTRAINT recall_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT recall_closed_by_somebody CHECK ((state = 'closed') = (closed_by IS NOT NULL AND closed_at IS NOT NULL))
);
CREATE INDEX recall_newest ON recall (hub_id, opened_at DESC, id);
-- made_of: the recalled lot that this kit was built from; null: named itself.
CREATE TABLE recall_lot (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  made_of uuid,
  CONSTRAINT recall_lot_pk PRIMARY KEY (hub_id, recall_id, lot_id),
  CONSTRAINT recall_lot_recall_exists FOREIGN KEY (hub_id, recall_id) REFERENCES recall (hub_id, id),
  CONSTRAINT recall_lot_lot_exists FOREIGN KEY (hub_id, lot_id) REFERENCES lot (hub_id, id),
  CONSTRAINT recall_lot_made_of_exists FOREIGN KEY (hub_id, made_of) REFERENCES lot (hub_id, id)
);
CREATE INDEX recall_lot_by_lot ON recall_lot (hub_id, lot_id);
-- What was promised to a delivery and must be taken out of its bag, by hand. replaced: as many of another lot go instead.
CREATE TABLE recall_bag (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  task_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  quantity integer NOT NULL,
  replaced integer NOT NULL DEFAULT 0,
  taken_by uuid,
  taken_at timestamptz,
  CONSTRAINT recall_bag_pk PRIMARY KEY (hub_id, recall_id, task_id, lot_id),
  CONSTRAINT recall_bag_lot_exists FOREIGN KEY (hub_id, recall_id, lot_id) REFERENCES recall_lot (hub_id, recall_id, lot_id),
  CONSTRAINT recall_bag_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT recall_bag_taker_exists FOREIGN KEY (hub_id, taken_by) REFERENCES member (hub_id, id),
  CONSTRAINT recall_bag_some CHECK (quantity > 0 AND replaced BETWEEN 0 AND quantity),
  CONSTRAINT recall_bag_taken_by_somebody CHECK ((taken_by IS NULL) = (taken_at IS NULL))
);
CREATE INDEX recall_bag_open ON recall_bag (hub_id, task_id) WHERE taken_at IS NULL;
-- A household, named by the delivery that brought the goods; what became of it. Which goods: the ledger says.
CREATE TABLE recall_door (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  task_id uuid NOT NULL,
  outcome text,
  tries smallint NOT NULL DEFAULT 0,
  tried_at timestamptz,
  said_by text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT recall_door_pk PRIMARY KEY (hub_id, recall_id, task_id),
  CONSTRAINT recall_door_recall_exists FOREIGN KEY (hub_id, recall_id) REFERENCES recall (hub_id, id),
  CONSTRAINT recall_door_task_exists FOREIGN KEY (hub_id, task_id) REFERENCES task (hub_id, id),
  CONSTRAINT recall_door_outcome_known CHECK (outcome IN ('told', 'not_reached', 'returned', 'thrown_away', 'eaten', 'no_longer_known')),
  CONSTRAINT recall_door_tried CHECK ((tries = 0) = (tried_at IS NULL) AND (outcome IS NULL OR tries > 0))
);`;

const CALLS = `
-- Word to another hub of the region: goods that went between the two are recalled. lot_id: as the hub knows it that says
-- so; to_lot_id: as the other one does, where a transfer says it. taken_up: the recall that the other hub opened on it.
CREATE TABLE recall_call (
  hub_id uuid NOT NULL,
  recall_id uuid NOT NULL,
  to_hub_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  to_lot_id uuid,
  reason text NOT NULL,
  item text NOT NULL,
  brand text,
  code text,
  quantity integer NOT NULL,
  told_at timestamptz NOT NULL,
  taken_up uuid,
  CONSTRAINT recall_call_pk PRIMARY KEY (hub_id, recall_id, to_hub_id, lot_id),
  CONSTRAINT recall_call_lot_exists FOREIGN KEY (hub_id, recall_id, lot_id) REFERENCES recall_lot (hub_id, recall_id, lot_id),
  CONSTRAINT recall_call_to_hub_exists FOREIGN KEY (to_hub_id) REFERENCES hub (id),
  CONSTRAINT recall_call_to_another CHECK (to_hub_id <> hub_id)
);
CREATE INDEX recall_call_to ON recall_call (to_hub_id, told_at DESC);
ALTER TABLE recall_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE recall_call FORCE ROW LEVEL SECURITY;
-- Two hubs read it; only who says it writes it, and only to a hub with which goods went to or fro; only who hears it answers.
CREATE POLICY recall_call_two_hubs ON recall_call FOR SELECT TO doorstep_app USING (app.hub() IN (hub_id, to_hub_id));
CREATE POLICY recall_call_said ON recall_call FOR INSERT TO doorstep_app
  WITH CHECK (hub_id = app.hub() AND EXISTS (SELECT FROM transfer t
    WHERE (t.hub_id = recall_call.hub_id AND t.to_hub_id = recall_call.to_hub_id)
       OR (t.hub_id = recall_call.to_hub_id AND t.to_hub_id = recall_call.hub_id)));
CREATE POLICY recall_call_heard ON recall_call FOR UPDATE TO doorstep_app
  USING (to_hub_id = app.hub()) WITH CHECK (to_hub_id = app.hub());
GRANT SELECT, INSERT ON recall_call TO doorstep_app;
GRANT UPDATE (taken_up) ON recall_call TO doorstep_app;`;

const FUNDS = `
-- What the ledger's lines sum to, kept by guarded statements; lines: the number of the last one.
-- alone_cents: what one person may give out alone in a week. A higher one waits for a second person (wanted_*).
-- mile_rate: tenths of a cent for a mile.
CREATE TABLE fund (
  hub_id uuid NOT NULL,
  balance integer NOT NULL DEFAULT 0,
  lines integer NOT NULL DEFAULT 0,
  alone_cents integer NOT NULL DEFAULT 10000,
  mile_rate integer NOT NULL DEFAULT 140,
  wanted_alone_cents integer,
  wanted_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT fund_pk PRIMARY KEY (hub_id),
  CONSTRAINT fund_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id),
  CONSTRAINT fund_wanted_by_member FOREIGN KEY (hub_id, wanted_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_not_negative CHECK (balance >= 0),
  CONSTRAINT fund_rules CHECK (alone_cents BETWEEN 0 AND 1000000 AND mile_rate BETWEEN 0 AND 2000
    AND wanted_alone_cents BETWEEN 0 AND 1000000 AND (wanted_by IS NULL) = (wanted_alone_cents IS NULL))
);
-- Money that somebody asks for. Help has a category, an amount and a week, and nothing of whom; what a driver paid hangs
-- on the run, never on a door. day: of the asking; of help the Monday of its week.
CREATE TABLE fund_ask (
  hub_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  category text NOT NULL,
  cents integer NOT NULL,
  state text NOT NULL DEFAULT 'asked',
  yeses smallint NOT NULL,
  day date NOT NULL,
  asked_by uuid NOT NULL,
  first_by uuid,
  second_by uuid,
  declined_by uuid,
  reason text,
  run_id uuid,
  tenth_miles integer,
  reverses integer,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT fund_ask_pk PRIMARY KEY (hub_id, id),
  CONSTRAINT fund_ask_asker_exists FOREIGN KEY (hub_id, asked_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_ask_first_exists FOREIGN KEY (hub_id, first_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_ask_second_exists FOREIGN KEY (hub_id, second_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_ask_decliner_exists FOREIGN KEY (hub_id, declined_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_ask_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES run (hub_id, id),
  CONSTRAINT fund_ask_kind_known CHECK (kind IN ('help', 'reimbursement', 'reversal')),
  CONSTRAINT fund_ask_state_known CHECK (state IN ('asked', 'paid', 'declined', 'withdrawn')),
  CONSTRAINT fund_ask_reason_known CHECK (reason IN ('not_covered', 'amount_unclear', 'already_paid', 'other')),
  CONSTRAINT fund_ask_cents CHECK (cents BETWEEN 1 AND 20000000),
  CONSTRAINT fund_ask_of_a_run CHECK ((kind = 'reimbursement') = (run_id IS NOT NULL)),
  CONSTRAINT fund_ask_miles CHECK ((tenth_miles IS NOT NULL) = (category = 'miles')),
  CONSTRAINT fund_ask_of_a_line CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  CONSTRAINT fund_ask_not_own CHECK (first_by <> asked_by AND second_by <> asked_by AND second_by <> first_by),
  CONSTRAINT fund_ask_paid_by_enough CHECK (state <> 'paid' OR yeses <= num_nonnulls(first_by, second_by))
);
CREATE INDEX fund_ask_open ON fund_ask (hub_id, day) WHERE state = 'asked';
CREATE INDEX fund_ask_by_asker ON fund_ask (hub_id, asked_by, day);
CREATE UNIQUE INDEX fund_ask_once_a_run ON fund_ask (hub_id, run_id, category) WHERE state IN ('asked', 'paid');
CREATE UNIQUE INDEX fund_ask_reversed_once ON fund_ask (hub_id, reverses) WHERE state IN ('asked', 'paid');
-- The ledger. Numbered without a gap, so that a missing line is seen; no hour stands in it.
CREATE TABLE fund_entry (
  hub_id uuid NOT NULL,
  n integer NOT NULL,
  kind text NOT NULL,
  category text NOT NULL,
  cents integer NOT NULL,
  day date NOT NULL,
  written_by uuid NOT NULL,
  ask_id uuid,
  run_id uuid,
  reverses integer,
  CONSTRAINT fund_entry_pk PRIMARY KEY (hub_id, n),
  CONSTRAINT fund_entry_writer_exists FOREIGN KEY (hub_id, written_by) REFERENCES member (hub_id, id),
  CONSTRAINT fund_entry_ask_exists FOREIGN KEY (hub_id, ask_id) REFERENCES fund_ask (hub_id, id),
  CONSTRAINT fund_entry_run_exists FOREIGN KEY (hub_id, run_id) REFERENCES run (hub_id, id),
  CONSTRAINT fund_entry_line_exists FOREIGN KEY (hub_id, reverses) REFERENCES fund_entry (hub_id, n),
  CONSTRAINT fund_entry_ask_once UNIQUE (hub_id, ask_id),
  CONSTRAINT fund_entry_kind_known CHECK (kind IN ('gift', 'help', 'reimbursement', 'reversal')),
  CONSTRAINT fund_entry_direction CHECK (CASE kind WHEN 'gift' THEN cents > 0 WHEN 'reversal' THEN cents <> 0 ELSE cents < 0 END),
  CONSTRAINT fund_entry_asked_for CHECK ((kind = 'gift') = (ask_id IS NULL)),
  CONSTRAINT fund_entry_reverses CHECK ((kind = 'reversal') = (reverses IS NOT NULL) AND reverses < n)
);
CREATE UNIQUE INDEX fund_entry_reversed_once ON fund_entry (hub_id, reverses);
CREATE INDEX fund_entry_by_day ON fund_entry (hub_id, day);`;

const MONTHS = `
-- A month of the stock ledger, folded when it is over: the ledger is append-only, so it never changes again.
CREATE TABLE stock_month (
  hub_id uuid NOT NULL,
  month date NOT NULL,
  item_id uuid NOT NULL,
  flow text NOT NULL,
  quantity integer NOT NULL,
  grams bigint NOT NULL,
  unweighed integer NOT NULL,
  CONSTRAINT stock_month_pk PRIMARY KEY (hub_id, month, item_id, flow),
  CONSTRAINT stock_month_item_exists FOREIGN KEY (hub_id, item_id) REFERENCES item (hub_id, id),
  CONSTRAINT stock_month_flow_known CHECK (flow IN ('received', 'issued', 'discarded', 'passed_on')),
  CONSTRAINT stock_month_first_day CHECK (extract(day FROM month) = 1)
);
CREATE TABLE month_folded (
  hub_id uuid NOT NULL,
  month date NOT NULL,
  CONSTRAINT month_folded_pk PRIMARY KEY (hub_id, month),
  CONSTRAINT month_folded_hub_exists FOREIGN KEY (hub_id) REFERENCES hub (id)
);
CREATE INDEX stock_movement_by_time ON stock_movement (hub_id, at);`;

const wall = (table: string, rights: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_own_hub ON ${table} TO doorstep_app
  USING (hub_id = app.hub()) WITH CHECK (hub_id = app.hub());
GRANT ${rights} ON ${table} TO doorstep_app;`;
