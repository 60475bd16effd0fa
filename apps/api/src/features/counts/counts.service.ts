import { Injectable } from '@nestjs/common';
import { COUNT } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { CountReason, CountState } from '../../platform/graphql/words';
import { postDifferences, requireCounted, requireSettled } from './close-count';
import type {
  AddCountLineInput,
  CountHead,
  CountSheet,
  OpenCountInput,
  WriteCountLineInput,
} from './count.types';
import { addLine, layCount } from './open-count';
import { readHeads, readSheet } from './read-counts';
import { emptyLine, giveReason, holdBalance, keepLine, takeOut, writeLine } from './write-line';

type Step = keyof typeof COUNT;

/** A line of a count, and the key of the press. */
export interface OfLine {
  readonly countId: string;
  readonly lineId: string;
  readonly key: string;
}

/**
 * Counts: anybody at the desk counts, line by line, each saved for itself; who signs for the figures does not close the
 * count. What moves while it is open stays moved.
 */
@Injectable()
export class CountsService {
  constructor(private readonly db: Db) {}

  counts(me: Member): Promise<CountHead[]> {
    return this.db.read(me, (tx) => readHeads(tx, me));
  }

  count(me: Member, id: string): Promise<CountSheet> {
    return this.db.read(me, (tx) => readSheet(tx, me, id));
  }

  /** Refuses NOT_FOUND, COUNT_ELSEWHERE: one lot at one place is in one open count. */
  open(me: Member, input: OpenCountInput): Promise<CountSheet> {
    return this.verb(me, { key: input.key, verb: 'count.open', id: input.id }, (tx, now) =>
      layCount(tx, now, me, input),
    );
  }

  /** Any active item, also one of which the book has nothing. Refuses NOT_FOUND, COUNT_ELSEWHERE. */
  add(me: Member, input: AddCountLineInput): Promise<CountSheet> {
    return this.onLine(me, input, 'count.add', ['open'], (tx) => addLine(tx, me.hubId, input));
  }

  /** Refuses COUNT_CHANGED. */
  write(me: Member, input: WriteCountLineInput): Promise<CountSheet> {
    return this.onLine(me, input, 'count.write', ['open'], async (tx, now) => {
      await holdBalance(tx, me.hubId, input.countId, input.lineId);
      await writeLine(tx, now, me, input);
    });
  }

  /** Takes a line out: nobody says anything about it. */
  leaveOut(me: Member, line: OfLine): Promise<CountSheet> {
    return this.onLine(me, line, 'count.leaveOut', ['open'], (tx) =>
      takeOut(tx, me.hubId, line.countId, line.lineId),
    );
  }

  /** The number of a line goes and the count is open again. */
  recount(me: Member, line: OfLine): Promise<CountSheet> {
    return this.onLine(me, line, 'count.recount', ['open', 'counted', 'confirmed'], async (tx) => {
      await emptyLine(tx, me.hubId, line.countId, line.lineId);
      await tx.query(
        `UPDATE stock_count SET state = 'open', version = version + 1, confirmed_by = NULL, confirmed_at = NULL
         WHERE hub_id = $1 AND id = $2 AND state <> 'open'`,
        [me.hubId, line.countId],
      );
    });
  }

  /** The number stays beside what moved. Refuses COUNT_CORRECTED. */
  keep(me: Member, line: OfLine): Promise<CountSheet> {
    return this.onLine(me, line, 'count.keep', ['open', 'counted', 'confirmed'], (tx) =>
      keepLine(tx, me.hubId, line.countId, line.lineId),
    );
  }

  explain(me: Member, line: OfLine & { readonly reason: CountReason }): Promise<CountSheet> {
    return this.onLine(me, line, 'count.explain', ['open', 'counted', 'confirmed'], (tx) =>
      giveReason(tx, me.hubId, line),
    );
  }

  /** Refuses COUNT_LINES_OPEN with the lines. */
  finish(me: Member, id: string, key: string): Promise<CountSheet> {
    return this.step(me, { id, key, step: 'finish' }, (tx) => requireCounted(tx, me.hubId, id));
  }

