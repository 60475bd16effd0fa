import { Injectable } from '@nestjs/common';
import { AGREEMENT_VERSION, COURSE_VERSIONS, type Course } from '@doorstep/lifecycle';
import { AGREEMENT, agreementTuple, verifyTuple } from '@doorstep/sealed';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { TrustService, type OwnCredential } from '../trust/trust.service';
import { AgreementEntity, CourseFinishEntity } from './learning.entities';
import type { Learning } from './learning.types';

/** What a member learns and promises. Answers to questions stay on the phone: here is that they got through. */
@Injectable()
export class LearningService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly trust: TrustService,
  ) {}

  mine(me: Member): Promise<Learning> {
    return this.db.read(me, (tx) => readLearning(tx, me));
  }

  /** Refuses COURSE_OLD when the phone showed content of another version. Finishing again renews it. */
  async finish(me: Member, course: Course, version: number, key: string): Promise<Learning> {
    if (version !== COURSE_VERSIONS[course]) throw new Refusal('COURSE_OLD');
    return this.write(me, { key, kind: 'training', course }, async (tx, today) => {
      await tx.query(FINISH, [me.hubId, me.id, course, version, today]);
    });
  }

  /** Refuses COURSE_OLD for another version, SIGNATURE_WRONG when the member's key did not sign exactly this. */
  async sign(me: Member, version: number, signature: Buffer, key: string): Promise<Learning> {
    if (version !== AGREEMENT_VERSION) throw new Refusal('COURSE_OLD');
    return this.write(me, { key, kind: 'agreement', course: null }, async (tx, today) => {
      const [row]: { signKey: Buffer }[] = await tx.query(
        'SELECT sign_key AS "signKey" FROM member WHERE hub_id = $1 AND id = $2',
        [me.hubId, me.id],
      );
      const tuple = agreementTuple(me.hubId, me.id, version);
      const isSigned = row !== undefined && (await verifyTuple(row.signKey, AGREEMENT, tuple, signature));
      if (!isSigned) throw new Refusal('SIGNATURE_WRONG');
      await tx.query(SIGN, [me.hubId, me.id, version, signature, today]);
    });
  }

  private write(
    me: Member,
    { key, ...credential }: OwnCredential & { readonly key: string },
    work: (tx: Tx, today: string) => Promise<void>,
  ): Promise<Learning> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: `learn.${credential.kind}`,
        work: async () => {
          const { timeZone } = await this.hubs.require(tx, me.hubId);
          await work(tx, hubDay(now, timeZone));
          await this.trust.recordOwn(tx, now, me, credential);
          await announce(tx, me.hubId, 'member', me.id, me.id);
          return readLearning(tx, me);
        },
        answerOf: () => true,
        reread: () => readLearning(tx, me),
      }),
    );
  }
}

const FINISH = `
  INSERT INTO course_finish (hub_id, member_id, course, version, finished_on) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (hub_id, member_id, course) DO UPDATE SET version = excluded.version, finished_on = excluded.finished_on`;

/** Signed again, the newer signature counts: the same words by the same key, on a later day. */
const SIGN = `
  INSERT INTO agreement (hub_id, member_id, version, signature, signed_on) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (hub_id, member_id, version) DO UPDATE SET signature = excluded.signature, signed_on = excluded.signed_on`;

async function readLearning(
  tx: Tx,
  { hubId, id: memberId }: Pick<Member, 'hubId' | 'id'>,
): Promise<Learning> {
  const courses = await tx.find(CourseFinishEntity, { where: { hubId, memberId }, order: { course: 'ASC' } });
  const [agreement] = await tx.find(AgreementEntity, {
    where: { hubId, memberId },
    order: { version: 'DESC' },
    take: 1,
  });
  return {
    courses: courses.map(({ course, version, finishedOn }) => ({
      course: course as Course,
      version,
      finishedOn,
    })),
    agreementVersion: agreement?.version ?? null,
    agreementSignedOn: agreement?.signedOn ?? null,
  };
}
