import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { Cursors, cut } from '../../platform/graphql/page';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
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
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
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
      return { cards: await this.cardsOf(tx, me.hubId, page), next };
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
    return this.cardsOf(tx, me.hubId, rows);
  }

  private async cardsOf(tx: Tx, hubId: string, rows: readonly BoardRow[]): Promise<BoardCard[]> {
    if (rows.length === 0) return [];
    const around = await this.hubs.surroundings(tx, hubId);
    const requests = [...new Set(rows.map(({ requestId }) => requestId))];
    const boxes = await this.boxes.findFor(tx, hubId, 'board', ['card'], requests);
    const cards = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.map((row) => boardCard(row, { ...around, cards }));
  }
}
