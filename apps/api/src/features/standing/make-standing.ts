import { LONGEST_PROMISE_DAYS } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { publicKey } from '@doorstep/sealed';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { ruleToKeep } from '../availability/availability.service';
import { hubDay } from '../hubs/hubs.service';
import { checkBoxes } from '../requests/requests.service';
import type { RequestEntity } from '../requests/request.entity';
import { nextNight } from '../trust/trust.service';
import { ruleDays, seriesFacts } from './occurrence-days';
import { settleOccurrences } from './settle-occurrences';
import type { StandingDoors } from './standing-doors';
import { STANDING_NIGHT } from './standing-jobs';
import { lockStanding } from './standing-row';
import { putTasks } from './standing-tasks';
import type { ChangeStandingInput, MakeStandingInput } from './standing.types';

/** Makes a standing request from a request, seals included, and lays its first two weeks. */
export async function makeStanding(
  tx: Tx,
  now: Date,
  me: Member,
  doors: StandingDoors,
  input: MakeStandingInput,
): Promise<void> {
  const { hubId } = me;
  const hub = await doors.hubs.require(tx, hubId);
  const zone = hub.timeZone;
  const origin = await doors.requests.require(tx, hubId, input.requestId);
  if (origin.version !== input.version) {
    throw new Refusal('REQUEST_CHANGED', { state: origin.state, version: origin.version });
  }
  if (origin.state === 'duplicate' || origin.state === 'expired') {
    throw new Refusal('REQUEST_NOT_FROM_HERE', { state: origin.state, version: origin.version });
  }
  const today = hubDay(now, zone);
  checkPromise(input.renewBy, today);
  const rule = checkRule(input, zone);
  const kids = await doors.hubs.currentKids(tx, now, hubId);
  const { kid: receipt } = await publicKey(origin.receiptKey);
  checkBoxes(input.boxes, { ...kids, receipt });
  await insert(tx, origin, input, { rule, today });
  await putTasks(tx, hubId, input.id, input.tasks);
  await doors.boxes.put(
    tx,
    hubId,
    input.id,
    input.boxes.map((box) => ({ ...box, expiresOn: null })),
  );
  await adopt(tx, origin, input, zone);
  const standing = await lockStanding(tx, hubId, input.id);
  await settleOccurrences(tx, now, me, doors, { standing, zone });
  const runAt = nextNight(now, zone);
  await enqueue(tx, hubId, STANDING_NIGHT, {}, { runAt, dedupeKey: 'night' });
  await record(tx, now, me, { verb: 'standing.make', subjectId: input.id });
  await announce(tx, hubId, 'standing', input.id);
}

type Timing = Pick<ChangeStandingInput, 'rule' | 'startsOn' | 'until' | 'fromMinute' | 'toMinute' | 'tasks'>;

/**
 * The rule as it is kept. Refuses WINDOW_NOT_A_BUCKET, SERIES_RULE_UNKNOWN, SERIES_STARTS_ELSEWHERE, TASKS_DO_NOT_FIT
 * and INPUT_MALFORMED for a last day before the first.
 */
export function checkRule(input: Timing, zone: string): string {
  const { fromMinute, toMinute, startsOn, until, tasks } = input;
  if (![fromMinute, toMinute].every(onBlock) || fromMinute < 0 || toMinute > 1440) {
    throw new Refusal('WINDOW_NOT_A_BUCKET');
  }
  if (until && until < startsOn) throw new Refusal('INPUT_MALFORMED', { field: 'until' });
  if (!tasks.every((task) => onBlock(task.fromMinute) && onBlock(task.toMinute)))
    throw new Refusal('TASKS_DO_NOT_FIT');
  const rule = ruleToKeep(seriesFacts(input), zone);
  if (rule === null) throw new Refusal('SERIES_RULE_UNKNOWN');
  return rule;
}

/** The server knows no time finer than two hours. */
const onBlock = (minute: number): boolean => minute % 120 === 0;

/** Somebody asks again within twelve weeks. Refuses WINDOW_PAST and STANDING_TOO_LONG. */
export function checkPromise(renewBy: string, today: string): void {
  if (renewBy < today) throw new Refusal('WINDOW_PAST');
  if (renewBy > addDays(dayText(today), LONGEST_PROMISE_DAYS)) throw new Refusal('STANDING_TOO_LONG');
}

/** The request it was made from is its first occurrence when the rule says so; it keeps its own boxes. */
async function adopt(tx: Tx, origin: RequestEntity, input: MakeStandingInput, zone: string): Promise<void> {
  if (!ruleDays(input, origin.day, 1, zone).includes(origin.day)) return;
  await tx.query(`UPDATE request SET standing_id = $3, occurrence = day WHERE hub_id = $1 AND id = $2`, [
    origin.hubId,
    origin.id,
    input.id,
  ]);
}

const insert = (
  tx: Tx,
  origin: RequestEntity,
  input: MakeStandingInput,
  { rule, today }: { readonly rule: string; readonly today: string },
): Promise<unknown> =>
  tx.query(
    `INSERT INTO standing (hub_id, id, origin_id, kind, cell, destination_cell, load_units, flags, from_minute, to_minute,
       rule, starts_on, until, renew_by, household_tag, place_tag, receipt_key, receipt_verifier, made_on)
     SELECT r.hub_id, $3, r.id, r.kind, r.cell, r.destination_cell, r.load_units, r.flags, $4, $5, $6, $7, $8, $9,
       r.household_tag, r.place_tag, r.receipt_key, r.receipt_verifier, $10
     FROM request r WHERE r.hub_id = $1 AND r.id = $2`,
    [
      origin.hubId,
      origin.id,
      input.id,
      input.fromMinute,
      input.toMinute,
      rule,
      input.startsOn,
      input.until ?? null,
      input.renewBy,
      today,
    ],
  );
