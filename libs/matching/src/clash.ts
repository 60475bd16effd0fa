import { type Choice } from './board';
import { type Table } from './table';
import { breaksTogether } from './together';

/** What is wrong with a relaxed assignment, as the ways out of it: every good assignment takes at least one. */
export interface WayOut {
  /** Arcs to do without. */
  readonly without: readonly number[];
  /** Tasks to serve come what may. */
  readonly served: readonly number[];
  /** Points this way is known to cost besides, and what it has settled. */
  readonly settles: string | null;
}

const without = (arcs: readonly number[]): WayOut => ({ without: arcs, served: [], settles: null });

/** The ways out of the first thing wrong, or null when nothing is. `settled`: mates that may go to different people. */
export function waysOut(
  table: Table,
  choice: Choice,
  settled: ReadonlySet<string>,
): readonly WayOut[] | null {
  return (
    outOfHalves(table, choice) ??
    outOfClash(table, choice) ??
    outOfFaces(table, choice) ??
    outOfSplit(table, choice, settled)
  );
}

/** The tasks each volunteer is given, in the order of the table. */
export function givenTo(table: Table, choice: Choice): readonly (readonly number[])[] {
  const given = table.volunteers.map((): number[] => []);
  choice.forEach((arc, task) => {
    if (arc >= 0) given[table.arcs.volunteer[arc]!]!.push(task);
  });
  return given;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const arcsOf = ({ arcs }: Table, task: number): readonly number[] =>
  range(arcs.start[task]!, arcs.start[task + 1]!);

/** Half a block: the whole of it, or none of it. */
function outOfHalves(table: Table, choice: Choice): readonly WayOut[] | null {
  const half = table.links.blocks.find(
    (block) => block.some((t) => choice[t]! >= 0) && block.some((t) => choice[t]! < 0),
  );
  if (!half) return null;
  return [without(half.flatMap((task) => arcsOf(table, task))), { without: [], served: half, settles: null }];
}

/** Tasks of one volunteer that do not go together: one of a smallest such set goes elsewhere. */
function outOfClash(table: Table, choice: Choice): readonly WayOut[] | null {
  for (const [v, tasks] of givenTo(table, choice).entries()) {
    const breaks = (indices: readonly number[]): boolean =>
      breaksTogether(
        table.volunteers[v]!,
        indices.map((t) => table.tasks[t]!),
      ) !== null;
    if (!breaks(tasks)) continue;
    const core = tasks.reduce((left, task) => {
      const fewer = left.filter((other) => other !== task);
      return breaks(fewer) ? fewer : left;
    }, tasks);
    return core.map((task) => without([choice[task]!]));
  }
  return null;
}

/** More new faces at a home than it may have: one of them does nothing there. */
function outOfFaces(table: Table, choice: Choice): readonly WayOut[] | null {
  const { tasks, arcs, rules } = table;
  const faces = new Map<string, Set<number>>();
  for (const [task, arc] of choice.entries()) {
    const { home, facesLeft } = tasks[task]!;
    if (arc < 0 || home === null || !rules.isNew(arcs.volunteer[arc]!, task)) continue;
    const known = faces.get(home) ?? new Set();
    faces.set(home, known.add(arcs.volunteer[arc]!));
    if (known.size <= facesLeft) continue;
    const here = tasks.flatMap((other, t) => (other.home === home ? arcsOf(table, t) : []));
    return [...known].map((v) => without(here.filter((a) => arcs.volunteer[a] === v)));
  }
  return null;
}

/** Out and back by different people: one or the other goes elsewhere, or it stays so and costs what it costs. */
function outOfSplit(table: Table, choice: Choice, settled: ReadonlySet<string>): readonly WayOut[] | null {
  if (table.weights.otherPerson === 0) return null;
  const whose = (task: number): number => table.arcs.volunteer[choice[task]!]!;
  for (const [one, other, pair] of matesOf(table, choice)) {
    if (whose(one) === whose(other) || settled.has(pair)) continue;
    const [a, b] = [choice[one]!, choice[other]!];
    const notA = arcsOf(table, one).filter((each) => each !== a);
    const notB = arcsOf(table, other).filter((each) => each !== b);
    return [
      without([a]),
      { without: [...notA, b], served: [one], settles: null },
      { without: [...notA, ...notB], served: [one, other], settles: pair },
    ];
  }
  return null;
}

/** Every two served tasks that want one person, and a name for the two that begins with their group. */
const matesOf = (
  { links }: Table,
  choice: Choice,
): readonly (readonly [one: number, other: number, pair: string])[] =>
  links.groups.flatMap((group, g) => {
    const held = group.filter((task) => choice[task]! >= 0);
    return held.flatMap((one, i) =>
      held.slice(i + 1).map((other) => [one, other, `${g} ${one} ${other}`] as const),
    );
  });
