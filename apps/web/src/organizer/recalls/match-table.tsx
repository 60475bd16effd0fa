import type { ReactNode } from 'react';
import type { RecallMatchesQuery } from '../../gql/graphql';
import { DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { useLotName } from './lot-name';

type Match = RecallMatchesQuery['recallMatches'][number];

interface MatchTableProps {
  readonly matches: readonly Match[];
  readonly chosen: readonly string[];
  readonly onChoose: (lotIds: readonly string[]) => void;
}

/** Lots that fit, to be chosen one by one: what is recalled is a person's word. */
export function MatchTable({ matches, chosen, onChoose }: MatchTableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  const lotName = useLotName();
  const turn = (lotId: string): void =>
    onChoose(chosen.includes(lotId) ? chosen.filter((id) => id !== lotId) : [...chosen, lotId]);
  return (
    <DataTable<Match>
      narrow="cards"
      caption={words.t('recall.found', { count: matches.length })}
      rows={matches}
      rowKey={({ lotId }) => lotId}
      columns={[
        {
          id: 'lot',
          header: words.t('recall.lot'),
          rowHeader: true,
          cell: (match) => (
            <label className="check-line">
              <input
                type="checkbox"
                checked={chosen.includes(match.lotId)}
                onChange={() => turn(match.lotId)}
              />
              <span>
                {nameOf(match.item)}: {lotName(match)}
              </span>
            </label>
          ),
        },
        {
          id: 'label',
          header: words.t('column.label'),
          cell: ({ labelDate }) => (labelDate == null ? words.t('stock.none') : time.shortDay(labelDate)),
        },
        { id: 'here', header: words.t('recall.onHand'), align: 'end', cell: ({ onHand }) => onHand },
        { id: 'out', header: words.t('recall.out'), align: 'end', cell: ({ out }) => out },
        { id: 'kits', header: words.t('recall.kits'), align: 'end', cell: ({ kitLots }) => kitLots },
      ]}
    />
  );
}
