import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { ItemCategory, RequestKind, StockFlow } from '../../platform/graphql/words';

@ObjectType({ description: 'What went one way in one month, of one kind of goods.' })
export class StockFlowRow {
  @Field(() => Day, { description: 'The first day of the month.' }) month: string;
  @Field(() => ItemCategory) category: ItemCategory;
  @Field(() => StockFlow) flow: StockFlow;
  @Field(() => Float) grams: number;
  @Field(() => Int, { description: 'Units of items that nobody has written a weight for: not in the grams.' })
  unweighed: number;
}

@ObjectType({
  description: 'A sum made of nothing but what is shown: shown cells, and one for each hidden cell.',
})
export class ShownSum {
  @Field(() => Int) atLeast: number;
  @Field(() => Int, { description: 'Cells that hold one to four, and are not shown.' }) hidden: number;
}

@ObjectType()
export class DeliveryRow {
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => [Int], { nullable: 'items', description: 'By month; null: one to four.' }) cells: (
    number | null
  )[];
  @Field(() => ShownSum) sum: ShownSum;
}

@ObjectType({
  description: 'Received, issued, discarded; deliveries and households, with small counts hidden.',
})
export class StockReport {
  @Field(() => [Day], { description: 'The first days of its months.' }) months: string[];
  @Field(() => [StockFlowRow]) flows: StockFlowRow[];
  @Field(() => Int, { description: 'Of food that was issued, by the stated factor.' }) meals: number;
  @Field(() => Float) mealPounds: number;
  @Field() mealSource: string;
  @Field(() => [DeliveryRow]) deliveries: DeliveryRow[];
  @Field(() => [ShownSum], { description: 'Deliveries by month.' }) deliveriesByMonth: ShownSum[];
  @Field(() => ShownSum) deliveriesInAll: ShownSum;
  @Field(() => [Int], {
    nullable: 'items',
    description:
      'Households by month; null: one to four. They are not summed: a household comes in many months.',
  })
  households: (number | null)[];
}
