import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';

/** Deletes one compartment with its wraps when its time is over. Done twice it finds nothing the second time. */
export const boxErase: Job = {
  name: 'box.erase',
  run: async (db, hubId, payload) => {
    const { requestId, compartment } = payload as {
      requestId: string;
      compartment: SealedBoxEntity['compartment'];
    };
    await db.write(systemOf(hubId), (tx) =>
      tx.delete(SealedBoxEntity, { hubId, subjectId: requestId, compartment }),
    );
  },
};
