import { Injectable } from '@nestjs/common';
import { stretched } from '@doorstep/geo';
import { paceOn } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { Cursors, cut } from '../../platform/graphql/page';
import { RegionPacks } from '../hubs/region-pack.service';
import { boardCard } from './board-cards';
import type { BoardCard, BoardPage } from './board.types';
import { readBoard, type BoardRow } from './read-board';

/** Nobody reads the whole board at once: an infiltrator harvests slowly. */
export const BOARD_MAX = 10;

/** What can be taken, as coarse cards. */
@Injectable()
export class BoardService {
  constructor(
    private readonly db: Db,
    private readonly packs: RegionPacks,
    private readonly cursors: Cursors,
  ) {}

  /** Soonest first, only what the reader could take. Refuses INPUT_MALFORMED beyond ten at once. */
  board(me: Member, first: number, after: string | null): Promise<BoardPage> {
    if (!Number.isInteger(first) || first < 1 || first > BOARD_MAX) {
      throw new Refusal('INPUT_MALFORMED', { field: 'first' });
    }
    const list = `board ${me.hubId} ${me.id}`;
    const keys = after === null ? null : this.cursors.read(list, after, 3);
    return this.db.read(me, async (tx, now) => {
      const rows = await readBoard(tx, {
        hubId: me.hubId,
        memberId: me.id,
        now,
        limit: first + 1,
        after: keys,
        except: null,
      });
      const { page, more } = cut(rows, first);
      const last = page.at(-1);
      const next = more && last ? this.cursors.write(list, [last.day, last.sortAt, last.id]) : null;
      return { cards: this.cardsOf(page), next };
    });
  }

  /** Two more that the member could take, for who came second. */
  async alternatives(tx: Tx, now: Date, me: Member, lost: string): Promise<BoardCard[]> {
    const rows = await readBoard(tx, {
      hubId: me.hubId,
      memberId: me.id,
      now,
      limit: 2,
      after: null,
      except: lost,
    });
    return this.cardsOf(rows);
  }

  private cardsOf(rows: readonly BoardRow[]): BoardCard[] {
    return rows.map((row) => {
      const { times } = this.packs.open(row.pack);
      return boardCard(row, stretched(times, paceOn(row, row.calibration, row.day)));
    });
  }
}
