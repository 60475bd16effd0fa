import type { Gap } from '@doorstep/roster';
import type { ReactNode } from 'react';
import { DataTable, EmptyState } from '../../ui';
import { useWords } from '../messages';
import type { RosterWords } from './use-roster-words';

interface GapTableProps {
  readonly gaps: readonly Gap[];
  readonly say: RosterWords;
}

const ORDER: readonly Gap['kind'][] = ['least', 'leader', 'most'];

/** What stays empty, why, and who comes nearest to filling it. Needed places first. */
export function GapTable({ gaps, say }: GapTableProps): ReactNode {
  const words = useWords();
  if (gaps.length === 0) return <EmptyState icon="check">{words.t('roster.gaps.none')}</EmptyState>;
  return (
    <DataTable<Gap>
      caption={words.t('roster.table.gaps')}
      rows={[...gaps].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))}
      rowKey={({ shift, role, kind }) => `${shift} ${role} ${kind}`}
      columns={[
        {
          id: 'shift',
          header: words.t('roster.col.shift'),
          rowHeader: true,
          cell: ({ shift }) => say.shift(shift),
        },
        { id: 'missing', header: words.t('roster.col.empty'), cell: (gap) => say.missing(gap) },
        {
          id: 'why',
          header: words.t('roster.col.why'),
          cell: ({ code }) => words.t(`roster.gapCode.${code}`),
        },
        {
          id: 'who',
          header: words.t('roster.col.who'),
          cell: (gap) => {
            const fixes = say.fixes(gap);
            if (fixes.length === 0)
              return words.t(gap.code === 'NOBODY_CLEARED' ? 'roster.fix.clear' : 'roster.fix.none');
            return (
              <ul className="roster-notes">
                {fixes.map((fix) => (
                  <li key={fix}>{fix}</li>
                ))}
              </ul>
            );
          },
        },
      ]}
    />
  );
}
