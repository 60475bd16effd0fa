import { Injectable } from '@nestjs/common';
import { HubsService } from '../hubs/hubs.service';
import { StockService } from '../stock/stock.service';
import { TasksService } from '../tasks/tasks.service';

/** The features a run reaches into. */
@Injectable()
export class Neighbors {
  constructor(
    readonly hubs: HubsService,
    readonly stock: StockService,
    readonly tasks: TasksService,
  ) {}
}
