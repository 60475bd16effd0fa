import type { HubsService } from '../hubs/hubs.service';
import type { RequestsService } from '../requests/requests.service';
import type { StockService } from '../stock/stock.service';
import type { TasksService } from '../tasks/tasks.service';

/** The features a run reaches into. */
export interface Neighbors {
  readonly hubs: HubsService;
  readonly requests: RequestsService;
  readonly stock: StockService;
  readonly tasks: TasksService;
}
