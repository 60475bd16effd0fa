import { CHILDREN_AT_ONCE, RECEIVERS_AT_ONCE } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Button, CheckRows, NumberField, TextField } from '../../ui';
import { useWords } from '../messages';
import { NO_CHILD, type ChildDraft, type SheetDraft } from './sheet-draft';

interface SheetFieldsProps {
  readonly draft: SheetDraft;
  readonly onChange: (draft: SheetDraft) => void;
}

const replaced = <Row,>(rows: readonly Row[], at: number, change: Partial<Row>): readonly Row[] =>
  rows.map((row, i) => (i === at ? { ...row, ...change } : row));

/** What a carer will read, completed with the family on the phone. */
export function SheetFields({ draft, onChange }: SheetFieldsProps): ReactNode {
  const words = useWords();
  const { children, receivers, emergency } = draft;
  return (
    <>
      {children.map((child, i) => (
        <ChildFields
          key={i}
          number={i + 1}
          child={child}
          onChange={(change) => onChange({ ...draft, children: replaced(children, i, change) })}
        />
      ))}
      <div className="row">
        <Button
          icon="plus"
          reason={children.length >= CHILDREN_AT_ONCE ? words.t('care.noMore') : undefined}
          onPress={() => onChange({ ...draft, children: [...children, NO_CHILD] })}
        >
          {words.t('care.addChild')}
        </Button>
        <Button
          icon="minus"
          reason={children.length < 2 ? words.t('care.oneChild') : undefined}
          onPress={() => onChange({ ...draft, children: children.slice(0, -1) })}
        >
          {words.t('care.dropChild')}
        </Button>
      </div>
      <CheckRows
        label={words.t('care.asked')}
        choices={[
          { value: 'asked', label: words.t('care.askedAllergies') },
          { value: 'consent', label: words.t('care.consent') },
        ]}
        value={[
          ...(draft.asked ? ['asked' as const] : []),
          ...(draft.consentMedical ? ['consent' as const] : []),
        ]}
        onChange={(value) =>
          onChange({ ...draft, asked: value.includes('asked'), consentMedical: value.includes('consent') })
        }
      />
      <fieldset className="fields">
        <legend>{words.t('care.receivers')}</legend>
        {receivers.map((receiver, i) => (
          <div className="row" key={i}>
            <TextField
              label={words.t('care.receiverName', { number: i + 1 })}
              value={receiver.name}
              maxLength={80}
              onChange={(name) => onChange({ ...draft, receivers: replaced(receivers, i, { name }) })}
            />
            <TextField
              label={words.t('care.codeWord', { number: i + 1 })}
              value={receiver.codeWord}
              maxLength={40}
              onChange={(codeWord) => onChange({ ...draft, receivers: replaced(receivers, i, { codeWord }) })}
            />
          </div>
        ))}
        <Button
          icon="plus"
          reason={receivers.length >= RECEIVERS_AT_ONCE ? words.t('care.noMore') : undefined}
          onPress={() => onChange({ ...draft, receivers: [...receivers, { name: '', codeWord: '' }] })}
        >
          {words.t('care.addReceiver')}
        </Button>
      </fieldset>
      <div className="row">
        <TextField
          label={words.t('care.emergencyName')}
          value={emergency.name}
          maxLength={80}
          onChange={(name) => onChange({ ...draft, emergency: { ...emergency, name } })}
        />
        <TextField
          label={words.t('care.emergencyPhone')}
          type="tel"
          value={emergency.phone}
          maxLength={40}
          onChange={(phone) => onChange({ ...draft, emergency: { ...emergency, phone } })}
        />
      </div>
    </>
  );
}

interface ChildFieldsProps {
  readonly number: number;
  readonly child: ChildDraft;
  readonly onChange: (change: Partial<ChildDraft>) => void;
}

function ChildFields({ number, child, onChange }: ChildFieldsProps): ReactNode {
  const words = useWords();
  return (
    <fieldset className="fields">
      <legend>{words.t('care.child', { number })}</legend>
      <div className="row">
        <TextField
          label={words.t('care.first')}
          value={child.first}
          maxLength={60}
          onChange={(first) => onChange({ first })}
        />
        <NumberField
          label={words.t('care.years')}
          value={child.years}
          max={17}
          onChange={(years) => onChange({ years })}
        />
        <NumberField
          label={words.t('care.months')}
          value={child.months}
          max={11}
          onChange={(months) => onChange({ months })}
        />
        <TextField
          label={words.t('care.allergies')}
          hint={words.t('care.allergiesHint')}
          value={child.allergies}
          maxLength={200}
          onChange={(allergies) => onChange({ allergies })}
        />
        <TextField
          label={words.t('care.note')}
          value={child.note}
          maxLength={200}
          onChange={(note) => onChange({ note })}
        />
      </div>
    </fieldset>
  );
}
