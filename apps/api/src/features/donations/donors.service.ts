import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { SealedBoxInput } from '../boxes/box.types';
import { BoxesService, hasSealedForm } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import type { Donor, Drive, SaveDonorInput, SaveDriveInput } from './donor.types';

/** Who gives, and for what. Of a private person the server knows that there is one. */
@Injectable()
export class DonorsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  /** Those who gave last come first. */
  donors(me: Member): Promise<Donor[]> {
    return this.db.read(me, (tx) => this.list(tx, me.hubId, null));
  }

  drives(me: Member): Promise<Drive[]> {
    return this.db.read(me, (tx) => drives(tx, me.hubId, null));
  }

  /**
   * Makes or changes a donor. A person who is closed is forgotten: the box goes with it. Refuses DONOR_CHANGED,
   * DONOR_NAME_TAKEN, BOX_MISSING, BOX_MALFORMED, BOX_FOR_WRONG_KEY.
   */
  save(me: Member, input: SaveDonorInput): Promise<Donor> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'donor.save',
        work: async () => {
          await this.requireBox(tx, now, me.hubId, input);
          await write(tx, me.hubId, input);
          await this.keepBox(tx, me.hubId, input);
          await record(tx, now, me, { verb: 'donor.save', subjectId: input.id });
          await announce(tx, me.hubId, 'donation', input.id);
          return this.one(tx, me.hubId, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.one(tx, me.hubId, String(id)),
      }),
    );
  }

  /** Makes or changes a drive. Refuses DONOR_CHANGED, DRIVE_NAME_TAKEN. */
  saveDrive(me: Member, input: SaveDriveInput): Promise<Drive> {
    const { hubId } = me;
    const reread = async (tx: Tx): Promise<Drive> => {
      const [drive] = await drives(tx, hubId, input.id);
      if (drive === undefined) throw new Refusal('NOT_FOUND');
      return drive;
    };
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'drive.save',
        work: async () => {
          await writeDrive(tx, hubId, input);
          await record(tx, now, me, { verb: 'drive.save', subjectId: input.id });
          await announce(tx, hubId, 'donation', input.id);
          return reread(tx);
        },
        answerOf: ({ id }) => id,
        reread: () => reread(tx),
      }),
    );
  }

  private async list(tx: Tx, hubId: string, id: string | null): Promise<Donor[]> {
    const rows: Omit<Donor, 'box'>[] = await tx.query(
      `SELECT d.id, d.kind, d.name, d.state, d.version, max(g.received_on)::text AS "lastGaveOn"
         FROM donor d LEFT JOIN donation g ON g.hub_id = d.hub_id AND g.donor_id = d.id AND g.state <> 'dropped'
        WHERE d.hub_id = $1 AND ($2::uuid IS NULL OR d.id = $2)
        GROUP BY d.hub_id, d.id ORDER BY max(g.received_on) DESC NULLS LAST, d.name NULLS LAST, d.id`,
      [hubId, id],
    );
    const people = rows.filter(({ kind }) => kind === 'person').map((row) => row.id);
    const boxes = await this.boxes.findFor(tx, hubId, 'hub', ['donor'], people);
    const bySubject = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.map((row) => ({ ...row, box: bySubject.get(row.id) ?? null }));
  }

  private async one(tx: Tx, hubId: string, id: string): Promise<Donor> {
    const [donor] = await this.list(tx, hubId, id);
    if (donor === undefined) throw new Refusal('NOT_FOUND');
    return donor;
  }

  /** A box is for the hub's key and nobody else's. */
  private async requireBox(tx: Tx, now: Date, hubId: string, input: SaveDonorInput): Promise<void> {
    const box = boxOf(input);
    if (box === null) return;
    const details = { compartment: 'donor' };
    if (box.compartment !== 'donor' || box.version !== input.version || !hasSealedForm(box))
      throw new Refusal('BOX_MALFORMED', details);
    const { hub } = await this.hubs.currentKids(tx, now, hubId);
    if (box.wraps.length !== 1 || box.wraps[0]?.kid !== hub) throw new Refusal('BOX_FOR_WRONG_KEY', details);
  }

  private async keepBox(
    tx: Tx,
    hubId: string,
    { id, version, kind, state, box }: SaveDonorInput,
  ): Promise<void> {
    if (kind !== 'person' || state === 'closed') await this.boxes.erase(tx, hubId, id, ['donor']);
    else if (box) {
      const isThere = version > 0 && (await this.boxes.replace(tx, hubId, id, box));
      if (!isThere) await this.boxes.put(tx, hubId, id, [{ ...box, expiresOn: null }]);
    }
  }
}

/** A person who is known has a box and no name; all others have a name and no box. */
function boxOf({ kind, name, state, box }: SaveDonorInput): SealedBoxInput | null {
  const isPerson = kind === 'person';
  const needsBox = isPerson && state === 'open';
  const isNamed = typeof name === 'string';
  if (isPerson === isNamed) throw new Refusal('INPUT_MALFORMED', { field: 'name' });
  if (!needsBox && box) throw new Refusal('INPUT_MALFORMED', { field: 'box' });
  if (needsBox && !box) throw new Refusal('BOX_MISSING', { compartment: 'donor' });
  return box ?? null;
}

async function write(
  tx: Tx,
  hubId: string,
  { id, version, kind, name, state }: SaveDonorInput,
): Promise<void> {
  const values = [hubId, id, kind, name?.trim() ?? null, state];
  if (version === 0) {
    await tx.query('INSERT INTO donor (hub_id, id, kind, name, state) VALUES ($1, $2, $3, $4, $5)', values);
    return;
  }
  const changed = await returning(
    tx,
    `UPDATE donor SET kind = $3, name = $4, state = $5, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND version = $6 RETURNING id`,
    [...values, version],
  );
  if (changed.length === 0) throw new Refusal('DONOR_CHANGED');
}

const drives = (tx: Tx, hubId: string, id: string | null): Promise<Drive[]> =>
  tx.query(
    `SELECT id, name, state, version FROM drive
     WHERE hub_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY state DESC, name, id`,
    [hubId, id],
  );

async function writeDrive(
  tx: Tx,
  hubId: string,
  { id, version, name, state }: SaveDriveInput,
): Promise<void> {
  const values = [hubId, id, name.trim(), state];
  if (version === 0) {
    await tx.query('INSERT INTO drive (hub_id, id, name, state) VALUES ($1, $2, $3, $4)', values);
    return;
  }
  const changed = await returning(
    tx,
    `UPDATE drive SET name = $3, state = $4, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND version = $5 RETURNING id`,
    [...values, version],
  );
  if (changed.length === 0) throw new Refusal('DONOR_CHANGED');
}
