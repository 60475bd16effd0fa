import { Injectable } from '@nestjs/common';
import { VISITOR } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { HubEntity } from '../hubs/hub.entity';
import { HubHoursEntity } from '../hubs/hub-hours.entity';
import { StoreService } from '../store/store.service';
import { hubsInHtml } from './hubs-in-html';
import { wishesInHtml } from './wishes-in-html';

/** What pages say without a script: hubs to call where sealing cannot work, and what donors may bring. */
@Injectable()
export class FrontService {
  constructor(
    private readonly db: Db,
    private readonly stores: StoreService,
  ) {}

  /** The hubs with phone, hours and languages, as HTML in the page's language. */
  hubs(language: string): Promise<string> {
    return this.db.read(VISITOR, async (tx) => {
      const hubs = await tx.find(HubEntity, { order: { name: 'ASC', id: 'ASC' } });
      const hours = await tx.find(HubHoursEntity, { order: { weekday: 'ASC', fromMinute: 'ASC' } });
      return hubsInHtml(hubs, hours, language);
    });
  }

  /** What hubs ask donors for, in the page's language; hubs that did not switch it on are not named. */
  async wishes(language: string): Promise<string> {
    const asking = await this.stores.publicWishes();
    const { hubs, hours } = await this.db.read(VISITOR, async (tx) => ({
      hubs: await tx.find(HubEntity, { order: { name: 'ASC', id: 'ASC' } }),
      hours: await tx.find(HubHoursEntity, { order: { weekday: 'ASC', fromMinute: 'ASC' } }),
    }));
    const lists = hubs.flatMap((hub) => {
      const own = asking.find(({ hubId }) => hubId === hub.id);
      if (own === undefined) return [];
      return [{ hub, hours: hours.filter(({ hubId }) => hubId === hub.id), wishes: own.wishes }];
    });
    return wishesInHtml(lists, language);
  }
}
