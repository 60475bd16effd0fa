import { MOBILITIES } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { CheckRows, NumberField, RadioRows, Select, TextField } from '../../ui';
import { useWords } from '../messages';
import { hasKids, isReceived, parts, rides } from './intake-draft';
import type { FieldsProps } from './fields-props';

/** Children who ride or need care, by age: seats and the number of adults follow from it. */
export function KidsField({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  if (!hasKids(draft)) return null;
  return (
    <TextField
      id="kids"
      label={words.t('intake.kids')}
      hint={words.t(parts(draft) ? 'intake.kids.hint.parts' : 'intake.kids.hint')}
      value={draft.kids}
      error={errorAt('kids')}
      onChange={(kids) => onChange({ kids })}
    />
  );
}

export function RideFields({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  if (!rides(draft)) return null;
  return (
    <div className="grid-2">
      <Select
        label={words.t('intake.means')}
        value={draft.means}
        options={(['be_there', 'leave'] as const).map((value) => ({
          value,
          label: words.t(`intake.means.${value}`),
        }))}
        onChange={(means) => onChange({ means })}
      />
      <Select
        label={words.t('intake.back')}
        value={draft.back}
        options={(['none', 'will_call', 'scheduled'] as const).map((value) => ({
          value,
          label: words.t(`intake.back.${value}`),
        }))}
        onChange={(back) => onChange({ back })}
      />
      {draft.back === 'scheduled' ? (
        <TextField
          id="backAt"
          label={words.t('intake.backAt')}
          hint={words.t('intake.backAt.hint')}
          value={draft.backAt}
          error={errorAt('backAt')}
          onChange={(backAt) => onChange({ backAt })}
        />
      ) : null}
      {draft.needs.includes('ride') ? (
        <>
          <NumberField
            label={words.t('intake.riders.adults')}
            min={0}
            max={8}
            value={draft.riders}
            onChange={(riders) => onChange({ riders })}
          />
          <Select
            label={words.t('intake.mobility')}
            value={draft.mobility}
            options={(['', ...MOBILITIES] as const).map((value) => ({
              value,
              label: words.t(value === '' ? 'intake.mobility.none' : `intake.mobility.${value}`),
            }))}
            onChange={(mobility) => onChange({ mobility })}
          />
        </>
      ) : null}
      <CheckRows
        shape="chips"
        label={words.t('intake.share')}
        value={draft.shareAgreed ? (['yes'] as const) : []}
        choices={[{ value: 'yes', label: words.t('intake.share.yes') }]}
        onChange={(value) => onChange({ shareAgreed: value.length > 0 })}
      />
    </div>
  );
}

/** Who may take the children, and what a carer must know. */
export function CareFields({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  if (!isReceived(draft)) return null;
  const isSchool = draft.needs.includes('school');
  return (
    <div className="grid-2">
      <TextField
        id="receiverThere"
        label={words.t(isSchool ? 'intake.receiver.there' : 'intake.receiver.care')}
        maxLength={40}
        value={draft.receiverThere}
        error={errorAt('receiverThere')}
        onChange={(receiverThere) => onChange({ receiverThere })}
      />
      {isSchool ? (
        <TextField
          id="receiverHome"
          label={words.t('intake.receiver.home')}
          maxLength={40}
          value={draft.receiverHome}
          error={errorAt('receiverHome')}
          onChange={(receiverHome) => onChange({ receiverHome })}
        />
      ) : null}
      <TextField
        label={words.t('intake.receiver.word')}
        maxLength={24}
        value={draft.receiverWord}
        onChange={(receiverWord) => onChange({ receiverWord })}
      />
      {draft.needs.includes('childcare') ? <Childcare {...{ draft, errorAt, onChange }} /> : null}
    </div>
  );
}

function Childcare({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  return (
    <>
      <NumberField
        label={words.t('intake.sittingHours')}
        min={1}
        max={10}
        value={draft.sittingHours}
        onChange={(sittingHours) => onChange({ sittingHours })}
      />
      <TextField
        id="emergency"
        type="tel"
        label={words.t('intake.emergency')}
        value={draft.emergency}
        error={errorAt('emergency')}
        onChange={(emergency) => onChange({ emergency })}
      />
      <RadioRows
        shape="chips"
        label={words.t('intake.carePlace')}
        value={draft.carePlace}
        choices={(['home', 'room'] as const).map((value) => ({
          value,
          label: words.t(`intake.carePlace.${value}`),
        }))}
        onChange={(carePlace) => onChange({ carePlace })}
      />
      <CheckRows
        shape="chips"
        label={words.t('intake.doctor')}
        value={draft.callDoctor ? (['yes'] as const) : []}
        choices={[{ value: 'yes', label: words.t('intake.doctor.yes') }]}
        onChange={(value) => onChange({ callDoctor: value.length > 0 })}
      />
    </>
  );
}
