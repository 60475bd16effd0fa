import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import {
  LabelKind,
  LotState,
  RecallOutcome,
  RecallReason,
  RecallState,
  RunState,
} from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';
import { Item } from '../goods/item.types';
import { LotPlace } from '../stock/stock.types';

@ObjectType({
  description:
    'A lot as a recall asks for it. Without a code: what came on that day, from there, of that brand.',
})
export class RecallMatch {
  @Field(() => ID) lotId: string;
  @Field(() => Item) item: Item;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field() source: string;
  @Field(() => Day) receivedOn: string;
  @Field(() => LabelKind) labelKind: LabelKind;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => LotState) state: LotState;
  @Field(() => Int) onHand: number;
  @Field(() => Int, { description: 'Loaded or handed over, and not returned.' }) out: number;
  @Field(() => Int, { description: 'Kits that hold some of it.' }) kitLots: number;
}

@ObjectType({ description: 'A lot of a recall: what came in, where it is now, what became of it.' })
export class RecallLot {
  @Field(() => ID) lotId: string;
  @Field(() => Item) item: Item;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field() source: string;
  @Field(() => Day) receivedOn: string;
  @Field(() => Day, { nullable: true }) labelDate: string | null;
  @Field(() => LotState) state: LotState;
  @Field(() => ID, {
    nullable: true,
    description: 'The recalled lot that is in this kit; null: named itself.',
  })
  madeOf: string | null;
  @Field(() => Int) received: number;
  @Field(() => Int) onHand: number;
  @Field(() => Int, { description: 'Set apart.' }) held: number;
  @Field(() => Int, { description: 'Promised to somebody else than a delivery: another hub.' })
  reserved: number;
  @Field(() => Int, { description: 'Came back after the rest was set apart.' }) free: number;
  @Field(() => Int) inTransit: number;
  @Field(() => Int, { description: 'Loaded or handed over, and not returned.' }) out: number;
  @Field(() => Int, { description: 'Since the recall was opened.' }) destroyed: number;
  @Field(() => [LotPlace]) places: LotPlace[];
}

@ObjectType({ description: 'To be taken out of a bag that has not left yet.' })
export class RecallBag {
  @Field(() => ID) taskId: string;
  @Field(() => ID) lotId: string;
  @Field(() => Int) quantity: number;
  @Field(() => Int, { description: 'As many of another lot were promised instead.' }) replaced: number;
  @Field(() => String, { nullable: true }) runLetter: string | null;
  @Field(() => Day) day: string;
  @Field(() => Instant, { nullable: true }) takenAt: Date | null;
  @Field(() => String, { nullable: true }) takenBy: string | null;
}

@ObjectType({ description: 'A run that is on the road with recalled goods.' })
export class RecallRun {
  @Field(() => ID) runId: string;
  @Field() letter: string;
  @Field(() => Day) day: string;
  @Field() handle: string;
  @Field(() => RunState) state: RunState;
  @Field(() => Int) quantity: number;
  @Field(() => Int, { description: 'Doors that would get some.' }) stops: number;
}

@ObjectType({ description: 'A household that got recalled goods, by the delivery that brought them.' })
export class RecallDoor {
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => ID) cell: string;
  @Field(() => Day) day: string;
  @Field(() => Int) quantity: number;
  @Field(() => Int, { description: 'Of these, left with somebody else.' }) given: number;
  @Field(() => RecallOutcome, { nullable: true }) outcome: RecallOutcome | null;
  @Field(() => Int) tries: number;
  @Field(() => Instant, { nullable: true }) triedAt: Date | null;
  @Field(() => String, { nullable: true }) saidBy: string | null;
  @Field(() => Int, { description: '0: nobody has tried yet.' }) version: number;
  @Field(() => SealedBox, {
    nullable: true,
    description: 'How to reach the family; null when its request was erased. Opening it is noted.',
  })
  contact: SealedBox | null;
}

@ObjectType({ description: 'Another hub of the region that was told, since goods went between the two.' })
export class RecallTold {
  @Field() hub: string;
  @Field(() => ID) lotId: string;
  @Field(() => Int) quantity: number;
  @Field(() => Instant) toldAt: Date;
  @Field({ description: 'It opened a recall of its own.' }) takenUp: boolean;
}

@ObjectType({ description: 'A recall in a list.' })
export class RecallLine {
  @Field(() => ID) id: string;
  @Field(() => RecallReason) reason: RecallReason;
  @Field(() => RecallState) state: RecallState;
  @Field(() => Instant) openedAt: Date;
  @Field(() => Instant, { description: 'A day after it was opened: by then everybody should know.' })
  dueAt: Date;
  @Field(() => Instant, { nullable: true }) closedAt: Date | null;
  @Field(() => [String]) items: string[];
  @Field(() => Int) doors: number;
  @Field(() => Int) told: number;
}

@ObjectType()
export class Recall {
  @Field(() => ID) id: string;
  @Field(() => RecallReason) reason: RecallReason;
  @Field(() => RecallState) state: RecallState;
  @Field() openedBy: string;
  @Field(() => Instant) openedAt: Date;
  @Field(() => Instant) dueAt: Date;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => Instant, { nullable: true }) closedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [RecallLot]) lots: RecallLot[];
  @Field(() => [RecallBag]) bags: RecallBag[];
  @Field(() => [RecallRun], { description: 'Still out with some of it.' }) runs: RecallRun[];
  @Field(() => [RecallDoor], {
    description: 'Whom to call next first: least recently tried; who knows is last.',
  })
  doors: RecallDoor[];
  @Field(() => [RecallTold]) hubs: RecallTold[];
}

@ObjectType({ description: 'Another hub says that goods which went between us are recalled.' })
export class RecallHeard {
  @Field(() => ID) hubId: string;
  @Field() hub: string;
  @Field(() => ID) recallId: string;
  @Field(() => ID) theirLotId: string;
  @Field(() => ID, { nullable: true, description: 'The lot as this hub knows it.' }) lotId: string | null;
  @Field(() => RecallReason) reason: RecallReason;
  @Field() item: string;
  @Field(() => String, { nullable: true }) brand: string | null;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => Int) quantity: number;
  @Field(() => Instant) toldAt: Date;
}
