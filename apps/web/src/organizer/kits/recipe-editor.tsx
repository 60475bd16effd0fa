import { bandsOf, COOKING, DIAPER_SIZES, DIETS, FORMULAS } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { Button, TextField } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { HubGoods } from './bag-goods';
import { type BagWords, useBagWords } from './bag-words';
import { BandsEditor } from './bands-editor';
import { type LineDraft, type RecipeDraft, withBands, withLine } from './recipe-draft';

interface EditorProps {
  readonly draft: RecipeDraft;
  readonly goods: readonly HubGoods[];
  readonly nameError: string | undefined;
  readonly onChange: (draft: RecipeDraft) => void;
}

const WHOSE: readonly string[] = [
  'all',
  ...DIETS.map((diet) => `diet:${diet}`),
  ...COOKING.map((kitchen) => `kitchen:${kitchen}`),
  ...FORMULAS.map((formula) => `formula:${formula}`),
  ...DIAPER_SIZES.map((size) => `diapers:${size}`),
];

/** A draft as a table of fields: a line is goods, whose they are, and a number for each size of home. */
export function RecipeEditor({ draft, goods, nameError, onChange }: EditorProps): ReactNode {
  const words = useWords();
  const say = useBagWords(goods);
  const bands = bandsOf(draft);
  const add = (): void => {
    const first = goods[0];
    const line = { id: crypto.randomUUID(), wanted: `i:${first?.id ?? ''}`, whose: 'all' };
    onChange({ ...draft, lines: [...draft.lines, { ...line, quantities: bands.map(() => 1) }] });
  };
  return (
    <div className="stack">
      <TextField
        id="recipe-name"
        label={words.t('recipe.name')}
        maxLength={60}
        value={draft.name}
        error={nameError}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <BandsEditor bands={draft.bands} onChange={(change) => onChange(withBands(draft, change))} />
      <div className="table-frame" role="group" aria-label={draft.name} tabIndex={0}>
        <table className="table recipe-table">
          <thead>
            <tr>
              <th scope="col">{words.t('recipe.column.goods')}</th>
              <th scope="col">{words.t('recipe.column.for')}</th>
              {bands.map((band) => (
                <th key={band.from} scope="col" data-align="end">
                  {say.band(band)}
                </th>
              ))}
              <th scope="col">{words.t('column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.lines.map((line, i) => (
              <LineRow
                key={line.id}
                line={line}
                number={i + 1}
                goods={goods}
                say={say}
                bands={bands.map(say.band)}
                onChange={(next) => onChange(withLine(draft, next))}
                onRemove={() => onChange({ ...draft, lines: draft.lines.filter(({ id }) => id !== line.id) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button icon="plus" onPress={add}>
          {words.t('draft.add')}
        </Button>
      </div>
    </div>
  );
}

interface LineRowProps {
  readonly line: LineDraft;
  readonly number: number;
  readonly goods: readonly HubGoods[];
  readonly say: BagWords;
  readonly bands: readonly string[];
  readonly onChange: (line: LineDraft) => void;
  readonly onRemove: () => void;
}

function LineRow({ line, number, goods, say, bands, onChange, onRemove }: LineRowProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const groups = [...new Set(goods.flatMap(({ group }) => group ?? []))].sort();
  return (
    <tr>
      <td>
        <select
          className="input"
          aria-label={words.t('draft.goods', { line: number })}
          value={line.wanted}
          onChange={({ target }) => onChange({ ...line, wanted: target.value })}
        >
          {goods.map((item) => (
            <option key={item.id} value={`i:${item.id}`}>
              {nameOf(item)}
            </option>
          ))}
          {groups.map((group) => (
            <option key={group} value={`g:${group}`}>
              {words.t('recipe.any', { group })}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          className="input"
          aria-label={words.t('draft.for', { line: number })}
          value={line.whose}
          onChange={({ target }) => onChange({ ...line, whose: target.value })}
        >
          {WHOSE.map((value) => (
            <option key={value} value={value}>
              {say.whose(value)}
            </option>
          ))}
        </select>
      </td>
      {bands.map((band, at) => (
        <td key={band} data-align="end">
          <input
            className="input tabular recipe-cell"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            maxLength={2}
            aria-label={words.t('draft.cell', { line: number, band })}
            value={line.quantities[at] ?? ''}
            onChange={({ target }) =>
              onChange({ ...line, quantities: setAt(line.quantities, at, target.value) })
            }
          />
        </td>
      ))}
      <td>
        <Button
          size="small"
          variant="quiet"
          label={words.t('draft.remove', { line: number })}
          icon="close"
          onPress={onRemove}
        />
      </td>
    </tr>
  );
}

function setAt(quantities: LineDraft['quantities'], at: number, text: string): LineDraft['quantities'] {
  const digits = text.replace(/\D/g, '');
  return quantities.map((units, i) => (i === at ? (digits === '' ? null : Number(digits)) : units));
}
