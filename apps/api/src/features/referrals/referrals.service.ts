import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubDay, HubsService } from '../hubs/hubs.service';
import type { ImportServicesInput, Service, ServiceInput, ServiceStepInput } from './service.types';

type Draft = Omit<ServiceInput, 'key'>;

/** The hub's directory of other help. Public facts of organizations only; who was sent there stands in the request. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {}

  /** By name; the closed ones too, for whoever opens them again. */
  list(me: Member): Promise<Service[]> {
    return this.db.read(me, (tx) =>
      tx.query(`SELECT ${COLUMNS} FROM service WHERE hub_id = $1 ORDER BY name, id LIMIT 1000`, [me.hubId]),
    );
  }

  /** Writes one, new or changed; saving says that somebody made sure of it today. Refuses SERVICE_CHANGED, INPUT_MALFORMED. */
  save(me: Member, input: ServiceInput): Promise<Service> {
    const { key, ...draft } = input;
    return this.once(me, 'service.save', key, draft.id, (tx, now) => this.put(tx, now, me, draft));
  }

  /** Writes many new ones at once, all or none: what a file brought. Answers with how many there were. */
  async import(me: Member, { services, key }: ImportServicesInput): Promise<number> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'service.import',
        work: async () => {
          for (const { key: _, ...draft } of services) await this.put(tx, now, me, draft);
          return services.length;
        },
        answerOf: (count) => count,
        reread: (count) => Promise.resolve(Number(count)),
      }),
    );
  }

  /** Nobody is sent there any more; requests that were keep saying so. Refuses SERVICE_CHANGED. */
  close(me: Member, input: ServiceStepInput): Promise<Service> {
    return this.turn(me, 'service.close', input, 'closed');
  }

  /** Refuses SERVICE_CHANGED. */
  reopen(me: Member, input: ServiceStepInput): Promise<Service> {
    return this.turn(me, 'service.reopen', input, 'open');
  }

  private turn(
    me: Member,
    verb: string,
    { id, version, key }: ServiceStepInput,
    state: Service['state'],
  ): Promise<Service> {
    return this.once(me, verb, key, id, async (tx, now) => {
      const rows = await returning(
        tx,
        `UPDATE service SET state = $4, version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3
         RETURNING id`,
        [me.hubId, id, version, state],
      );
      if (rows.length === 0) throw new Refusal('SERVICE_CHANGED');
      await record(tx, now, me, { verb, subjectId: id });
      await announce(tx, me.hubId, 'service', id);
    });
  }

  private async put(tx: Tx, now: Date, me: Member, draft: Draft): Promise<void> {
    if (draft.hours.some(({ fromMinute, toMinute }) => toMinute <= fromMinute))
      throw new Refusal('INPUT_MALFORMED', { field: 'hours' });
    const { timeZone } = await this.hubs.require(tx, me.hubId);
    const values = [
      me.hubId,
      draft.id,
      draft.name,
      draft.what,
      draft.kinds,
      draft.phone ?? null,
      draft.languages,
      JSON.stringify(draft.hours),
      hubDay(now, timeZone),
    ];
    const rows: unknown[] =
      draft.version === 0
        ? await tx.query(INSERT, values)
        : await returning(tx, UPDATE, [...values, draft.version]);
    if (rows.length === 0) throw new Refusal('SERVICE_CHANGED');
    await record(tx, now, me, { verb: 'service.save', subjectId: draft.id });
    await announce(tx, me.hubId, 'service', draft.id);
  }

  private once(
    me: Member,
    verb: string,
    key: string,
    id: string,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Service> {
    return this.db.write(me, (tx, now) => {
      const reread = () => one(tx, me.hubId, id);
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return reread();
        },
        answerOf: () => id,
        reread: (kept) => {
          if (kept !== id) throw new Refusal('KEY_REUSED');
          return reread();
        },
      });
    });
  }
}

async function one(tx: Tx, hubId: string, id: string): Promise<Service> {
  const [row]: Service[] = await tx.query(`SELECT ${COLUMNS} FROM service WHERE hub_id = $1 AND id = $2`, [
    hubId,
    id,
  ]);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

const COLUMNS = `id, version, state, name, what, kinds, phone, languages, hours, checked_on::text AS "checkedOn"`;

const INSERT = `
  INSERT INTO service (hub_id, id, name, what, kinds, phone, languages, hours, checked_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (hub_id, id) DO NOTHING RETURNING id`;

const UPDATE = `
  UPDATE service SET name = $3, what = $4, kinds = $5, phone = $6, languages = $7, hours = $8, checked_on = $9,
    version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $10 RETURNING id`;
