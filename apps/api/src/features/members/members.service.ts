import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { countOpenClaims } from './count-open-claims';
import type { HubMember } from './member.types';
import { MemberEntity } from './member.entity';
import { readPeople } from './read-people';

@Injectable()
export class MembersService {
  constructor(private readonly db: Db) {}

  /** All members of the reader's hub, by handle. */
  people(me: Member): Promise<MemberEntity[]> {
    return this.db.read(me, (tx) =>
      tx.find(MemberEntity, { where: { hubId: me.hubId }, order: { handle: 'ASC' } }),
    );
  }

  /** One member of a hub, or NOT_FOUND. */
  async require(tx: Tx, hubId: string, id: string): Promise<MemberEntity> {
    const member = await tx.findOneBy(MemberEntity, { hubId, id });
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }

  /** One member as organizers see them, or NOT_FOUND. */
  one(me: Member, id: string): Promise<HubMember> {
    return this.db.read(me, async (tx) => {
      const [member] = await readPeople(tx, me.hubId, [id]);
      if (member === undefined) throw new Refusal('NOT_FOUND');
      return member;
    });
  }

  /** Members by id, as organizers see them; who is not of this hub is left out. */
  findMany(tx: Tx, hubId: string, ids: readonly string[]): Promise<HubMember[]> {
    return readPeople(tx, hubId, ids);
  }

  /** How many tasks each member holds now; who holds none is left out. */
  openClaimsOf(tx: Tx, hubId: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return countOpenClaims(tx, hubId, ids);
  }
}
