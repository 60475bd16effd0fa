import { shareOut, type LackCode, type Shelf, type ShelfLot } from '@doorstep/ledger';
import { daysBetween } from '@doorstep/schedule';
import { day as dayOf, instant, type Day, type Id } from '@doorstep/std';
import type { ItemFactsFragment, StockLineFieldsFragment, TasksToPackQuery } from '../../gql/graphql';
import type { FilledBag } from './fill-bags';

export type TaskToPack = TasksToPackQuery['tasksToPack'][number];

/** What a bag gets of an item when there is too little for all, and why not more. */
export interface Given {
  readonly promised: number;
  readonly lack: LackCode | null;
}

/** An item of which there is too little: all wishes, what there is, and who goes without how much. */
export interface Short {
  readonly itemId: string;
  readonly wanted: number;
  readonly given: number;
  readonly bags: readonly { readonly taskId: string; readonly missing: number; readonly lack: LackCode }[];
}

export interface Sharing {
  /** By task and item. */
  readonly given: ReadonlyMap<string, Given>;
  readonly short: readonly Short[];
}

export const shareKey = (taskId: string, itemId: string): string => `${taskId} ${itemId}`;

interface Around {
  readonly day: string;
  readonly tasks: readonly TaskToPack[];
  readonly stock: readonly StockLineFieldsFragment[];
  readonly items: readonly ItemFactsFragment[];
}

/**
 * Divides what lies on the shelf among bags: infants first for what is theirs, then whoever has the smallest part, who
 * has waited longest. Runs where the homes are open; the server hears only the numbers.
 */
export function shareShelf(bags: readonly FilledBag[], around: Around): Sharing {
  const byTask = new Map(around.tasks.map((task) => [task.taskId, task]));
  const day = dayOf(around.day);
  const asked = bags.map((bag) => ({
    id: bag.taskId as Id,
    day,
    wishes: bag.lines.map(({ item, quantity }) => ({ item: item.id as Id, quantity })),
    people: bag.people,
    infants: bag.infants,
    waited: waitedOf(byTask.get(bag.taskId), day),
  }));
  const given = new Map<string, Given>();
  const short = new Map<string, { wanted: number; given: number; bags: Short['bags'][number][] }>();
  for (const { bag, item, wanted, lack } of shareOut(asked, shelvesOf(around))) {
    const promised = wanted - (lack?.quantity ?? 0);
    given.set(shareKey(bag, item), { promised, lack: lack?.code ?? null });
    const sum = short.get(item) ?? { wanted: 0, given: 0, bags: [] };
    short.set(item, sum);
    sum.wanted += wanted;
    sum.given += promised;
    if (lack) sum.bags.push({ taskId: bag, missing: lack.quantity, lack: lack.code });
  }
  return {
    given,
    short: [...short].flatMap(([itemId, sum]) => (sum.bags.length > 0 ? [{ itemId, ...sum }] : [])),
  };
}

/** Days since a household was last helped; since it asked, when it never was, and then before all who were. */
const NEVER_HELPED = 1000;
function waitedOf(task: TaskToPack | undefined, day: Day): number {
  if (task === undefined) return 0;
  if (task.helpedOn) return daysBetween(dayOf(task.helpedOn), day);
  return NEVER_HELPED + daysBetween(dayOf(task.askedOn), day);
}

const STATES: ReadonlySet<string> = new Set(['available', 'hold', 'quarantined', 'recalled', 'damaged']);

/** What is free now, and what these very tasks are promised: it is free again for their bags. */
function shelvesOf({ tasks, stock, items }: Around): Shelf[] {
  const held = new Map<string, number>();
  for (const { lotId, quantity } of tasks.flatMap((task) => task.held))
    held.set(lotId, (held.get(lotId) ?? 0) + quantity);
  const facts = new Map(items.map((item) => [item.id, item]));
  return stock.flatMap(({ item, lots }) => {
    const known = facts.get(item.id);
    if (known === undefined) return [];
    return [
      {
        item: item.id as Id,
        grace: known.graceDays,
        infantsFirst: known.category === 'baby' || known.strict === 'infant_formula',
        lots: lots.flatMap((lot): ShelfLot[] =>
          STATES.has(lot.state)
            ? [
                {
                  id: lot.id as Id,
                  available: lot.onHand - lot.reserved - lot.held + (held.get(lot.id) ?? 0),
                  state: lot.state as ShelfLot['state'],
                  labelDate: lot.labelKind === 'made_on' ? null : ((lot.labelDate ?? null) as Day | null),
                  strict: known.strict ?? null,
                  receivedAt: instant(Date.parse(`${lot.receivedOn}T00:00:00Z`)),
                },
              ]
            : [],
        ),
      },
    ];
  });
}
