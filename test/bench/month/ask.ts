import { randomUUID } from 'node:crypto';
import { deriveTasks } from '@doorstep/lifecycle';
import { DAYS, dayAt, WINDOWS } from './calendar';
import { idOf, luck, pick } from './luck';
import type { MonthApp } from './month-app';
import { type Kind, type MonthHub, requestOf, type Size } from './town';

/** What one household will ask for, drawn before the month begins: the same in every telling of it. */
export interface Wanted {
  readonly id: string;
  readonly kind: Kind;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly tag: Buffer;
  /** The day on which they write, and for which. */
  readonly asksOn: number;
  readonly forDay: number;
  readonly window: (typeof WINDOWS)[number];
}

const kindOf = (chance: number): Kind =>
  chance < 0.66 ? 'groceries' : chance < 0.84 ? 'ride' : chance < 0.92 ? 'visit' : 'childcare';

/** A hub's month of needs. Some households need help every week, many once. */
export function drawWants(hub: MonthHub, size: Size): readonly Wanted[] {
  const count = Math.round(size.requests / size.hubs);
  return Array.from({ length: count }, (_, n) => {
    const chance = (what: string): number => luck(size.seed, hub.name, n, what);
    const household = pick(hub.households, chance('who') * chance('again'));
    const kind = kindOf(chance('kind'));
    const forDay = 1 + Math.floor((DAYS - 1) * chance('day'));
    return {
      id: idOf(size.seed, hub.name, 'request', n),
      kind,
      cell: household.cell,
      destinationCell: kind === 'ride' ? pick(hub.around, 0.3 * chance('to')) : null,
      tag: household.tag,
      asksOn: Math.max(0, forDay - 1 - Math.floor(3 * chance('ahead'))),
      forDay,
      window: pick(WINDOWS, chance('hour')),
    };
  });
}

/** The family writes; an organizer opens the case and puts its tasks on the board, or says that it is none of ours. */
export async function askAndTriage(app: MonthApp, hub: MonthHub, wanted: Wanted): Promise<void> {
  const { id, kind, cell, destinationCell, forDay, window } = wanted;
  const { fromMinute, toMinute } = window;
  const day = dayAt(forDay);
  const { input } = requestOf(hub, { requestId: id, kind, cell, destinationCell, day, fromMinute, toMinute });
  await app.requests.ask(input);
  const chance = luck(id, 'triage');
  const close = { id, version: 1, key: randomUUID() };
  if (chance < 0.01) {
    await app.triage.refer(hub.organizer, { ...close, reason: 'out_of_scope' });
    return;
  }
  if (chance < 0.02) {
    await app.triage.close(hub.organizer, 'decline', { ...close, reason: 'out_of_scope' });
    return;
  }
  const comesBack = luck(id, 'back') < 0.8;
  const tasks = deriveTasks({ ...input, riders: 1, comesBack, sittingMinutes: 120 });
  await app.triage.accept(hub.organizer, {
    ...close,
    householdTag: wanted.tag,
    tasks: tasks.map(({ tier: _, ...draft }) => ({
      ...draft,
      flags: [...draft.flags],
      id: idOf(id, draft.kind, draft.part),
      kitCount: 0,
    })),
  });
}

/** Some families do not need it any more, the evening before. Whoever was to come is let go. */
export async function changeMind(app: MonthApp, hub: MonthHub, wanted: Wanted): Promise<void> {
  const { id, kind, cell, destinationCell, forDay, window } = wanted;
  const times = { day: dayAt(forDay), fromMinute: window.fromMinute, toMinute: window.toMinute };
  const { lookup, proof } = requestOf(hub, { requestId: id, kind, cell, destinationCell, ...times });
  await app.receipts.withdraw({ lookup, proof, key: randomUUID() });
}

export const changesMind = ({ id }: Wanted): boolean => luck(id, 'changes mind') < 0.04;
