import { In } from 'typeorm';
import type { Tx } from '../../platform/db/db';
import { MemberEntity } from '../members/member.entity';
import { rolesOn, type RolesOn } from '../trust/trust.service';

/** A member with what they may do on the day of the plan, alone and in pairs. */
export interface Driver extends MemberEntity {
  readonly may: RolesOn;
}

const NOTHING: RolesOn = { full: [], paired: [] };

/** Members by id, each with the clearances of that day. */
export async function driversOn(
  tx: Tx,
  hubId: string,
  ids: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Driver>> {
  const members = await tx.findBy(MemberEntity, { hubId, id: In([...ids]) });
  const may = await rolesOn(tx, hubId, ids, day);
  return new Map(members.map((member) => [member.id, { ...member, may: may.get(member.id) ?? NOTHING }]));
}
