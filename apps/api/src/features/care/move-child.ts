import { CHILD, type ChildState, type ChildStep } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { MoveChildInput } from './care-inputs.types';
import { lacksOfPresent } from './lacks-of';
import { announceCare, lockCare, lockPresentCare } from './lock-care';
import { whereChildrenAre, type Care } from './read-care';
import type { ChildLocation } from './care.types';

/** Steps that take a child from its family: nobody does that while something is missing. */
const TAKES: ReadonlySet<ChildStep> = new Set(['receive', 'set_out']);

type Somebody = Pick<ChildLocation, 'receiverMember' | 'receiverFamily'>;

/**
 * One line of the log: who gave the child to whom, and when by the clock of the phone. Refuses NOT_FOUND, CARE_NOT_THERE,
 * CARE_NOT_STARTED, CARE_LACKS with what is missing, CHILD_NOT_FROM_HERE with where the child is, INPUT_MALFORMED when a
 * family step names nobody of the family.
 */
export async function moveChild(
  tx: Tx,
  now: Date,
  { me, input }: { readonly me: Member; readonly input: MoveChildInput },
): Promise<void> {
  const care = await lockPresentCare(tx, me, input.arrangementId);
  await step(tx, now, { me, care, input });
}

/** In the log, the family's first grown-up. */
const PARENT = 0;

/**
 * The family said on the phone that the child is with them, and no carer's phone has told it. Refuses NOT_FOUND,
 * CARE_NOT_STARTED and CHILD_NOT_FROM_HERE.
 */
export async function recordHome(
  tx: Tx,
  now: Date,
  { me, id, child }: { readonly me: Member; readonly id: string; readonly child: number },
): Promise<void> {
  const care = await lockCare(tx, me.hubId, id);
  const input = { child, step: 'give_back', family: PARENT, deviceTime: now } as const;
  await step(tx, now, { me, care, input });
}

interface Stepping {
  readonly me: Member;
  readonly care: Care;
  readonly input: Pick<MoveChildInput, 'child' | 'step' | 'family' | 'deviceTime'>;
}

async function step(tx: Tx, now: Date, { me, care, input }: Stepping): Promise<void> {
  if (care.row.state !== 'started') throw new Refusal('CARE_NOT_STARTED', { state: care.row.state });
  const last = whereChildrenAre(care.locations).get(input.child);
  if (last === undefined) throw new Refusal('NOT_FOUND');
  const way = CHILD[input.step];
  if (!(way.from as readonly ChildState[]).includes(last.state)) {
    throw new Refusal('CHILD_NOT_FROM_HERE', { child: input.child, state: last.state });
  }
  requireStanding(care, input.step);
  const [giver, receiver] = hands(me, last, input);
  await tx.query(ADD, [
    ...[me.hubId, care.row.id, input.child, last.n + 1, way.to],
    ...[giver.receiverMember, giver.receiverFamily, receiver.receiverMember, receiver.receiverFamily],
    ...[me.id, now, input.deviceTime],
  ]);
  await record(tx, now, me, { verb: `child.${input.step}`, subjectId: care.row.id });
  await announceCare(tx, me.hubId, care);
}

function requireStanding(care: Care, step: ChildStep): void {
  if (!TAKES.has(step)) return;
  const lacks = lacksOfPresent(care);
  if (lacks.length > 0) throw new Refusal('CARE_LACKS', { lacks });
}

/** From the family into the carer's hands, between carers, or back: the giver is whoever has the child, by the log. */
function hands(me: Member, last: ChildLocation, { step, family }: Stepping['input']): [Somebody, Somebody] {
  const mine: Somebody = { receiverMember: me.id, receiverFamily: null };
  const theirs = (): Somebody => {
    if (family === undefined || family === null) throw new Refusal('INPUT_MALFORMED', { field: 'family' });
    return { receiverMember: null, receiverFamily: family };
  };
  const holder: Somebody = { receiverMember: last.receiverMember, receiverFamily: last.receiverFamily };
  if (step === 'give_back') return [holder, theirs()];
  return [last.state === 'with_parent' ? theirs() : holder, mine];
}

const ADD = `
  INSERT INTO child_location (hub_id, arrangement_id, child, n, state, giver_member, giver_family, receiver_member,
    receiver_family, by, at, device_time)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
