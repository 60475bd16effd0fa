import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce, PACKING_TOPIC } from '../../platform/graphql/announce';
import { cancelBag, packBag, putBackBag } from './end-bag';
import { mayPack, requirePacker } from './lock-bag';
import { PackingNeighbors } from './packing-neighbors';
import type {
  Bag,
  PackBagInput,
  PackingWave,
  PickLineInput,
  StartWaveInput,
  SubstituteInput,
  TaskToPack,
  UnpickLineInput,
  Wave,
} from './packing.types';
import { pickLine, unpickLine } from './pick-line';
import { readBags } from './read-bags';
import { nextWaveDay, packingWaves, wavesOf } from './read-waves';
import { tasksToPack } from './read-tasks-to-pack';
import { startWave } from './start-wave';
import { substituteLine } from './substitute-line';

/** One verb on one bag, and the words under which it is kept. */
interface BagVerb {
  readonly verb: string;
  readonly bagId: string;
  readonly key: string;
  readonly work: (tx: Tx, now: Date) => Promise<void>;
}

/** Waves of bags. What a bag is promised is the ledger's; who gets it is sealed; here is what lies in it and who put it in. */
@Injectable()
export class PackingService {
  constructor(
    private readonly db: Db,
    private readonly neighbors: PackingNeighbors,
  ) {}

  /** Waves of a day with their tasks. */
  waves(me: Member, day: string): Promise<Wave[]> {
    return this.db.read(me, (tx) => wavesOf(tx, me.hubId, { day }));
  }

  /** The first day from `from` on that has bags of a wave; null when none has. */
  nextDay(me: Member, from: string): Promise<string | null> {
    return this.db.read(me, (tx) => nextWaveDay(tx, me.hubId, from));
  }

  /** Deliveries of a day that can be packed, run by run, and those that are in no run yet. */
  toPack(me: Member, day: string): Promise<TaskToPack[]> {
    return this.db.read(me, (tx) => tasksToPack(tx, me.hubId, day));
  }

  /** What is there to pack, of one day or of all; nothing for who does not pack. */
  packing(me: Member, day: string | null): Promise<PackingWave[]> {
    if (!mayPack(me)) return Promise.resolve([]);
    return this.db.read(me, (tx) => packingWaves(tx, this.neighbors, me, day));
  }

  /** See start-wave.ts for what it refuses. */
  start(me: Member, input: StartWaveInput): Promise<Wave> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'wave.start',
        work: async () => {
          await startWave(tx, now, this.neighbors, { me, input });
          return oneWave(tx, me.hubId, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => oneWave(tx, me.hubId, String(id)),
      }),
    );
  }

  /** So many of an item are in the bag. See pick-line.ts for what it refuses. */
  pick(me: Member, input: PickLineInput): Promise<Bag> {
    const { bagId, key } = input;
    const work = (tx: Tx, now: Date) => pickLine(tx, now, this.neighbors, { me, input });
    return this.packer(me, { verb: 'bag.pick', bagId, key, work });
  }

  /** A tick that was a slip of the finger. */
  unpick(me: Member, input: UnpickLineInput): Promise<Bag> {
    const { bagId, key } = input;
    const work = (tx: Tx, now: Date) => unpickLine(tx, now, this.neighbors, { me, input });
    return this.packer(me, { verb: 'bag.unpick', bagId, key, work });
  }

  /** Something else goes in for what is short. See substitute-line.ts for what it refuses. */
  substitute(me: Member, input: SubstituteInput): Promise<Bag> {
    const { bagId, key } = input;
    const work = (tx: Tx, now: Date) => substituteLine(tx, now, this.neighbors, { me, input });
    return this.packer(me, { verb: 'bag.substitute', bagId, key, work });
  }

  /** The bag is whole. Refuses BAG_NOT_WHOLE, BAG_PACKED, BAG_NOT_FROM_HERE. */
  pack(me: Member, input: PackBagInput): Promise<Bag> {
    const { bagId, key } = input;
    const work = (tx: Tx, now: Date) => packBag(tx, now, this.neighbors, { me, input });
    return this.packer(me, { verb: 'bag.pack', bagId, key, work });
  }

  /** What was in it lies on the shelf again. */
  putBack(me: Member, bagId: string, key: string): Promise<Bag> {
    const work = (tx: Tx) => putBackBag(tx, this.neighbors, { me, bagId });
    return this.packer(me, { verb: 'bag.putBack', bagId, key, work });
  }

  /** Nobody carries this bag any more. */
  cancel(me: Member, bagId: string, key: string): Promise<Bag> {
    const work = (tx: Tx, now: Date) => cancelBag(tx, now, this.neighbors, { me, bagId });
    return this.once(me, { verb: 'bag.cancel', bagId, key, work });
  }

  private async packer(me: Member, verb: BagVerb): Promise<Bag> {
    requirePacker(me);
    return this.once(me, verb);
  }

  private once(me: Member, { verb, bagId, key, work }: BagVerb): Promise<Bag> {
    const read = (tx: Tx) => this.oneBag(tx, me, bagId);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: bagId });
          await announce(tx, me.hubId, PACKING_TOPIC, bagId);
          return read(tx);
        },
        answerOf: () => bagId,
        reread: () => read(tx),
      }),
    );
  }

  private async oneBag(tx: Tx, me: Member, id: string): Promise<Bag> {
    const [bags] = [...(await readBags(tx, this.neighbors.boxes, me, { ids: [id] })).values()];
    const [bag] = bags ?? [];
    if (bag === undefined) throw new Refusal('NOT_FOUND');
    return bag;
  }
}

async function oneWave(tx: Tx, hubId: string, id: string): Promise<Wave> {
  const [wave] = await wavesOf(tx, hubId, { id });
  if (wave === undefined) throw new Refusal('NOT_FOUND');
  return wave;
}
