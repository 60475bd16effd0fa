import { Injectable } from '@nestjs/common';
import { publicKey } from '@doorstep/sealed';
import type { CellId } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { SealedBox, SealedBoxInput } from '../boxes/box.types';
import { BoxesService, hasSealedForm } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { MemberEntity } from '../members/member.entity';
import { findOwnBox } from './find-own-box';
import type { AboutMeInput } from './profile.types';

/** Whose profile it is, with the key that lets them read it again. */
type Owner = Pick<MemberEntity, 'hubId' | 'id' | 'publicKey'>;

/** What a member says of themselves: facts to plan with in the clear, everything personal in a box. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  /** One's own profile, sealed to oneself; null before there is one. */
  own(me: Member): Promise<SealedBox | null> {
    return this.db.read(me, async (tx) => {
      const { publicKey: bytes } = await ownRow(tx, me);
      const { kid } = await publicKey(bytes);
      return findOwnBox(tx, me.hubId, me.id, kid);
    });
  }

  /**
   * Writes the facts, and the profile where one comes along. Refuses INPUT_MALFORMED, CELL_UNKNOWN, PROFILE_CHANGED
   * when another phone of the same member was first, and what a box can be refused for.
   */
  save(me: Member, input: AboutMeInput): Promise<MemberEntity> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'member.about',
        work: async () => {
          await this.saveFacts(tx, me, input);
          const row = await ownRow(tx, me);
          if (input.profile) await this.put(tx, now, row, input.profile);
          await record(tx, now, me, { verb: 'member.about', subjectId: me.id });
          await announce(tx, me.hubId, 'member', me.id, me.id);
          return row;
        },
        answerOf: () => true,
        reread: () => ownRow(tx, me),
      }),
    );
  }

  /** Writes only the profile: name, telephone, languages. The facts stay as they are. */
  saveProfile(me: Member, box: SealedBoxInput, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'member.profile',
        work: async () => {
          await this.put(tx, now, await ownRow(tx, me), box);
          await announce(tx, me.hubId, 'member', me.id, me.id);
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  /** The first version of a box, or the next in the place of the one before. */
  async put(tx: Tx, now: Date, owner: Owner, box: SealedBoxInput): Promise<void> {
    await this.requireReaders(tx, now, owner, box);
    if (box.version === 0) {
      const isThere = await tx.query(
        `SELECT FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'profile'`,
        [owner.hubId, owner.id],
      );
      if ((isThere as unknown[]).length > 0) throw new Refusal('PROFILE_CHANGED');
      return this.boxes.put(tx, owner.hubId, owner.id, [{ ...box, expiresOn: null }]);
    }
    if (!(await this.boxes.replace(tx, owner.hubId, owner.id, box))) throw new Refusal('PROFILE_CHANGED');
  }

  /** The hub, and the member, who must be able to read it to change it. Nobody else. */
  private async requireReaders(tx: Tx, now: Date, owner: Owner, box: SealedBoxInput): Promise<void> {
    if (box.compartment !== 'profile' || !hasSealedForm(box)) {
      throw new Refusal('BOX_MALFORMED', { compartment: 'profile' });
    }
    const { hub } = await this.hubs.currentKids(tx, now, owner.hubId);
    const { kid: self } = await publicKey(owner.publicKey);
    const kids = box.wraps.map(({ kid }) => kid);
    if (!kids.every((kid) => kid === hub || kid === self)) {
      throw new Refusal('BOX_FOR_WRONG_KEY', { compartment: 'profile' });
    }
    if (kids.length < 2) throw new Refusal('BOX_MISSING', { compartment: 'profile' });
  }

  private async saveFacts(tx: Tx, me: Member, input: AboutMeInput): Promise<void> {
    const { hubId, id } = me;
    const { vehicle, seats, rearFacingSeats, harnessSeats, boosterSeats, loadUnits } = input;
    const childSeats = rearFacingSeats + harnessSeats + boosterSeats;
    if (childSeats > Math.min(8, seats)) throw new Refusal('INPUT_MALFORMED', { field: 'seats' });
    const homeCell = input.homeCell ?? null;
    if (homeCell !== null) await this.requireCell(tx, hubId, homeCell);
    const others = input.capabilities.filter((flag) => flag !== 'car_seat' && flag !== 'two_people');
    await tx.query(SAVE, [
      hubId,
      id,
      vehicle,
      seats,
      rearFacingSeats,
      harnessSeats,
      boosterSeats,
      loadUnits,
      childSeats > 0 ? [...others, 'car_seat'] : others,
      homeCell,
    ]);
  }

  private async requireCell(tx: Tx, hubId: string, cell: string): Promise<void> {
    const { grid } = await this.hubs.packOf(tx, await this.hubs.require(tx, hubId));
    if (!grid.index.has(cell as CellId)) throw new Refusal('CELL_UNKNOWN');
  }
}

async function ownRow(tx: Tx, { hubId, id }: Pick<Member, 'hubId' | 'id'>): Promise<MemberEntity> {
  const member = await tx.findOneBy(MemberEntity, { hubId, id });
  if (member === null) throw new Refusal('SIGNED_OUT');
  return member;
}

const SAVE = `
  UPDATE member SET vehicle = $3, seats = $4, rear_facing_seats = $5, harness_seats = $6, booster_seats = $7,
    load_units = $8, capabilities = $9, home_cell = $10, version = version + 1
  WHERE hub_id = $1 AND id = $2`;
