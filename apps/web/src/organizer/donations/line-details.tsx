import {
  ACCEPT_REASONS,
  ALLERGENS,
  ARRIVALS,
  GRAMS_IN,
  keepsItsLine,
  limitOf,
  netGrams,
  poundsOf,
  REJECT_REASONS,
  TRACES,
} from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import { Disclosure, NumberField, RadioRows, Select, TextField } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useWords } from '../messages';
import { type Details, detailsOf, type LotTraces, listsOf } from './details-draft';
import { type LineChange, scalesOf, temperatureOf } from './line-draft';
import type { ShownLine } from './use-donation';
import { type Units, useLineWords } from './use-line-words';

interface LineDetailsProps {
  readonly line: ShownLine;
  readonly units: Units;
  readonly onSave: (change: LineChange) => void;
  readonly onEnd: () => void;
}

/** What not every line needs: cases, scales, brand and lot number, temperature, and a label that says something else. */
export function LineDetails({ line, units, onSave, onEnd }: LineDetailsProps): ReactNode {
  const words = useWords();
  const say = useLineWords(units);
  const [draft, setDraft] = useState<Details>(() => detailsOf(line, units));
  const set = (part: Partial<Details>): void => setDraft((now) => ({ ...now, ...part }));
  const parts = { line, units, draft, set };
  const save = (): void => {
    onSave(changeOf(draft, line, units));
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('gift.detail.title', { item: say.name(line) })}
      act={words.t('gift.detail.save')}
      onAct={save}
      onEnd={onEnd}
    >
      {line.item.unit === 'pound' ? <Scales {...parts} /> : <Cases {...parts} />}
      <TextField
        label={words.t('gift.detail.brand')}
        maxLength={60}
        value={draft.brand}
        onChange={(brand) => set({ brand })}
      />
      <TextField
        label={words.t('gift.detail.code')}
        hint={words.t('gift.detail.code.hint')}
        maxLength={40}
        value={draft.code}
        onChange={(code) => set({ code })}
      />
      <Warmth {...parts} />
      <Traces {...parts} />
    </CommandDialog>
  );
}

interface PartProps {
  readonly line: ShownLine;
  readonly units: Units;
  readonly draft: Details;
  readonly set: (part: Partial<Details>) => void;
}

/** Cases differ: how many are in one is what the trade says of this item, or what somebody counted just now. */
function Cases({ draft, set }: PartProps): ReactNode {
  const words = useWords();
  return (
    <Disclosure summary={words.t('gift.detail.cases')}>
      <div className="stack">
        <NumberField
          label={words.t('gift.detail.cases.count')}
          value={draft.cases}
          onChange={(cases) => set({ cases })}
        />
        <NumberField
          label={words.t('gift.detail.cases.per')}
          hint={words.t('gift.detail.cases.hint')}
          value={draft.perCase}
          onChange={(perCase) => set({ perCase })}
        />
      </div>
    </Disclosure>
  );
}

function Scales({ units, draft, set }: PartProps): ReactNode {
  const words = useWords();
  const say = useLineWords(units);
  const grams = weighedOf(draft, units)?.grams;
  return (
    <>
      <TextField
        label={words.t('gift.detail.gross', { unit: units.weight })}
        inputMode="decimal"
        value={draft.gross}
        onChange={(gross) => set({ gross })}
      />
      <TextField
        label={words.t('gift.detail.tare', { unit: units.weight })}
        inputMode="decimal"
        value={draft.tare}
        onChange={(tare) => set({ tare })}
      />
      <p role="status">{grams ? words.t('gift.detail.net', { weight: say.weight(grams) }) : ''}</p>
    </>
  );
}

const VERDICTS = ['take', 'accept', 'reject'] as const;

