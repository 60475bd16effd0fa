import { bandsOf, compareRecipes, type LineChange, type RecipeLine } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../ui';
import { useWords } from '../messages';
import { type HubGoods, recipeOf, type RecipeVersion } from './bag-goods';
import { useBagWords } from './bag-words';

interface RecipeViewProps {
  readonly name: string;
  readonly version: RecipeVersion;
  /** Another version, older or newer, beside which this one is read. */
  readonly before: RecipeVersion | null;
  readonly goods: readonly HubGoods[];
}

/** One version as it stands: a line for each thing, a column for each size of home, and what changed. */
export function RecipeView({ name, version, before, goods }: RecipeViewProps): ReactNode {
  const words = useWords();
  const say = useBagWords(goods);
  const recipe = recipeOf(version);
  const rows: readonly LineChange[] =
    before === null
      ? recipe.lines.map((after) => ({ before: null, after, kind: 'same' }))
      : compareRecipes(recipeOf(before), recipe);
  const shown = ({ before: was, after }: LineChange): RecipeLine | null => after ?? was;
  const change = (row: LineChange): string =>
    words.t(`recipe.change.${row.kind}`, { before: (row.before?.quantities ?? []).join(' · ') });
  const columns: Column<LineChange>[] = [
    {
      id: 'goods',
      header: words.t('recipe.column.goods'),
      rowHeader: true,
      cell: (row) => {
        const line = shown(row);
        return line === null ? '' : say.wanted(line.wanted);
      },
    },
    {
      id: 'for',
      header: words.t('recipe.column.for'),
      cell: (row) => say.whose(whoseIn(shown(row))),
    },
    ...bandsOf(recipe).map((band, at): Column<LineChange> => ({
      id: String(band.from),
      header: say.band(band),
      align: 'end',
      cell: ({ after }) => after?.quantities[at] ?? '–',
    })),
    ...(before === null
      ? []
      : [
          {
            id: 'change',
            header: words.t('recipe.column.change'),
            cell: change,
          } satisfies Column<LineChange>,
        ]),
  ];
  return (
    <DataTable
      narrow="cards"
      caption={name}
      columns={columns}
      rows={rows}
      rowKey={(row) => shown(row)?.id ?? ''}
    />
  );
}

function whoseIn(line: RecipeLine | null): string {
  if (line === null) return 'all';
  const [kind, word] = Object.values(line.for) as [string, string?];
  return word === undefined ? kind : `${kind}:${word}`;
}
