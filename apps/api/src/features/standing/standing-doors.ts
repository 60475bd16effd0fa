import { Injectable } from '@nestjs/common';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { RequestsService } from '../requests/requests.service';
import { TasksService } from '../tasks/tasks.service';
import { EndingsService } from '../triage/endings.service';

/** The features that a standing request reaches into. */
@Injectable()
export class StandingDoors {
  constructor(
    readonly hubs: HubsService,
    readonly boxes: BoxesService,
    readonly requests: RequestsService,
    readonly tasks: TasksService,
    readonly endings: EndingsService,
  ) {}
}