function Warmth({ units, draft, set }: PartProps): ReactNode {
  const words = useWords();
  const say = useLineWords(units);
  const { arrival, verdict } = draft;
  const tenths = temperatureOf(draft.temperature, units.degrees);
  const isBeyond = tenths !== null && keepsItsLine(arrival, tenths) === false;
  const shown = VERDICTS.filter((one) => (one === 'accept' ? isBeyond || verdict === 'accept' : true));
  return (
    <>
      <Select
        label={words.t('gift.detail.arrival')}
        value={arrival}
        options={ARRIVALS.map((value) => ({ value, label: words.t(`arrival.${value}`) }))}
        onChange={(chosen) => set({ arrival: chosen })}
      />
      {limitOf(arrival) === null ? null : (
        <TextField
          label={words.t('gift.detail.temperature', { unit: units.degrees === 'f' ? '°F' : '°C' })}
          hint={words.t('gift.detail.temperature.hint', { limit: say.limit(arrival) })}
          inputMode="decimal"
          value={draft.temperature}
          onChange={(temperature) => set({ temperature })}
        />
      )}
      <RadioRows
        shape="chips"
        label={words.t('gift.detail.verdict')}
        value={verdict}
        choices={shown.map((value) => ({ value, label: words.t(`gift.detail.${value}`) }))}
        onChange={(chosen) => set({ verdict: chosen })}
      />
      {verdict === 'accept' ? (
        <Select
          label={words.t('gift.detail.why')}
          value={draft.acceptReason}
          options={ACCEPT_REASONS.map((value) => ({ value, label: words.t(`acceptReason.${value}`) }))}
          onChange={(acceptReason) => set({ acceptReason })}
        />
      ) : null}
      {verdict === 'reject' ? (
        <Select
          label={words.t('gift.detail.why')}
          value={draft.rejectReason}
          options={REJECT_REASONS.map((value) => ({ value, label: words.t(`rejectReason.${value}`) }))}
          onChange={(rejectReason) => set({ rejectReason })}
        />
      ) : null}
    </>
  );
}

function Traces({ draft, set }: PartProps): ReactNode {
  const words = useWords();
  const { traces } = draft;
  return (
    <Disclosure summary={words.t('gift.detail.differs')}>
      <div className="stack">
        <RadioRows
          shape="chips"
          label={words.t('gift.detail.differs')}
          value={draft.differs ? 'yes' : 'no'}
          choices={(['no', 'yes'] as const).map((value) => ({
            value,
            label: words.t(`gift.detail.differs.${value}`),
          }))}
          onChange={(value) => set({ differs: value === 'yes' })}
        />
        {draft.differs
          ? ALLERGENS.map((allergen) => (
              <Select
                key={allergen}
                label={words.t('goods.traces', { allergen: words.t(`allergen.${allergen}`) })}
                value={traces[allergen]}
                options={TRACES.map((value) => ({ value, label: words.t(`trace.${value}`) }))}
                onChange={(trace) => set({ traces: { ...traces, [allergen]: trace } satisfies LotTraces })}
              />
            ))
          : null}
      </div>
    </Disclosure>
  );
}

/** What the scales said, and the whole pounds that may be promised of it. */
function weighedOf(draft: Details, { weight }: Units) {
  const [gross, tare] = [scalesOf(draft.gross), draft.tare.trim() === '' ? 0 : scalesOf(draft.tare)];
  if (gross === null || tare === null) return null;
  const grams = netGrams(gross, tare, weight);
  return grams === null ? null : { grams, tareGrams: Math.round(tare * GRAMS_IN[weight]) };
}

function changeOf(draft: Details, line: ShownLine, units: Units): LineChange {
  const { verdict, arrival, cases, perCase } = draft;
  const weighed = line.item.unit === 'pound' ? weighedOf(draft, units) : null;
  const inCases = cases && perCase ? { quantity: cases * perCase } : {};
  const byWeight = weighed ? { ...weighed, quantity: Math.max(1, poundsOf(weighed.grams)) } : {};
  return {
    ...inCases,
    ...byWeight,
    brand: draft.brand.trim() || null,
    code: draft.code.trim() || null,
    arrival,
    temperature: limitOf(arrival) === null ? null : temperatureOf(draft.temperature, units.degrees),
    acceptReason: verdict === 'accept' ? draft.acceptReason : null,
    rejectReason: verdict === 'reject' ? draft.rejectReason : null,
    ...(draft.differs ? listsOf(draft.traces) : { contains: null, mayContain: null, absent: null }),
  };
}
