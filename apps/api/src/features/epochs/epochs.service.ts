import { Injectable } from '@nestjs/common';
import { DEPLOYMENT, publicKey, verifyKeyStatement } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce, KEYS_TOPIC } from '../../platform/graphql/announce';
import { HubsService } from '../hubs/hubs.service';
import { RemovalsService } from '../trust/removals.service';
import {
  MOST_KEYS,
  MOST_TAGS,
  MOST_WRAPS,
  type BeginTurnInput,
  type FinishTurnInput,
  type KeyState,
  type KeyTurn,
  type StageKeysInput,
  type StageTagsInput,
  type StageWrapsInput,
  type TurnNeed,
  type TurnReader,
} from './epoch.types';
import { putInForce } from './finish-turn';
import {
  findTurn,
  readEpoch,
  readMine,
  readNeeds,
  readOwed,
  readProgress,
  readReaders,
  readRoot,
  readSheets,
  readTags,
  type TurnRow,
} from './read-turn';
import { stageKeys, stageTags, stageWraps } from './stage-turn';

/** One step of a turn: done once, on the locked turn. */
interface Step {
  readonly key: string;
  readonly verb: string;
  readonly id: string;
}

/**
 * Turns a hub's keys. An organizer's browser makes the new pair, seals it to everybody who stays and wraps every box
 * anew; the server collects, refuses what is incomplete, and changes all in one transaction or nothing.
 */
@Injectable()
export class EpochsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly removals: RemovalsService,
  ) {}

  /** How old the keys are, who left with them, and the turn that somebody began. Refuses HUB_PAUSED without keys. */
  state(me: Member): Promise<KeyState> {
    return this.db.read(me, (tx) => this.stateIn(tx, me));
  }

  /** The next wraps to make anew. Refuses TURN_GONE. */
  needs(me: Member, id: string): Promise<TurnNeed[]> {
    return this.reading(me, id, (tx) => readNeeds(tx, me.hubId, id, MOST_WRAPS));
  }

  /** The next members to seal the new keys to. Refuses TURN_GONE. */
  readers(me: Member, id: string): Promise<TurnReader[]> {
    return this.reading(me, id, (tx) => readReaders(tx, me.hubId, id, MOST_KEYS));
  }

  /** The next tags to chain on. Refuses TURN_GONE. */
  tags(me: Member, id: string): Promise<Buffer[]> {
    return this.reading(me, id, (tx) => readTags(tx, me.hubId, id, MOST_TAGS));
  }

  /** Begins a turn with keys that the hub's root signed. Refuses KEY_NOT_SIGNED, TURN_PASSED, TURN_UNDER_WAY, OWN_TRUST. */
  async begin(me: Member, input: BeginTurnInput): Promise<KeyTurn> {
    const kids = await this.provenKids(me, input);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'keys.begin',
        work: async () => {
          if (input.leaverId === me.id) throw new Refusal('OWN_TRUST');
          const current = await readEpoch(tx, me.hubId);
          if (current === null || current.epoch + 1 !== input.epoch) throw new Refusal('TURN_PASSED');
          await layTurn(tx, now, me, { ...input, ...kids });
          await record(tx, now, me, { verb: 'keys.begin', subjectId: me.hubId });
          await announce(tx, me.hubId, 'turn', input.id);
          return this.turn(tx, me, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.turn(tx, me, String(id)),
      }),
    );
  }

  /** Refuses TURN_GONE, KEY_GRANTS_WRONG. */
  stageKeys(me: Member, { id, keys, key }: StageKeysInput): Promise<KeyTurn> {
    return this.step(me, { id, key, verb: 'keys.pass_on' }, (tx, turn) =>
      stageKeys(tx, me.hubId, turn, keys),
    );
  }

  /** Refuses TURN_GONE, BOX_FOR_WRONG_KEY. */
  stageWraps(me: Member, { id, wraps, key }: StageWrapsInput): Promise<KeyTurn> {
    return this.step(me, { id, key, verb: 'keys.wrap' }, (tx, turn) => stageWraps(tx, me.hubId, turn, wraps));
  }

  /** Refuses TURN_GONE. */
  stageTags(me: Member, { id, tags, key }: StageTagsInput): Promise<KeyTurn> {
    return this.step(me, { id, key, verb: 'keys.tag' }, (tx) => stageTags(tx, me.hubId, id, tags));
  }

  /** Leaves everything as it was. Any organizer may, so that nobody's closed laptop holds up the hub. */
  drop(me: Member, id: string, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'keys.drop',
        work: async () => {
          await tx.query('DELETE FROM epoch_turn WHERE hub_id = $1 AND id = $2', [me.hubId, id]);
          await record(tx, now, me, { verb: 'keys.drop', subjectId: me.hubId });
          await announce(tx, me.hubId, 'turn', id);
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  /**
   * Puts the new keys in force and ends who leaves, in one transaction. Refuses TURN_GONE, TURN_INCOMPLETE with how much
   * is left (a box sealed meanwhile counts), and whatever refuses the ending.
   */
  finish(me: Member, input: FinishTurnInput): Promise<KeyState> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'keys.turn',
        work: async () => {
          // First of all, so that nobody who seals waits for us while we wait for them.
          await this.hubs.stopSealing(tx, me.hubId);
          const turn = await this.require(tx, me.hubId, input.id, true);
          await requireWhole(tx, me.hubId, turn, input);
          if (input.leaver) {
            const { as, ...leaver } = input.leaver;
            await this.removals.endWithin(tx, now, me, { as, input: leaver });
          }
          await putInForce(tx, now, me.hubId, turn.id);
          await record(tx, now, me, { verb: 'keys.turn', subjectId: me.hubId });
          await announce(tx, me.hubId, KEYS_TOPIC, me.hubId);
          return this.stateIn(tx, me);
        },
        answerOf: () => true,
        reread: () => this.stateIn(tx, me),
      }),
    );
  }

  private step(
    me: Member,
    { id, key, verb }: Step,
    work: (tx: Tx, turn: TurnRow) => Promise<unknown>,
  ): Promise<KeyTurn> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, await this.require(tx, me.hubId, id, true));
          return this.turn(tx, me, id);
        },
        answerOf: () => id,
        reread: () => this.turn(tx, me, id),
      }),
    );
  }

  private reading<T>(me: Member, id: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.read(me, async (tx) => {
      await this.require(tx, me.hubId, id);
      return work(tx);
    });
  }

  private async require(tx: Tx, hubId: string, id: string, lock = false): Promise<TurnRow> {
    const turn = await findTurn(tx, hubId, id, lock);
    if (turn === null) throw new Refusal('TURN_GONE');
    return turn;
  }

  private async turn(tx: Tx, me: Member, id: string): Promise<KeyTurn> {
    const turn = await this.require(tx, me.hubId, id);
    const mine = await readMine(tx, me.hubId, id, me.id);
    return { ...turn, mine, ...(await readProgress(tx, me.hubId, id)) };
  }

  private async stateIn(tx: Tx, me: Member): Promise<KeyState> {
    const epoch = await readEpoch(tx, me.hubId);
    if (epoch === null) throw new Refusal('HUB_PAUSED');
    const open = await findTurn(tx, me.hubId, null);
    return {
      ...epoch,
      owed: await readOwed(tx, me.hubId),
      root: await readRoot(tx, me.hubId, me.id),
      turn: open === null ? null : await this.turn(tx, me, open.id),
      sheets: await readSheets(tx, me.hubId),
    };
  }

  /** Names of the new keys, once it is proved that the hub's root signed both. Outside the transaction: it is slow. */
  private async provenKids(
    me: Member,
    { epoch, hub, board }: BeginTurnInput,
  ): Promise<{ hubKid: string; boardKid: string }> {
    const { rootKey } = await this.db.read(me, (tx) => this.hubs.require(tx, me.hubId));
    for (const [purpose, key] of [
      ['hub', hub],
      ['board', board],
    ] as const) {
      const statement = { deployment: DEPLOYMENT, hub: me.hubId, purpose, epoch, publicKey: key.publicKey };
      if (!(await verifyKeyStatement(rootKey, statement, key.signature))) {
        throw new Refusal('KEY_NOT_SIGNED');
      }
    }
    return {
      hubKid: (await publicKey(hub.publicKey)).kid,
      boardKid: (await publicKey(board.publicKey)).kid,
    };
  }
}

