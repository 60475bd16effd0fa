import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { StockResolver } from './stock.resolver';
import { BagStockService } from './bag-stock.service';
import { stockNight } from './stock-night.job';
import { StockService } from './stock.service';

@Module({
  providers: [StockService, BagStockService, StockResolver],
  exports: [StockService, BagStockService],
})
export class StockModule {
  constructor(jobs: JobRegistry) {
    jobs.register(stockNight());
  }
}
