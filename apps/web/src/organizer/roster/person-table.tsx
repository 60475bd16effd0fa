import type { ReactNode } from 'react';
import { DataTable } from '../../ui';
import { useWords } from '../messages';
import { CellRow } from './cell-row';
import { cellKey, type CellChange } from './decisions';
import type { ProposalProps } from './proposal-props';

interface PersonRow {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly changes: readonly CellChange[];
}

/** Whom the proposal changes something for: their hours before and after, and each change. */
export function PersonTable({ desk, say, told }: ProposalProps): ReactNode {
  const words = useWords();
  const hours = new Map<string, { readonly before: number; readonly after: number }>(
    told.comparison.hours.map(({ volunteer, before, after }) => [volunteer, { before, after }]),
  );
  const ids = [...new Set([...hours.keys(), ...desk.changes.map(({ volunteer }) => volunteer)])];
  const rows = ids
    .map((id): PersonRow => {
      const changes = desk.changes.filter(({ volunteer }) => volunteer === id);
      return { id, before: 0, after: 0, ...hours.get(id), changes };
    })
    .sort((a, b) => say.who(a.id).localeCompare(say.who(b.id)));
  const explained = new Map(told.explained.map((one) => [cellKey(one), one]));
  return (
    <DataTable<PersonRow>
      caption={words.t('roster.table.people')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'person',
          header: words.t('roster.col.person'),
          rowHeader: true,
          cell: ({ id }) => say.who(id),
        },
        {
          id: 'hours',
          header: words.t('roster.col.hours'),
          cell: ({ before, after }) =>
            before === after ? null : (
              <>
                <span aria-hidden="true">
                  <bdi dir="ltr">
                    {words.t('roster.hours', { before: say.hours(before), after: say.hours(after) })}
                  </bdi>
                </span>
                <span className="visually-hidden">
                  {words.t('roster.hours.spoken', { before: say.hours(before), after: say.hours(after) })}
                </span>
              </>
            ),
        },
        {
          id: 'changes',
          header: words.t('roster.col.changes'),
          cell: ({ changes }) => (
            <ul className="roster-cells">
              {changes.map((change) => (
                <CellRow
                  key={cellKey(change)}
                  by="shift"
                  {...{ desk, say, change }}
                  explained={explained.get(cellKey(change)) ?? null}
                />
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
