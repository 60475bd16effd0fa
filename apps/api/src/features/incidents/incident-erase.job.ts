import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';
import { IncidentEntity } from './incident.entity';
import { INCIDENT_ERASE } from './open-incident';

/** Deletes an incident with its note. Done twice it finds nothing the second time. */
export const incidentErase: Job = {
  name: INCIDENT_ERASE,
  async run(db, hubId, payload) {
    const { incidentId: id } = payload as { readonly incidentId: string };
    await db.write(systemOf(hubId), async (tx) => {
      await tx.delete(SealedBoxEntity, { hubId, subjectId: id, compartment: 'incident' });
      await tx.delete(IncidentEntity, { hubId, id });
    });
  },
};
