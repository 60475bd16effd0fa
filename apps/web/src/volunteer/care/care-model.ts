import { CHILD, type ChildState } from '@doorstep/lifecycle';
import type { OutboxEntry } from '../outbox/outbox-entry';
import type { CareAct } from './care-act';
import type { Location, MyCare } from './kept-care';

/** Where a carer stands: what the screen shows and the one press that matters. */
export type CarePhase =
  /** Not there yet. */
  | 'before'
  /** There, and the second adult is not. */
  | 'second_adult'
  /** There, and the hub still has something to do. */
  | 'hub'
  /** Children come, are here, or go. */
  | 'children'
  /** Every child that came is with its family again. */
  | 'all_home'
  | 'over';

const OVER: ReadonlySet<string> = new Set(['ended', 'closed_with_concern', 'cancelled']);

export function phaseOf(care: MyCare): CarePhase {
  if (OVER.has(care.state)) return 'over';
  if (!care.adults.some(({ me, here }) => me && here)) return 'before';
  if (care.state !== 'started') {
    return care.lacks.some(({ code }) => code === 'adults_missing') ? 'second_adult' : 'hub';
  }
  const now = whereChildrenAre(care);
  const somebodyCame = care.locations.some(({ n }) => n > 0);
  return somebodyCame && now.every(({ state }) => state === 'with_parent') ? 'all_home' : 'children';
}

/** Where each child is now: its last line in the log. By number. */
export function whereChildrenAre({ locations }: Pick<MyCare, 'locations'>): readonly Location[] {
  const last = new Map<number, Location>();
  for (const line of locations) {
    const known = last.get(line.child);
    if (known === undefined || known.n < line.n) last.set(line.child, line);
  }
  return [...last.values()].sort((a, b) => a.child - b.child);
}

/** The call that is due, or was missed and not answered yet; null when there is none. */
export const openCheck = ({ checks, state }: MyCare, now: number): MyCare['checks'][number] | null =>
  state === 'started'
    ? (checks.find((check) => check.state !== 'answered' && Date.parse(check.dueAt) <= now) ?? null)
    : null;

/**
 * An arrangement with what was done on this phone and the hub has not answered yet. Refused acts change nothing, and
 * nothing starts here: only the server knows whether the second adult is there.
 */
export const withCareActs = (care: MyCare, entries: readonly OutboxEntry[]): MyCare =>
  entries.reduce(
    (now, { act, state, at }) =>
      state === 'waiting' && 'careId' in act && act.careId === now.id
        ? applied(now, act, new Date(at).toISOString())
        : now,
    care,
  );

function applied(care: MyCare, act: CareAct, at: string): MyCare {
  switch (act.kind) {
    case 'careArrive':
      return { ...care, adults: care.adults.map((one) => (one.me ? { ...one, here: true } : one)) };
    case 'childStep':
      return stepped(care, act, at);
    case 'careCheck':
      return {
        ...care,
        checks: care.checks.map((check) =>
          check.state === 'answered' ? check : { ...check, state: 'answered', answeredAt: at },
        ),
      };
    case 'careEnd':
      return { ...care, state: act.concern ? 'closed_with_concern' : 'ended' };
  }
}

type Step = Extract<CareAct, { kind: 'childStep' }>;

function stepped(care: MyCare, { child, step, family }: Step, at: string): MyCare {
  const last = whereChildrenAre(care).find((line) => line.child === child);
  const way = CHILD[step];
  if (!last || !(way.from as readonly ChildState[]).includes(last.state)) return care;
  const me = care.adults.find((one) => one.me)?.memberId ?? null;
  const toFamily = step === 'give_back';
  const fromFamily = last.state === 'with_parent';
  const line: Location = {
    ...last,
    n: last.n + 1,
    state: way.to,
    giverMember: fromFamily ? null : last.receiverMember,
    giverFamily: fromFamily ? family : null,
    receiverMember: toFamily ? null : me,
    receiverFamily: toFamily ? family : null,
    at,
    deviceTime: at,
  };
  return { ...care, locations: [...care.locations, line] };
}
