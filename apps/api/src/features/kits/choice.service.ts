import { Injectable } from '@nestjs/common';
import { areBands, USUAL_BANDS } from '@doorstep/goods';
import { record } from '../../platform/activity';
import { type Member, VISITOR, visitorOf } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { HubEntity } from '../hubs/hub.entity';
import { inStock } from '../stock/stock.service';
import {
  MOST_PICTURES,
  type PictureChoice,
  type PublicPicture,
  type PublicPictures,
  type SavePictureChoiceInput,
  type StandIn,
  type StandInInput,
} from './choice.types';

/** Fewer pictures than this are no choice. */
const FEWEST_PICTURES = 15;

/** What families choose by picture, and what the hub gives in the place of what. */
@Injectable()
export class ChoiceService {
  constructor(private readonly db: Db) {}

  standIns(me: Member): Promise<StandIn[]> {
    return this.db.read(me, (tx) => readStandIns(tx, me.hubId));
  }

  /** The hub's word on one thing in the place of another, or none. Answers all of them. */
  setStandIn(me: Member, { itemId, otherId, may }: StandInInput): Promise<StandIn[]> {
    return this.db.write(me, async (tx, now) => {
      const pair = [me.hubId, itemId, otherId];
      if (may === null || may === undefined)
        await tx.query('DELETE FROM stand_in WHERE hub_id = $1 AND item_id = $2 AND other_id = $3', pair);
      else
        await tx.query(
          `INSERT INTO stand_in VALUES ($1, $2, $3, $4)
           ON CONFLICT (hub_id, item_id, other_id) DO UPDATE SET may = excluded.may`,
          [...pair, may],
        );
      await record(tx, now, me, { verb: 'stand_in.set', subjectId: itemId });
      await announce(tx, me.hubId, 'stock', itemId);
      return readStandIns(tx, me.hubId);
    });
  }

  choice(me: Member): Promise<PictureChoice> {
    return this.db.read(me, (tx, now) => readChoice(tx, now, me.hubId));
  }

  /**
   * Which pictures the form shows, in this order, which of them it hides, and what a home may spend. Refuses
   * PICTURES_CHANGED, and PICTURES_WRONG: what is open lays out 30 at most, each in use and drawn, and shows 15 at least.
   */
  save(me: Member, input: SavePictureChoiceInput): Promise<PictureChoice> {
    const { hubId } = me;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'pictures.save',
        work: async () => {
          await write(tx, hubId, input);
          if (input.state === 'open') await checkPictures(tx, hubId);
          await record(tx, now, me, { verb: 'pictures.save', subjectId: hubId });
          await announce(tx, hubId, 'stock', hubId);
          return readChoice(tx, now, hubId);
        },
        answerOf: () => true,
        reread: () => readChoice(tx, now, hubId),
      }),
    );
  }

  /** As the public form shows it: nothing when the hub lets nobody choose. What the hub hides is left out. */
  async shown(slug: string): Promise<PublicPictures> {
    const hub = await this.db.read(VISITOR, (tx) => tx.findOneBy(HubEntity, { slug }));
    if (hub === null) throw new Refusal('NOT_FOUND');
    return this.db.read(visitorOf(hub.id), async (tx, now) => {
      const { state, hidesOut, bands, points, items } = await readChoice(tx, now, hub.id);
      const out = new Set(items.flatMap(({ itemId, isOut }) => (isOut ? itemId : [])));
      const pictures = state === 'open' ? await readPictures(tx, hub.id) : [];
      return { bands, points, pictures: pictures.filter(({ itemId }) => !hidesOut || !out.has(itemId)) };
    });
  }
}

const readStandIns = (tx: Tx, hubId: string): Promise<StandIn[]> =>
  tx.query(
    `SELECT item_id AS "itemId", other_id AS "otherId", may FROM stand_in WHERE hub_id = $1 ORDER BY item_id, other_id`,
    [hubId],
  );

/** A hub that never decided has the usual bands, six points for the smallest, and nothing laid out. */
const undecided = (): Omit<PictureChoice, 'items'> => ({
  ...{ state: 'closed', hidesOut: false, version: 0 },
  ...{ bands: [...USUAL_BANDS], points: [6, 9, 12, 15] },
});

