import { Injectable } from '@nestjs/common';
import { type Actor, type Member, systemOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { HubsService } from '../hubs/hubs.service';
import { foldMonth, unfolded, unfoldedEver } from './fold-months';
import { readReport } from './read-report';
import type { StockReport } from './report.types';

/** Two years: what a yearly report compares itself with. */
const MOST_MONTHS = 24;

/** What the hub received, gave out and threw away, from the ledger itself. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {}

  /**
   * The months from one day's to another's. Months that are over are folded by night, or on the way, once for ever: after
   * that a report over any number of entries reads a few rows a month. Refuses INPUT_MALFORMED for more than two years, or none.
   */
  async report(me: Member, from: string, to: string): Promise<StockReport> {
    const months = monthsBetween(from, to);
    const { hubId } = me;
    const { hub, due } = await this.db.read(me, async (tx, now) => ({
      hub: await this.hubs.require(tx, hubId),
      due: await unfolded(tx, now, hubId, months),
    }));
    await foldAll(this.db, me, hub, due);
    return this.db.read(me, (tx) => readReport(tx, hub, months));
  }
}

/** What a night does for reports: months that are over are folded before anybody asks for them. */
export async function foldOverNight(
  db: Db,
  hub: { readonly id: string; readonly timeZone: string },
): Promise<void> {
  const me = systemOf(hub.id);
  const due = await db.read(me, (tx, now) => unfoldedEver(tx, now, hub.id));
  await foldAll(db, me, hub, due);
}

async function foldAll(
  db: Db,
  me: Actor,
  { id, timeZone }: { readonly id: string; readonly timeZone: string },
  months: readonly string[],
): Promise<void> {
  for (const month of months) await db.write(me, (tx) => foldMonth(tx, id, month, timeZone));
}

/** First days of the months, oldest first. */
function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const count = last - first + 1;
  if (count < 1 || count > MOST_MONTHS) throw new Refusal('INPUT_MALFORMED', { field: 'to' });
  return Array.from({ length: count }, (_, i) => firstDay(first + i));
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const firstDay = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
