import { Module } from '@nestjs/common';
import { StockModule } from '../stock/stock.module';
import { ChoiceService } from './choice.service';
import { KitsResolver } from './kits.resolver';
import { KitsService } from './kits.service';
import { RecipesService } from './recipes.service';

@Module({
  imports: [StockModule],
  providers: [RecipesService, KitsService, ChoiceService, KitsResolver],
  exports: [RecipesService, KitsService],
})
export class KitsModule {}
