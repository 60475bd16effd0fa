import { isStep, type ItemPlan, type ItemStep } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { Chip, DataTable } from '../../ui';
import { useWords } from '../messages';

export type LineFault = ItemPlan['faults'][number];

interface TableLinesProps {
  readonly steps: readonly ItemStep[];
  readonly faults: readonly LineFault[];
}

interface Row {
  readonly line: number;
  readonly step: ItemStep | null;
  readonly faults: readonly LineFault[];
}

const COLUMN_OF = {
  name: 'name_en',
  nameEs: 'name_es',
  nameAr: 'name_ar',
  category: 'category',
  exchangeGroup: 'group',
  unit: 'unit',
  grams: 'grams',
  perCase: 'per_case',
  cooling: 'cooling',
  cooking: 'cooking',
  labelKind: 'label',
  graceDays: 'grace_days',
  strict: 'strict',
  animal: 'animal',
  contains: 'contains',
  mayContain: 'may_contain',
  absent: 'absent',
  gluten: 'gluten',
  marks: 'marks',
  picture: 'picture',
  state: 'state',
} as const;

/** Every line of a file in its order, those that cannot come in first. */
export function TableLines({ steps, faults }: TableLinesProps): ReactNode {
  const words = useWords();
  const rows = rowsOf(steps, faults);
  return (
    <DataTable<Row>
      narrow="cards"
      caption={words.t('table.in.lines')}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { id: 'line', header: words.t('table.column.line'), rowHeader: true, cell: ({ line }) => line },
        { id: 'item', header: words.t('goods.column.item'), cell: ({ step }) => step?.item.name ?? '' },
        { id: 'act', header: words.t('table.column.act'), cell: (row) => <Act row={row} /> },
        { id: 'why', header: words.t('table.column.why'), cell: (row) => <Why row={row} /> },
      ]}
    />
  );
}

function rowsOf(steps: readonly ItemStep[], faults: readonly LineFault[]): readonly Row[] {
  const wrong = [...new Set(faults.map(({ line }) => line))].sort((a, b) => a - b);
  const rest = steps.filter(({ line }) => !wrong.includes(line));
  return [
    ...wrong.map((line) => ({ line, step: null, faults: faults.filter((fault) => fault.line === line) })),
    ...rest.map((step) => ({ line: step.line, step, faults: [] })),
  ];
}

const TONES = { new: 'success', change: 'info', link: 'info', same: 'plain', refused: 'danger' } as const;

function actOf({ step }: Row): keyof typeof TONES {
  if (step === null) return 'refused';
  if (!isStep(step)) return 'same';
  if (step.known === null) return 'new';
  return step.changed.length > 0 ? 'change' : 'link';
}

function Act({ row }: { readonly row: Row }): ReactNode {
  const words = useWords();
  const act = actOf(row);
  return <Chip tone={TONES[act]}>{words.t(`table.act.${act}`)}</Chip>;
}

function Why({ row: { step, faults } }: { readonly row: Row }): ReactNode {
  const words = useWords();
  const list = (parts: readonly string[]): string =>
    new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
  if (step === null)
    return list(faults.map(({ code, column, text }) => words.t(`tableFault.${code}`, { column, text })));
  const { by, known, changed, links } = step;
  return list([
    ...(by === null || known === null ? [] : [words.t(`table.by.${by}`, { item: known.name })]),
    ...(known === null || changed.length === 0
      ? []
      : [words.t('table.changes', { list: list(changed.map((field) => COLUMN_OF[field])) })]),
    ...(links.length === 0 ? [] : [words.t('table.links', { list: list(links) })]),
  ]);
}
