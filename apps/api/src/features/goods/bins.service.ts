import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { Bin, SaveBinInput } from './bin.types';

/** Where goods lie. */
@Injectable()
export class BinsService {
  constructor(private readonly db: Db) {}

  /** In the order in which somebody walks along them. */
  bins(me: Member): Promise<Bin[]> {
    return this.db.read(me, (tx) => read(tx, me.hubId, null));
  }

  /** Refuses BIN_CHANGED, BIN_NAME_TAKEN, and BIN_NOT_EMPTY: a bin is closed when nothing lies in it. */
  save(me: Member, input: SaveBinInput): Promise<Bin> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'bin.save',
        work: async () => {
          await write(tx, me.hubId, input);
          await record(tx, now, me, { verb: 'bin.save', subjectId: input.id });
          await announce(tx, me.hubId, 'stock', input.id);
          return one(tx, me.hubId, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => one(tx, me.hubId, String(id)),
      }),
    );
  }
}

const read = (tx: Tx, hubId: string, id: string | null): Promise<Bin[]> =>
  tx.query(
    `SELECT id, name, position, cooling, state, version FROM bin
     WHERE hub_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY position, name, id`,
    [hubId, id],
  );

async function one(tx: Tx, hubId: string, id: string): Promise<Bin> {
  const [bin] = await read(tx, hubId, id);
  if (bin === undefined) throw new Refusal('NOT_FOUND');
  return bin;
}

async function write(tx: Tx, hubId: string, input: SaveBinInput): Promise<void> {
  const { id, version, name, position, cooling, state } = input;
  const values = [hubId, id, name.trim(), position, cooling, state];
  if (version === 0) {
    await tx.query(
      'INSERT INTO bin (hub_id, id, name, position, cooling, state) VALUES ($1, $2, $3, $4, $5, $6)',
      values,
    );
    return;
  }
  // From here on nobody puts anything down in it: they wait for this row, and then read that it is closed.
  const changed = await returning(
    tx,
    `UPDATE bin SET name = $3, position = $4, cooling = $5, state = $6, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND version = $7 RETURNING id`,
    [...values, version],
  );
  if (changed.length === 0) throw new Refusal('BIN_CHANGED');
  if (state === 'closed' && (await holdsGoods(tx, hubId, id))) throw new Refusal('BIN_NOT_EMPTY');
}

async function holdsGoods(tx: Tx, hubId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT FROM stock_balance WHERE hub_id = $1 AND place_id = $2 AND on_hand > 0 LIMIT 1',
    [hubId, id],
  );
  return rows.length > 0;
}
