import { Injectable } from '@nestjs/common';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { RequestsService } from '../requests/requests.service';
import { TasksService } from '../tasks/tasks.service';
import { EndingsService } from './endings.service';

/** The features a decision reaches into. */
@Injectable()
export class TriageDoors {
  constructor(
    readonly hubs: HubsService,
    readonly boxes: BoxesService,
    readonly requests: RequestsService,
    readonly tasks: TasksService,
    readonly endings: EndingsService,
  ) {}
}
