import { ALLERGENS, ANIMALS, DIETS, TRACES } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { CheckRows, Disclosure, Select } from '../../ui';
import { useWords } from '../messages';
import { Choose, type ItemPartProps } from './item-facts';

const GLUTEN = ['unknown', 'yes', 'no'] as const;

/** What is in it, as the label says: allergens one by one, gluten, animals, and what it vouches for. */
export function ItemTraces({ draft, onChange }: ItemPartProps): ReactNode {
  const words = useWords();
  return (
    <Disclosure summary={words.t('goods.column.allergens')}>
      <div className="stack">
        {ALLERGENS.map((allergen) => (
          <Select
            key={allergen}
            label={words.t('goods.traces', { allergen: words.t(`allergen.${allergen}`) })}
            value={draft.traces[allergen]}
            options={TRACES.map((value) => ({ value, label: words.t(`trace.${value}`) }))}
            onChange={(trace) => onChange({ traces: { ...draft.traces, [allergen]: trace } })}
          />
        ))}
        <Choose
          label="goods.gluten"
          says="gluten"
          among={GLUTEN}
          value={draft.gluten}
          onChange={(gluten) => onChange({ gluten })}
        />
        <Choose
          label="goods.animal"
          says="animal"
          among={ANIMALS}
          value={draft.animal}
          onChange={(animal) => onChange({ animal })}
        />
        <CheckRows
          shape="chips"
          label={words.t('goods.marks')}
          choices={DIETS.map((value) => ({ value, label: words.t(`diet.${value}`) }))}
          value={draft.marks}
          onChange={(marks) => onChange({ marks: [...marks] })}
        />
        <Choose
          label="goods.state"
          says="itemState"
          among={['active', 'retired'] as const}
          value={draft.state}
          onChange={(state) => onChange({ state })}
        />
      </div>
    </Disclosure>
  );
}
