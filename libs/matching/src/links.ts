import { type Id } from '@doorstep/std';
import { type Task } from './model';

/** Tasks by what ties them, as indices into one list. */
export interface Linked {
  /** Filled whole or left out whole; a task alone is a block of its own. */
  readonly blocks: readonly (readonly number[])[];
  readonly blockOf: Int32Array;
  /** What is looked at together: blocks, and blocks that want the same person. */
  readonly bundles: readonly (readonly number[])[];
  /** Tasks that want one person, two and more; -1 in `groupOf` when a task has no such mates. */
  readonly groups: readonly (readonly number[])[];
  readonly groupOf: Int32Array;
  /** The tasks of each party of two and more; -1 in `partyOf` when a task has no such mates. */
  readonly parties: readonly (readonly number[])[];
  readonly partyOf: Int32Array;
}

type Key = (task: Task) => Id | null;
const TOGETHER: Key = ({ links }) => links.together;
const PARTY: Key = ({ links }) => links.party;
const SAME_PERSON: Key = ({ links }) => links.samePerson;

export function linksOf(tasks: readonly Task[]): Linked {
  const blocks = componentsOf(tasks, [TOGETHER, PARTY]);
  const bundles = componentsOf(tasks, [TOGETHER, PARTY, SAME_PERSON]);
  const groups = componentsOf(tasks, [SAME_PERSON]).filter(({ length }) => length > 1);
  const parties = componentsOf(tasks, [PARTY]).filter(({ length }) => length > 1);
  return {
    blocks,
    blockOf: placesOf(blocks, tasks.length),
    bundles,
    groups,
    groupOf: placesOf(groups, tasks.length),
    parties,
    partyOf: placesOf(parties, tasks.length),
  };
}

/** Which list each task is in, -1 for none. */
function placesOf(lists: readonly (readonly number[])[], tasks: number): Int32Array {
  const places = new Int32Array(tasks).fill(-1);
  lists.forEach((list, i) => list.forEach((task) => (places[task] = i)));
  return places;
}

/** Tasks that share a key, directly or through others (Galler & Fischer 1964), in the order of the list. */
function componentsOf(tasks: readonly Task[], keys: readonly Key[]): readonly (readonly number[])[] {
  const parent = Int32Array.from(tasks, (_, i) => i);
  const root = (task: number): number => {
    let at = task;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const key of keys) {
    const first = new Map<string, number>();
    tasks.forEach((task, i) => {
      const id = key(task);
      if (id === null) return;
      const known = first.get(id);
      if (known === undefined) first.set(id, i);
      else parent[root(i)] = root(known);
    });
  }
  const lists = new Map<number, number[]>();
  tasks.forEach((_, i) => {
    const list = lists.get(root(i));
    if (list) list.push(i);
    else lists.set(root(i), [i]);
  });
  return [...lists.values()];
}
