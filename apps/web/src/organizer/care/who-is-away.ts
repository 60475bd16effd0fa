import type { ArrangementFieldsFragment } from '../../gql/graphql';

type Line = ArrangementFieldsFragment['locations'][number];

/** Where each child is now: its last line in the log, by number. */
export function whereNow({ locations }: Pick<ArrangementFieldsFragment, 'locations'>): readonly Line[] {
  const last = new Map<number, Line>();
  for (const line of locations) {
    const known = last.get(line.child);
    if (known === undefined || known.n < line.n) last.set(line.child, line);
  }
  return [...last.values()].sort((a, b) => a.child - b.child);
}

/** Children who are not with their family. */
export const whoIsAway = (arrangement: Pick<ArrangementFieldsFragment, 'locations'>): readonly Line[] =>
  whereNow(arrangement).filter(({ state }) => state !== 'with_parent');