async function readChoice(tx: Tx, now: Date, hubId: string): Promise<PictureChoice> {
  const [row]: Omit<PictureChoice, 'items'>[] = await tx.query(
    'SELECT state, hides_out AS "hidesOut", bands, points, version FROM picture_choice WHERE hub_id = $1',
    [hubId],
  );
  const items: Omit<PictureChoice['items'][number], 'isOut'>[] = await tx.query(
    `SELECT p.item_id AS "itemId", p.points, i.offered FROM picture_item p
     JOIN item i ON i.hub_id = p.hub_id AND i.id = p.item_id WHERE p.hub_id = $1 ORDER BY p.position, p.item_id`,
    [hubId],
  );
  const there = await inStock(
    tx,
    now,
    hubId,
    items.map(({ itemId }) => itemId),
  );
  return { ...(row ?? undecided()), items: items.map((one) => ({ ...one, isOut: !there.has(one.itemId) })) };
}

const DRAWN = `FROM picture_item p JOIN item i ON i.hub_id = p.hub_id AND i.id = p.item_id
  WHERE p.hub_id = $1 AND i.state = 'active' AND i.picture IS NOT NULL`;

const readPictures = (tx: Tx, hubId: string): Promise<PublicPicture[]> =>
  tx.query(
    `SELECT p.item_id AS "itemId", i.name, i.name_es AS "nameEs", i.name_ar AS "nameAr", i.picture, p.points ${DRAWN} AND i.offered
     ORDER BY p.position, p.item_id`,
    [hubId],
  );

async function write(tx: Tx, hubId: string, input: SavePictureChoiceInput): Promise<void> {
  const { version, state, hidesOut, bands, points, items } = input;
  if (!areBands(bands)) throw new Refusal('INPUT_MALFORMED', { field: 'bands' });
  if (bands.length !== points.length) throw new Refusal('INPUT_MALFORMED', { field: 'points' });
  const values = [hubId, state, bands, points, hidesOut];
  if (version === 0)
    await tx.query(
      'INSERT INTO picture_choice (hub_id, state, bands, points, hides_out) VALUES ($1, $2, $3, $4, $5)',
      values,
    );
  else {
    const changed = await returning(
      tx,
      `UPDATE picture_choice SET state = $2, bands = $3, points = $4, hides_out = $5, version = version + 1
       WHERE hub_id = $1 AND version = $6 RETURNING version`,
      [...values, version],
    );
    if (changed.length === 0) throw new Refusal('PICTURES_CHANGED');
  }
  await tx.query('DELETE FROM picture_item WHERE hub_id = $1', [hubId]);
  await tx.query(
    `INSERT INTO picture_item (hub_id, item_id, position, points)
     SELECT $1, p.id, p.position, p.points
     FROM unnest($2::uuid[], $3::smallint[]) WITH ORDINALITY AS p (id, points, position)`,
    [hubId, items.map(({ itemId }) => itemId), items.map((item) => item.points)],
  );
  await tx.query(
    `UPDATE item i SET offered = p.offered FROM unnest($2::uuid[], $3::boolean[]) AS p (id, offered)
     WHERE i.hub_id = $1 AND i.id = p.id AND i.offered <> p.offered`,
    [hubId, items.map(({ itemId }) => itemId), items.map(({ offered }) => offered)],
  );
}

async function checkPictures(tx: Tx, hubId: string): Promise<void> {
  const [row]: { laid: number; drawn: number; shown: number }[] = await tx.query(
    `SELECT (SELECT count(*)::int FROM picture_item WHERE hub_id = $1) AS laid,
       count(*)::int AS drawn, (count(*) FILTER (WHERE i.offered))::int AS shown ${DRAWN}`,
    [hubId],
  );
  const { laid = 0, drawn = 0, shown = 0 } = row ?? {};
  if (drawn < laid || shown < FEWEST_PICTURES || laid > MOST_PICTURES)
    throw new Refusal('PICTURES_WRONG', { there: shown });
}
