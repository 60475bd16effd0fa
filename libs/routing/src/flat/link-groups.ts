import { type Problem, type Visit } from '../problem';
import { NO_LIMIT } from './node';
import { type FlatLink, type LinkGroup } from './shape';

interface Nodes {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Tasks that hang together by links, each group served whole or not at all; and the group of each task, or -1. */
export function linkGroups(
  { tasks, links = [] }: Problem,
  nodes: Nodes,
): { readonly groups: readonly LinkGroup[]; readonly groupOf: Int32Array } {
  const root = Int32Array.from(tasks, (_, t) => t);
  const find = (task: number): number => (root[task] === task ? task : find(root[task]!));
  for (const { first, then } of links) root[find(first.task)] = find(then.task);
  const roots = [...new Set(links.map(({ first }) => find(first.task)))];
  const linked = new Set(links.flatMap(({ first, then }) => [first.task, then.task]));
  const groups = roots.map((one): LinkGroup => ({
    tasks: Int32Array.from([...linked].filter((task) => find(task) === one).sort((a, b) => a - b)),
    links: links
      .filter(({ first }) => find(first.task) === one)
      .map(({ first, then, least, most, apart }): FlatLink => ({
        first: nodeOf(nodes, first),
        then: nodeOf(nodes, then),
        least,
        most: most ?? NO_LIMIT,
        apart: apart ?? false,
      })),
  }));
  const groupOf = new Int32Array(tasks.length).fill(-1);
  groups.forEach((group, g) => group.tasks.forEach((task) => (groupOf[task] = g)));
  return { groups, groupOf };
}

function nodeOf({ first, second }: Nodes, { task, at }: Visit): number {
  return at === 'dropoff' && second[task]! >= 0 ? second[task]! : first[task]!;
}
