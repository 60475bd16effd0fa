import {
  ALLERGENS,
  type Allergen,
  AVOIDED,
  type Avoided,
  bagFor,
  type BagHousehold,
  COOKING,
  type Cooking,
  DIAPER_SIZES,
  type DiaperSize,
  type Diet,
  DIETS,
  FORMULAS,
  type Formula,
  type Recipe,
  type StandInRule,
} from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import { Card, CheckRows, NumberField, Select } from '../../ui';
import { useWords } from '../messages';
import type { HubGoods } from './bag-goods';
import { BagList } from './bag-list';

interface Made {
  readonly people: number | null;
  readonly months: number | null;
  readonly formula: Formula | '';
  readonly diapers: DiaperSize | '';
  readonly kitchen: Cooking | '';
  readonly diets: readonly Diet[];
  readonly avoids: readonly Avoided[];
  readonly allergies: readonly Allergen[];
}

const NOBODY: Made = {
  people: 4,
  months: null,
  formula: '',
  diapers: '',
  kitchen: '',
  diets: [],
  avoids: [],
  allergies: [],
};

const householdOf = ({ people, months, formula, diapers, kitchen, ...eats }: Made): BagHousehold => ({
  people: Math.max(1, people ?? 1),
  infants:
    months === null && formula === '' && diapers === ''
      ? []
      : [{ months, formula: formula === '' ? null : formula, diapers: diapers === '' ? null : diapers }],
  diets: eats.diets,
  avoids: eats.avoids,
  allergies: eats.allergies,
  ...(kitchen === '' ? {} : { kitchen }),
});

interface TryProps {
  readonly recipe: Recipe;
  readonly goods: readonly HubGoods[];
  readonly rules: readonly StandInRule[];
}

/** A household made up on the spot, and the bag it would get: nothing of it is sent or kept. */
export function TryHousehold({ recipe, goods, rules }: TryProps): ReactNode {
  const words = useWords();
  const [made, setMade] = useState(NOBODY);
  const change = (part: Partial<Made>): void => setMade((now) => ({ ...now, ...part }));
  const bag = bagFor(recipe, householdOf(made), { goods, rules });
  return (
    <Card title={words.t('try.title')}>
      <p className="meta">{words.t('try.lead')}</p>
      <div className="try">
        <div className="stack">
          <NumberField
            label={words.t('try.people')}
            value={made.people}
            max={40}
            onChange={(people) => change({ people })}
            lessLabel={words.t('stock.less')}
            moreLabel={words.t('stock.more')}
          />
          <BabyFields made={made} onChange={change} />
          <Select
            label={words.t('try.kitchen')}
            value={made.kitchen}
            options={[
              { value: '' as const, label: words.t('try.kitchen.unasked') },
              ...COOKING.map((value) => ({ value, label: words.t(`kitchen.${value}`) })),
            ]}
            onChange={(kitchen) => change({ kitchen })}
          />
          <CheckRows
            shape="chips"
            label={words.t('try.diets')}
            value={made.diets}
            choices={DIETS.map((value) => ({ value, label: words.t(`diet.${value}`) }))}
            onChange={(diets) => change({ diets })}
          />
          <CheckRows
            shape="chips"
            label={words.t('try.avoids')}
            value={made.avoids}
            choices={AVOIDED.map((value) => ({ value, label: words.t(`avoid.${value}`) }))}
            onChange={(avoids) => change({ avoids })}
          />
          <CheckRows
            shape="chips"
            label={words.t('try.allergies')}
            value={made.allergies}
            choices={ALLERGENS.map((value) => ({ value, label: words.t(`allergen.${value}`) }))}
            onChange={(allergies) => change({ allergies })}
          />
        </div>
        <div>
          <h3>{words.t('try.bag')}</h3>
          <BagList bag={bag} goods={goods} />
        </div>
      </div>
    </Card>
  );
}

interface BabyProps {
  readonly made: Made;
  readonly onChange: (part: Partial<Made>) => void;
}

function BabyFields({ made, onChange }: BabyProps): ReactNode {
  const words = useWords();
  return (
    <>
      <NumberField
        label={words.t('try.months')}
        hint={words.t('try.months.hint')}
        value={made.months}
        max={36}
        onChange={(months) => onChange({ months })}
      />
      <div className="row">
        <Select
          label={words.t('try.formula')}
          value={made.formula}
          options={[
            { value: '' as const, label: words.t('try.formula.none') },
            ...FORMULAS.map((value) => ({ value, label: words.t(`formula.${value}`) })),
          ]}
          onChange={(formula) => onChange({ formula })}
        />
        <Select
          label={words.t('try.diapers')}
          value={made.diapers}
          options={[
            { value: '' as const, label: words.t('try.diapers.none') },
            ...DIAPER_SIZES.map((value) => ({ value, label: value })),
          ]}
          onChange={(diapers) => onChange({ diapers })}
        />
      </div>
    </>
  );
}
