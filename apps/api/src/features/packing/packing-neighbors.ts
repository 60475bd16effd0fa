import { Injectable } from '@nestjs/common';
import { BoxesService } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { BagStockService } from '../stock/bag-stock.service';

/** The features that packing reaches into. */
@Injectable()
export class PackingNeighbors {
  constructor(
    readonly hubs: HubsService,
    readonly boxes: BoxesService,
    readonly stock: BagStockService,
  ) {}
}
