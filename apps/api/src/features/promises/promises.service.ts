import { Injectable } from '@nestjs/common';
import { promised, type RequestKind } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { visitorOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { AvailabilityService } from '../availability/availability.service';
import { hubDay, HubsService } from '../hubs/hubs.service';
import type { PromisedHalfDay } from './promise.types';
import { readRoom } from './read-room';

export { readRoom } from './read-room';
/** Days ahead for which people know by now whether they come. */
const DAYS = 7;
/** A promise is coarse, so it need not be newer than this: whoever asks often costs little. Milliseconds. */
const KEPT = 60_000;

/** When a hub can help, in words that hold. */
@Injectable()
export class PromisesService {
  private readonly kept = new Map<string, { readonly until: number; readonly halves: PromisedHalfDay[] }>();

  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly availability: AvailabilityService,
  ) {}

  /** The next half days with room; empty while none can be promised, as when the hub takes no requests. */
  async of(slug: string, kind: RequestKind): Promise<PromisedHalfDay[]> {
    const { id: hubId, timeZone, intake } = await this.hubs.bySlug(slug);
    if (intake === 'paused') return [];
    return this.db.read(visitorOf(hubId), async (tx, now) => {
      const known = this.kept.get(`${hubId} ${kind}`);
      if (known !== undefined && known.until > now.getTime()) return known.halves;
      const today = dayText(hubDay(now, timeZone));
      const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i));
      const rooms = await readRoom(tx, now, this.availability, { hubId, timeZone, kind, days });
      const halves = promised(rooms).map((half) => ({ ...half }));
      this.kept.set(`${hubId} ${kind}`, { until: now.getTime() + KEPT, halves });
      return halves;
    });
  }
}
