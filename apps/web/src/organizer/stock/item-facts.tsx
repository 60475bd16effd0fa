import { CATEGORIES, COOKING, COOLING, LABELS, UNITS } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { type FieldFault, NumberField, Select, TextField } from '../../ui';
import { useWords, type MessageKey } from '../messages';
import type { ItemDraft } from './item-draft';

export interface ItemPartProps {
  readonly draft: ItemDraft;
  readonly onChange: (part: Partial<ItemDraft>) => void;
}

/** What it is called, how it is counted, kept and dated. */
export function ItemFacts(props: ItemPartProps & { readonly faults: readonly FieldFault[] }): ReactNode {
  const words = useWords();
  const { draft, faults, onChange } = props;
  const steps = { lessLabel: words.t('stock.less'), moreLabel: words.t('stock.more') };
  const faultAt = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  return (
    <>
      <TextField
        id="name"
        label={words.t('goods.name')}
        maxLength={80}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={faultAt('name')}
      />
      <div className="row">
        <TextField
          label={words.t('goods.nameEs')}
          maxLength={80}
          value={draft.nameEs ?? ''}
          onChange={(nameEs) => onChange({ nameEs })}
        />
        <TextField
          label={words.t('goods.nameAr')}
          maxLength={80}
          value={draft.nameAr ?? ''}
          onChange={(nameAr) => onChange({ nameAr })}
        />
      </div>
      <div className="row">
        <Choose
          label="goods.category"
          says="category"
          among={CATEGORIES}
          value={draft.category}
          onChange={(category) => onChange({ category })}
        />
        <Select
          label={words.t('goods.unit')}
          value={draft.unit}
          options={UNITS.map((value) => ({ value, label: words.t(`unit.${value}`, { count: 1 }) }))}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <div className="row">
        <NumberField
          id="grams"
          label={words.t('goods.weight')}
          value={draft.grams}
          onChange={(grams) => onChange({ grams })}
          error={faultAt('grams')}
          {...steps}
        />
        <NumberField
          label={words.t('goods.case')}
          hint={words.t('goods.case.hint')}
          value={draft.perCase}
          onChange={(perCase) => onChange({ perCase })}
          {...steps}
        />
      </div>
      <div className="row">
        <Choose
          label="goods.cooling"
          says="cooling"
          among={COOLING}
          value={draft.cooling}
          onChange={(cooling) => onChange({ cooling })}
        />
        <Choose
          label="goods.cooking"
          says="cooking"
          among={COOKING}
          value={draft.cooking}
          onChange={(cooking) => onChange({ cooking })}
        />
      </div>
      <div className="row">
        <Choose
          label="goods.strict"
          says="strict"
          among={STRICT}
          value={draft.strict ?? 'no'}
          onChange={(strict) => onChange({ strict: strict === 'no' ? null : strict })}
        />
        <Choose
          label="goods.label"
          says="label"
          among={LABELS}
          value={draft.labelKind}
          onChange={(labelKind) => onChange({ labelKind })}
        />
      </div>
      {draft.strict === null || draft.strict === undefined ? (
        <NumberField
          label={words.t('goods.grace')}
          hint={words.t('goods.grace.hint')}
          value={draft.graceDays}
          onChange={(graceDays) => onChange({ graceDays: graceDays ?? 0 })}
          {...steps}
        />
      ) : null}
    </>
  );
}

const STRICT = ['no', 'infant_formula', 'medicine'] as const;

interface ChooseProps<Word extends string> {
  readonly label: MessageKey;
  /** Each word has its sentence: `cooling.cold`. */
  readonly says: string;
  readonly among: readonly Word[];
  readonly value: Word;
  readonly onChange: (value: Word) => void;
}

/** One word of a closed list. */
export function Choose<Word extends string>(props: ChooseProps<Word>): ReactNode {
  const words = useWords();
  const { label, says, among, value, onChange } = props;
  const text = (word: Word): string => {
    const key = `${says}.${word}`;
    return words.has(key) ? words.t(key) : word;
  };
  return (
    <Select
      label={words.t(label)}
      value={value}
      options={among.map((word) => ({ value: word, label: text(word) }))}
      onChange={onChange}
    />
  );
}
