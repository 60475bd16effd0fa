import { Module } from '@nestjs/common';
import { StockResolver } from './stock.resolver';
import { BagStockService } from './bag-stock.service';
import { StockService } from './stock.service';

@Module({
  providers: [StockService, BagStockService, StockResolver],
  exports: [StockService, BagStockService],
})
export class StockModule {}
