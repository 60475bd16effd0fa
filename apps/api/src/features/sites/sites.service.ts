import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { BoxesService, hasSealedForm } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import type { ClosedDay, ClosedDaysInput, SaveSiteInput, Site } from './site.types';

/** Sites of shifts and the days on which they are closed. The server knows kinds and ids; names open in browsers. */
@Injectable()
export class SitesService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  /** All sites of the hub with their boxes for the reader's key; `ids` narrows. Two statements. */
  async list(tx: Tx, me: Member, ids?: readonly string[]): Promise<Site[]> {
    const rows: Omit<Site, 'box'>[] = await tx.query(
      `SELECT id, kind, within, state, version FROM site
       WHERE hub_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)
         OR id IN (SELECT s.within FROM site s WHERE s.hub_id = $1 AND s.id = ANY($2)))
       ORDER BY within NULLS FIRST, kind, id`,
      [me.hubId, ids ?? null],
    );
    const purpose = me.relation === 'organizer' ? 'hub' : 'board';
    const boxes = await this.boxes.findFor(
      tx,
      me.hubId,
      purpose,
      ['site'],
      rows.map(({ id }) => id),
    );
    const byId = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.map((row) => ({ ...row, box: byId.get(row.id) ?? null }));
  }

  /** Closed days of a stretch, both ends included, of every site of the hub. */
  closedDays(tx: Tx, hubId: string, from: string, through: string): Promise<ClosedDay[]> {
    return tx.query(
      `SELECT site_id AS "siteId", day::text AS day FROM closed_day
       WHERE hub_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day, site_id NULLS FIRST`,
      [hubId, from, through],
    );
  }

  /** Makes or changes a site. Refuses SITE_CHANGED, NOT_FOUND (within), BOX_MALFORMED, BOX_FOR_WRONG_KEY, BOX_MISSING. */
  save(me: Member, input: SaveSiteInput): Promise<Site> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'site.save',
        work: async () => {
          await this.requireReaders(tx, now, me.hubId, input);
          await requireWithin(tx, me.hubId, input.within ?? null);
          await (input.version === 0 ? this.insert(tx, me, input) : this.change(tx, me, input));
          await record(tx, now, me, { verb: 'site.save', subjectId: input.id });
          await announce(tx, me.hubId, 'week', input.id);
          return this.one(tx, me, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.one(tx, me, String(id)),
      }),
    );
  }

  /** Closes days, or opens them again. Shifts on them stay: the board shows a warning until a person decides. */
  saveClosedDays(me: Member, input: ClosedDaysInput): Promise<ClosedDay[]> {
    const siteId = input.siteId ?? null;
    const days = [...new Set(input.days)].sort();
    const reread = (tx: Tx): Promise<ClosedDay[]> =>
      this.closedDays(tx, me.hubId, days[0] ?? '', days.at(-1) ?? '');
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'closed_days.save',
        work: async () => {
          if (siteId !== null) await this.one(tx, me, siteId);
          await (input.closed ? close(tx, me.hubId, siteId, days) : open(tx, me.hubId, siteId, days));
          await record(tx, now, me, { verb: 'closed_days.save', subjectId: siteId ?? me.hubId });
          await announce(tx, me.hubId, 'week', siteId ?? me.hubId);
          return reread(tx);
        },
        answerOf: () => true,
        reread: () => reread(tx),
      }),
    );
  }

  private async insert(tx: Tx, me: Member, { id, kind, within, state, box }: SaveSiteInput): Promise<void> {
    await tx.query(`INSERT INTO site (hub_id, id, kind, within, state) VALUES ($1, $2, $3, $4, $5)`, [
      me.hubId,
      id,
      kind,
      within ?? null,
      state,
    ]);
    await this.boxes.put(tx, me.hubId, id, [{ ...box, expiresOn: null }]);
  }

  private async change(tx: Tx, me: Member, input: SaveSiteInput): Promise<void> {
    const changed = await returning<{ id: string }>(
      tx,
      `UPDATE site SET kind = $4, within = $5, state = $6, version = version + 1
       WHERE hub_id = $1 AND id = $2 AND version = $3 RETURNING id`,
      [me.hubId, input.id, input.version, input.kind, input.within ?? null, input.state],
    );
    if (changed.length === 0) {
      await this.one(tx, me, input.id);
      throw new Refusal('SITE_CHANGED', { id: input.id });
    }
    if (!(await this.boxes.replace(tx, me.hubId, input.id, input.box))) throw new Refusal('BOX_MALFORMED');
  }

  /** Hub and board: organizers plan with it, and who signs up has to find the door. */
  private async requireReaders(
    tx: Tx,
    now: Date,
    hubId: string,
    { box, version }: SaveSiteInput,
  ): Promise<void> {
    const facts = { compartment: 'site' };
    if (box.compartment !== 'site' || box.version !== version || !hasSealedForm(box)) {
      throw new Refusal('BOX_MALFORMED', facts);
    }
    const { hub, board } = await this.hubs.currentKids(tx, now, hubId);
    const kids = box.wraps.map(({ kid }) => kid);
    if (!kids.every((kid) => kid === hub || kid === board)) throw new Refusal('BOX_FOR_WRONG_KEY', facts);
    if (kids.length < 2) throw new Refusal('BOX_MISSING', facts);
  }

  private async one(tx: Tx, me: Member, id: string): Promise<Site> {
    const site = (await this.list(tx, me, [id])).find((row) => row.id === id);
    if (site === undefined) throw new Refusal('NOT_FOUND');
    return site;
  }
}

/** A door is within a school of the same hub, and a school within nothing. */
async function requireWithin(tx: Tx, hubId: string, within: string | null): Promise<void> {
  if (within === null) return;
  const rows: unknown[] = await tx.query(
    `SELECT FROM site WHERE hub_id = $1 AND id = $2 AND within IS NULL`,
    [hubId, within],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}

const close = (tx: Tx, hubId: string, siteId: string | null, days: readonly string[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO closed_day (hub_id, id, site_id, day)
     SELECT $1, d.id, $2, d.day FROM unnest($3::uuid[], $4::date[]) AS d(id, day)
     ON CONFLICT ON CONSTRAINT closed_day_once DO NOTHING`,
    [hubId, siteId, days.map(() => randomUUID()), days],
  );

const open = (tx: Tx, hubId: string, siteId: string | null, days: readonly string[]): Promise<unknown> =>
  tx.query(
    `DELETE FROM closed_day WHERE hub_id = $1 AND site_id IS NOT DISTINCT FROM $2 AND day = ANY($3::date[])`,
    [hubId, siteId, days],
  );