  reopen(me: Member, id: string, key: string): Promise<CountSheet> {
    return this.step(me, { id, key, step: 'reopen' }, (tx) =>
      tx.query(
        'UPDATE stock_count SET confirmed_by = NULL, confirmed_at = NULL WHERE hub_id = $1 AND id = $2',
        [me.hubId, id],
      ),
    );
  }

  /** Signs for the figures; from here on the book's are shown. Refuses COUNT_MOVED, COUNT_CORRECTED. */
  confirm(me: Member, id: string, key: string): Promise<CountSheet> {
    return this.step(me, { id, key, step: 'confirm', set: 'confirmed_by = $4, confirmed_at = $5' }, (tx) =>
      requireSettled(tx, me.hubId, id),
    );
  }

  /** Closes it: all differences in one transaction, or none. Refuses SECOND_PERSON_NEEDED and as postDifferences. */
  finalize(me: Member, id: string, key: string): Promise<CountSheet> {
    return this.step(
      me,
      { id, key, step: 'finalize', set: 'closed_by = $4, closed_at = $5' },
      async (tx, now) => {
        await postDifferences(tx, now, me, id);
        await endLines(tx, me.hubId, id);
      },
    );
  }

  cancel(me: Member, id: string, key: string): Promise<CountSheet> {
    return this.step(me, { id, key, step: 'cancel', set: 'closed_by = $4, closed_at = $5' }, (tx) =>
      endLines(tx, me.hubId, id),
    );
  }

  private onLine(
    me: Member,
    { countId, key }: { readonly countId: string; readonly key: string },
    verb: string,
    from: readonly CountState[],
    work: (tx: Tx, now: Date) => Promise<unknown>,
  ): Promise<CountSheet> {
    return this.verb(me, { key, verb, id: countId }, async (tx, now) => {
      const { state } = await lockCount(tx, me.hubId, countId);
      if (!from.includes(state)) throw new Refusal('COUNT_NOT_FROM_HERE');
      await work(tx, now);
    });
  }

  private step(
    me: Member,
    {
      id,
      key,
      step,
      set = '',
    }: { readonly id: string; readonly key: string; readonly step: Step; readonly set?: string },
    work: (tx: Tx, now: Date) => Promise<unknown>,
  ): Promise<CountSheet> {
    return this.verb(me, { key, verb: `count.${step}`, id }, async (tx, now) => {
      const { confirmedBy } = await lockCount(tx, me.hubId, id);
      if (step === 'finalize' && confirmedBy === me.id) throw new Refusal('SECOND_PERSON_NEEDED');
      const parameters = [me.hubId, id, COUNT[step].from, ...(set === '' ? [] : [me.id, now])];
      const moved = await returning(
        tx,
        `UPDATE stock_count SET state = '${COUNT[step].to}', version = version + 1${set === '' ? '' : `, ${set}`}
         WHERE hub_id = $1 AND id = $2 AND state = ANY($3) RETURNING id`,
        parameters,
      );
      if (moved.length === 0) throw new Refusal('COUNT_NOT_FROM_HERE');
      await work(tx, now);
    });
  }

  private verb(
    me: Member,
    { key, verb, id }: { readonly key: string; readonly verb: string; readonly id: string },
    work: (tx: Tx, now: Date) => Promise<unknown>,
  ): Promise<CountSheet> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id });
          await announce(tx, me.hubId, 'count', id);
          return readSheet(tx, me, id);
        },
        answerOf: ({ head }) => head.id,
        reread: (kept) => readSheet(tx, me, String(kept)),
      }),
    );
  }
}

/** One verb at a time on one count. */
async function lockCount(
  tx: Tx,
  hubId: string,
  id: string,
): Promise<{ readonly state: CountState; readonly confirmedBy: string | null }> {
  const [count]: { state: CountState; confirmedBy: string | null }[] = await tx.query(
    `SELECT state, confirmed_by AS "confirmedBy" FROM stock_count WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [hubId, id],
  );
  if (count === undefined) throw new Refusal('NOT_FOUND');
  return count;
}

/** Its lots may be counted again by others. */
const endLines = (tx: Tx, hubId: string, id: string): Promise<unknown> =>
  tx.query('UPDATE count_line SET live = false WHERE hub_id = $1 AND count_id = $2', [hubId, id]);
