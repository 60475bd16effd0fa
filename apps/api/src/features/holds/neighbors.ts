import { Injectable } from '@nestjs/common';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { TasksService } from '../tasks/tasks.service';

/** The features a hold reaches into. */
@Injectable()
export class Neighbors {
  constructor(
    readonly hubs: HubsService,
    readonly boxes: BoxesService,
    readonly tasks: TasksService,
    readonly notices: NoticesService,
  ) {}
}
