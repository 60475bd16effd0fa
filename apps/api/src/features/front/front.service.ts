import { Injectable } from '@nestjs/common';
import { VISITOR } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { HubEntity } from '../hubs/hub.entity';
import { HubHoursEntity } from '../hubs/hub-hours.entity';
import { hubsInHtml } from './hubs-in-html';

/** What a page says when scripts are off: sealing cannot work then, but a phone can. */
@Injectable()
export class FrontService {
  constructor(private readonly db: Db) {}

  /** The hubs with phone, hours and languages, as HTML in the page's language. */
  hubs(language: string): Promise<string> {
    return this.db.read(VISITOR, async (tx) => {
      const hubs = await tx.find(HubEntity, { order: { name: 'ASC', id: 'ASC' } });
      const hours = await tx.find(HubHoursEntity, { order: { weekday: 'ASC', fromMinute: 'ASC' } });
      return hubsInHtml(hubs, hours, language);
    });
  }
}
