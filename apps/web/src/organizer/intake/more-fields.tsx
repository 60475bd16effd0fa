import { CONTACT_TIMES, REPEAT_WISHES, type DoorProtocol } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { CheckRows, Disclosure, Select, TextField } from '../../ui';
import { useWords } from '../messages';
import type { FieldsProps } from './fields-props';
import { PictureField } from './picture-field';

const REACH = ['text', 'call', 'chat', 'code'] as const;
const PROTOCOL: readonly DoorProtocol[] = [
  'text_only',
  'do_not_knock',
  'code_word',
  'wait_until_closed',
  'leave_at_door',
];

/** Door, how to reach them safely, whom they trust, whether it comes again: asked where there is time. */
export function MoreFields({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  return (
    <>
      <div className="grid-2">
        <TextField
          label={words.t('intake.door')}
          maxLength={80}
          value={draft.door}
          onChange={(door) => onChange({ door })}
        />
        <Select
          label={words.t('intake.reach')}
          value={draft.how}
          options={REACH.map((value) => ({ value, label: words.t(`case.how.${value}`) }))}
          onChange={(how) => onChange({ how })}
        />
      </div>
      <CheckRows
        shape="chips"
        label={words.t('case.message')}
        value={draft.mayLeaveMessage ? (['yes'] as const) : []}
        choices={[{ value: 'yes', label: words.t('intake.message') }]}
        onChange={(value) => onChange({ mayLeaveMessage: value.length > 0 })}
      />
      <PictureField {...{ draft, errorAt, onChange }} />
      <Disclosure summary={words.t('intake.more')}>
        <div className="stack">
          <CheckRows
            shape="chips"
            label={words.t('intake.protocol')}
            value={draft.protocol}
            choices={PROTOCOL.map((value) => ({ value, label: words.t(`intake.protocol.${value}`) }))}
            onChange={(protocol) => onChange({ protocol })}
          />
          <Safe {...{ draft, errorAt, onChange }} />
        </div>
      </Disclosure>
    </>
  );
}

function Safe({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  return (
    <div className="grid-2">
      <TextField
        label={words.t('intake.mayAnswer')}
        maxLength={60}
        value={draft.mayAnswer}
        onChange={(mayAnswer) => onChange({ mayAnswer })}
      />
      <TextField
        label={words.t('intake.avoidWords')}
        maxLength={80}
        value={draft.avoidWords}
        onChange={(avoidWords) => onChange({ avoidWords })}
      />
      <Select
        label={words.t('intake.bestTime')}
        value={draft.bestTime}
        options={(['', ...CONTACT_TIMES] as const).map((value) => ({
          value,
          label: words.t(value === '' ? 'intake.bestTime.any' : `intake.bestTime.${value}`),
        }))}
        onChange={(bestTime) => onChange({ bestTime })}
      />
      <Select
        label={words.t('intake.again')}
        value={draft.again}
        options={(['', ...REPEAT_WISHES] as const).map((value) => ({
          value,
          label: words.t(value === '' ? 'intake.again.none' : `intake.again.${value}`),
        }))}
        onChange={(again) => onChange({ again })}
      />
      <TextField
        label={words.t('intake.trusted')}
        maxLength={60}
        value={draft.trustedName}
        onChange={(trustedName) => onChange({ trustedName })}
      />
      <TextField
        id="trustedPhone"
        type="tel"
        label={words.t('intake.trusted.phone')}
        value={draft.trustedPhone}
        error={errorAt('trustedPhone')}
        onChange={(trustedPhone) => onChange({ trustedPhone })}
      />
    </div>
  );
}
