import type { CaseFieldsFragment } from '../../gql/graphql';

/** Clear facts of a case that a person decides on. */
export const COMPARED = ['state', 'when', 'where', 'size', 'flags', 'hold'] as const;
export type Compared = (typeof COMPARED)[number];

type Facts = Pick<
  CaseFieldsFragment,
  | 'state'
  | 'day'
  | 'fromMinute'
  | 'toMinute'
  | 'cell'
  | 'destinationCell'
  | 'loadUnits'
  | 'flags'
  | 'heldUntil'
>;

const OF: Readonly<Record<Compared, (facts: Facts) => string>> = {
  state: ({ state }) => state,
  when: ({ day, fromMinute, toMinute }) => `${day} ${fromMinute} ${toMinute}`,
  where: ({ cell, destinationCell }) => `${cell} ${destinationCell ?? ''}`,
  size: ({ loadUnits }) => String(loadUnits),
  flags: ({ flags }) => [...flags].sort().join(' '),
  hold: ({ heldUntil }) => heldUntil ?? '',
};

/** What differs between a case as somebody opened it and as it is now, in the order of the screen. */
export const differences = (before: Facts, now: Facts): readonly Compared[] =>
  COMPARED.filter((name) => OF[name](before) !== OF[name](now));
