import { type ReactNode, useState } from 'react';
import { CheckRows, DataTable } from '../../ui';
import { useWords } from '../messages';
import { CellRow, KeptRow } from './cell-row';
import { cellKey } from './decisions';
import type { ProposalProps } from './proposal-props';
import type { RosterShift } from './roster-model';

/** Shifts with everybody in them: who stays, who comes, who goes, what is still empty. At first those with news. */
export function ShiftTable({ desk, say, told }: ProposalProps): ReactNode {
  const words = useWords();
  const asked = new Set<string>(desk.question?.problem.shifts.map(({ id }) => id));
  const [shown, setShown] = useState<readonly 'all'[]>([]);
  const news = new Set<string>([...desk.changes, ...told.gaps].map(({ shift }) => shift));
  const rows = desk.data.week.shifts.filter(({ id }) => asked.has(id) && (shown.length > 0 || news.has(id)));
  const changed = new Set(desk.changes.map(cellKey));
  const explained = new Map(told.explained.map((one) => [cellKey(one), one]));
  return (
    <>
      <CheckRows
        shape="chips"
        label={words.t('roster.shown')}
        value={shown}
        choices={[{ value: 'all', label: words.t('roster.shown.all', { count: asked.size }) }]}
        onChange={setShown}
      />
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
    </>
  );
}
