import { Injectable } from '@nestjs/common';
import { ServerKey } from '../../platform/seal/server-key';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { RequestsService } from '../requests/requests.service';

/** The features that a verb about childcare reaches into. */
@Injectable()
export class CareDesk {
  constructor(
    readonly boxes: BoxesService,
    readonly hubs: HubsService,
    readonly notices: NoticesService,
    readonly requests: RequestsService,
    readonly serverKey: ServerKey,
  ) {}
}
