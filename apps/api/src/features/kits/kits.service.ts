import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { StockService } from '../stock/stock.service';
import { buildKits } from './build-kits';
import type { BreakKitsInput, BuildKitsInput, BuiltKits } from './kit.types';
import { readBuilt } from './read-built';

/** Kits that stand packed on a shelf: lots of an item of their own, made of lots and taken apart again. */
@Injectable()
export class KitsService {
  constructor(
    private readonly db: Db,
    private readonly shelves: StockService,
  ) {}

  /** Kits that are on the shelves, newest first. */
  built(me: Member): Promise<BuiltKits[]> {
    return this.db.read(me, (tx) => readBuilt(tx, me.hubId, {}));
  }

  /**
   * Packs kits of one band. Refuses STOCK_SHORT with which item is short and how many there are, RECIPE_NOT_PUBLISHED,
   * KIT_EMPTY, QUANTITY_WRONG; and then nothing has moved.
   */
  build(me: Member, input: BuildKitsInput): Promise<BuiltKits[]> {
    if (input.count < 1) throw new Refusal('QUANTITY_WRONG');
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'kit.build',
        work: async () => {
          const buildId = await buildKits(this.shelves, tx, now, { me, input });
          await record(tx, now, me, { verb: 'kit.build', subjectId: buildId });
          await announce(tx, me.hubId, 'stock', buildId);
          return readBuilt(tx, me.hubId, { buildId });
        },
        answerOf: ([first]) => first?.lotId ?? null,
        reread: (lotId) => readBuilt(tx, me.hubId, { lotId: String(lotId), alike: true }),
      }),
    );
  }

  /** Takes kits of a lot apart: their parts are at the hub again, in the lots they came from. Refuses STOCK_SHORT. */
  break(me: Member, input: BreakKitsInput): Promise<BuiltKits[]> {
    const { lotId, count, placeId } = input;
    if (count < 1) throw new Refusal('QUANTITY_WRONG');
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'kit.break',
        work: async () => {
          const [kits] = await readBuilt(tx, me.hubId, { lotId });
          if (kits === undefined) throw new Refusal('NOT_FOUND');
          const parts = new Map(kits.parts.map((part) => [part.lotId, part.quantity]));
          const { itemId } = kits;
          await this.shelves.unpackKits(tx, now, me, {
            lotId,
            itemId,
            count,
            placeId: placeId ?? null,
            parts,
          });
          await returning(
            tx,
            'UPDATE kit_lot SET broken = broken + $3 WHERE hub_id = $1 AND lot_id = $2 RETURNING lot_id',
            [me.hubId, lotId, count],
          );
          await record(tx, now, me, { verb: 'kit.break', subjectId: lotId });
          return readBuilt(tx, me.hubId, { lotId });
        },
        answerOf: () => lotId,
        reread: () => readBuilt(tx, me.hubId, { lotId }),
      }),
    );
  }
}
