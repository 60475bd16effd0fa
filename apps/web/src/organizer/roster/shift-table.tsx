import type { ReactNode } from 'react';
import { DataTable } from '../../ui';
import { useWords } from '../messages';
import { CellRow, KeptRow } from './cell-row';
import { cellKey } from './decisions';
import type { ProposalProps } from './proposal';
import type { RosterShift } from './roster-model';

/** Every shift with everybody in it: who stays, who comes, who goes, what is still empty. */
export function ShiftTable({ desk, say, told }: ProposalProps): ReactNode {
  const words = useWords();
  const asked = new Set<string>(desk.question?.problem.shifts.map(({ id }) => id));
  const rows = desk.data.week.shifts.filter(({ id }) => asked.has(id));
  const changed = new Set(desk.changes.map(cellKey));
  const explained = new Map(told.explained.map((one) => [cellKey(one), one]));
  return (
    <DataTable<RosterShift>
      caption={words.t('roster.table.shifts')}
      rows={[...rows].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'shift',
          header: words.t('roster.col.shift'),
          rowHeader: true,
          cell: ({ id }) => say.shift(id),
        },
        {
          id: 'people',
          header: words.t('roster.col.people'),
          cell: ({ id }) => (
            <ul className="roster-cells">
              {told.roster
                .filter((one) => one.shift === id && !changed.has(cellKey(one)))
                .map((kept) => (
                  <KeptRow
                    key={cellKey(kept)}
                    say={say}
                    kept={kept}
                    explained={explained.get(cellKey(kept)) ?? null}
                  />
                ))}
              {desk.changes
                .filter((change) => change.shift === id)
                .map((change) => (
                  <CellRow
                    key={cellKey(change)}
                    by="person"
                    {...{ desk, say, change }}
                    explained={explained.get(cellKey(change)) ?? null}
                  />
                ))}
            </ul>
          ),
        },
        {
          id: 'empty',
          header: words.t('roster.col.empty'),
          cell: ({ id }) => (
            <ul className="roster-notes">
              {told.gaps
                .filter((gap) => gap.shift === id)
                .map((gap) => (
                  <li key={`${gap.role} ${gap.kind}`}>{say.missing(gap)}</li>
                ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