async function layTurn(
  tx: Tx,
  now: Date,
  me: Member,
  turn: BeginTurnInput & { hubKid: string; boardKid: string },
): Promise<void> {
  const { id, epoch, hub, board } = turn;
  await tx.query(
    `INSERT INTO epoch_turn (hub_id, id, epoch, started_by, started_at, leaver_id, hub_kid, hub_key, hub_signature,
       board_kid, board_key, board_signature) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[me.hubId, id, epoch, me.id, now, turn.leaverId ?? null],
      ...[turn.hubKid, hub.publicKey, hub.signature],
      ...[turn.boardKid, board.publicKey, board.signature],
    ],
  );
  await stageKeys(tx, me.hubId, { id, leaverId: turn.leaverId ?? null }, [
    { memberId: me.id, purpose: 'hub', sealed: hub.mine, signature: hub.mineSignature },
    { memberId: me.id, purpose: 'board', sealed: board.mine, signature: board.mineSignature },
  ]);
}

/** Nothing is missing, and the person was told what cannot come along. The one who leaves, leaves. */
async function requireWhole(tx: Tx, hubId: string, turn: TurnRow, input: FinishTurnInput): Promise<void> {
  const { keysLeft, wrapsLeft, tagsLeft, without } = await readProgress(tx, hubId, turn.id);
  const isWhole = keysLeft === 0 && wrapsLeft === 0 && tagsLeft === 0 && without === input.without;
  if (!isWhole) throw new Refusal('TURN_INCOMPLETE', { keysLeft, wrapsLeft, tagsLeft, without });
  if ((input.leaver?.memberId ?? null) === turn.leaverId) return;
  const stays: unknown[] = await tx.query(
    'SELECT FROM hub_key_grant WHERE hub_id = $1 AND member_id = $2 LIMIT 1',
    [hubId, turn.leaverId],
  );
  if (input.leaver || stays.length > 0) throw new Refusal('TURN_INCOMPLETE', { leaver: turn.leaverId });
}
