import { Injectable } from '@nestjs/common';
import { FreeTimes, type Window } from '@doorstep/schedule';
import { day as dayText, type CellId } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { grouped } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { SealedBox, SealedBoxInput } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { hubDay, HubsService } from '../hubs/hubs.service';
import type {
  Availability,
  Away,
  GoAwayInput,
  MyAvailability,
  SaveAvailabilityInput,
  SkipOnceInput,
  Wishes,
} from './availability.types';
import { checkReaders, ownKid, readOwnCompany } from './company-box';
import { NO_WISHES, readAway, readSeries, readWishes } from './read-availability';
import { daysFrom, happensOn, ruleToKeep, seriesOf } from './series';
import { checkAway, lockMember, nextVersion, putAway, writeSeries, writeWishes } from './write-availability';

export { daysFrom, ruleToKeep, seriesOf, type SeriesFacts } from './series';
/** When people can come, and what they wish for. Everybody says it for themselves. */
@Injectable()
export class AvailabilityService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  mine(me: Member): Promise<MyAvailability> {
    return this.db.read(me, (tx, now) => this.own(tx, now, me));
  }

  /**
   * Puts the hours, the wishes and (when sent) the company in the place of those before. Refuses AVAILABILITY_CHANGED,
   * SERIES_RULE_UNKNOWN, SERIES_STARTS_ELSEWHERE, WISHES_AT_ODDS, CELL_UNKNOWN and BOX_*.
   */
  save(me: Member, input: SaveAvailabilityInput): Promise<MyAvailability> {
    return this.change(me, input.key, 'availability.save', async (tx, now) => {
      const hub = await this.hubs.require(tx, me.hubId);
      await nextVersion(tx, me, input.version);
      const series = input.series.map((one) => ({ ...one, rule: ruleToKeep(one, hub.timeZone) }));
      const { endsNearCell, prefersKinds, dislikesKinds } = input.wishes;
      if (prefersKinds.some((kind) => dislikesKinds.includes(kind))) throw new Refusal('WISHES_AT_ODDS');
      const { grid } = await this.hubs.packOf(tx, hub);
      if (endsNearCell !== null && !grid.index.has(endsNearCell as CellId)) throw new Refusal('CELL_UNKNOWN');
      await writeSeries(tx, me, series);
      await writeWishes(tx, me, input.wishes);
      if (input.company !== null) await this.putCompany(tx, now, me, input.company);
    });
  }

  /** Days away, from today at the earliest; days that touch others become one with them. Refuses AWAY_*. */
  goAway(me: Member, input: GoAwayInput): Promise<MyAvailability> {
    return this.change(me, input.key, 'availability.away', async (tx, now) => {
      const today = await this.today(tx, now, me.hubId);
      checkAway(input, today);
      await nextVersion(tx, me, null);
      await putAway(tx, me, input, today);
    });
  }

  /** Ends days away before they are over, or before they begin. Refuses NOT_FOUND. */
  comeBack(me: Member, awayId: string, key: string): Promise<MyAvailability> {
    return this.change(me, key, 'availability.back', async (tx) => {
      await nextVersion(tx, me, null);
      const [, gone]: [unknown, number] = await tx.query(
        'DELETE FROM away WHERE hub_id = $1 AND member_id = $2 AND id = $3',
        [me.hubId, me.id, awayId],
      );
      if (gone === 0) throw new Refusal('NOT_FOUND');
    });
  }

  /** Leaves one day of a series out, or puts it back; the series goes on. Refuses NOT_FOUND and SERIES_NOT_THEN. */
  skipOnce(me: Member, { seriesId, day, skip, key }: SkipOnceInput): Promise<MyAvailability> {
    return this.change(me, key, 'availability.skip', async (tx) => {
      const { timeZone } = await this.hubs.require(tx, me.hubId);
      await nextVersion(tx, me, null);
      const found = (await readSeries(tx, me.hubId, [me.id])).find(({ id }) => id === seriesId);
      if (found === undefined) throw new Refusal('NOT_FOUND');
      const others = found.skipped.filter((one) => one !== day);
      if (!happensOn({ ...found, skipped: others }, day, timeZone)) throw new Refusal('SERIES_NOT_THEN');
      await tx.query(
        'UPDATE availability SET skipped = $4 WHERE hub_id = $1 AND member_id = $2 AND id = $3',
        [me.hubId, me.id, seriesId, (skip ? [...others, day] : others).sort()],
      );
    });
  }

  /** When these people are free in a stretch of days of the hub; everybody asked for has an entry. */
  async freeOn(
    tx: Tx,
    hubId: string,
    memberIds: readonly string[],
    stretch: { readonly from: string; readonly days: number },
  ): Promise<ReadonlyMap<string, readonly Window[]>> {
    const { timeZone } = await this.hubs.require(tx, hubId);
    const series = grouped(await readSeries(tx, hubId, memberIds), ({ memberId }) => memberId);
    const away = grouped(await readAway(tx, hubId, memberIds, stretch.from), ({ memberId }) => memberId);
    const times = new FreeTimes(daysFrom(stretch.from, stretch.days, timeZone), timeZone);
    const freeTimesOf = (id: string) =>
      times.of(
        (series.get(id) ?? []).map((one) => seriesOf(one, timeZone)),
        (away.get(id) ?? []).map(({ fromDay, toDay }) => ({
          from: dayText(fromDay),
          through: dayText(toDay),
        })),
      );
    return new Map(memberIds.map((id) => [id, freeTimesOf(id)]));
  }

  seriesOf(tx: Tx, hubId: string, ids: readonly string[]): Promise<(Availability & { memberId: string })[]> {
    return readSeries(tx, hubId, ids);
  }

  /** Days away that are not over. */
  async awayOf(
    tx: Tx,
    now: Date,
    hubId: string,
    ids: readonly string[],
  ): Promise<(Away & { memberId: string })[]> {
    return readAway(tx, hubId, ids, await this.today(tx, now, hubId));
  }

  wishesOf(tx: Tx, hubId: string, ids: readonly string[]): Promise<(Wishes & { memberId: string })[]> {
    return readWishes(tx, hubId, ids);
  }

  /** With the wrap for the hub's key. */
  companyOf(tx: Tx, hubId: string, ids: readonly string[]): Promise<SealedBox[]> {
    return this.boxes.findFor(tx, hubId, 'hub', ['company'], ids);
  }

  private change(
    me: Member,
    key: string,
    verb: string,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<MyAvailability> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await lockMember(tx, me);
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: me.id });
          await announce(tx, me.hubId, 'availability', me.id, me.id);
          return this.own(tx, now, me);
        },
        answerOf: ({ version }) => version,
        reread: () => this.own(tx, now, me),
      }),
    );
  }

  private async own(tx: Tx, now: Date, me: Member): Promise<MyAvailability> {
    const { hubId, id } = me;
    const [wishes] = await readWishes(tx, hubId, [id]);
    return {
      version: wishes?.version ?? 0,
      series: await readSeries(tx, hubId, [id]),
      away: await readAway(tx, hubId, [id], await this.today(tx, now, hubId)),
      wishes: wishes ?? NO_WISHES,
      company: await readOwnCompany(tx, me),
    };
  }

  private async putCompany(tx: Tx, now: Date, me: Member, sent: SealedBoxInput): Promise<void> {
    const { hub } = await this.hubs.currentKids(tx, now, me.hubId);
    checkReaders(sent, [hub, await ownKid(tx, me)]);
    const box = { ...sent, compartment: 'company' as const };
    if (await this.boxes.replace(tx, me.hubId, me.id, box)) return;
    if ((await readOwnCompany(tx, me)) !== null) throw new Refusal('AVAILABILITY_CHANGED');
    await this.boxes.put(tx, me.hubId, me.id, [{ ...box, expiresOn: null }]);
  }

  private async today(tx: Tx, now: Date, hubId: string): Promise<string> {
    return hubDay(now, (await this.hubs.require(tx, hubId)).timeZone);
  }
}
