import type { ReactNode } from 'react';
import { formatSpareCode } from '@doorstep/sealed';
import { useUnlocked } from '../platform/session/session';
import { Banner } from '../ui/banner';
import { TextField } from '../ui/fields';
import { FIELDS, type Spare } from './use-spare';
import { useOwnWords } from './use-own-words';
import './own.css';

/** Making a spare code, one step at a time; the buttons are the shell's. */
export const SpareStep = ({ spare }: { readonly spare: Spare }): ReactNode =>
  spare.written ? <Check spare={spare} /> : <Shown code={spare.code} />;

function Shown({ code }: { readonly code: string }): ReactNode {
  const words = useOwnWords();
  const { me } = useUnlocked();
  return (
    <div className="stack">
      <p>{words.t('own.spare.write')}</p>
      <p className="spare-code tabular" dir="ltr" translate="no">
        {formatSpareCode(code)
          .split(' ')
          .map((group, n) => (
            <span key={n}>{group} </span>
          ))}
      </p>
      {me.spareMadeOn === null ? null : <Banner tone="info">{words.t('own.spare.replaces')}</Banner>}
    </div>
  );
}

function Check({ spare }: { readonly spare: Spare }): ReactNode {
  const words = useOwnWords();
  const faultAt = (field: string): string | undefined =>
    spare.faults.find((one) => one.field === field)?.message;
  return (
    <div className="stack">
      <p>{words.t('own.spare.check')}</p>
      {spare.trouble ? (
        <Banner tone="danger" announce="alert">
          {words.t(spare.trouble)}
        </Banner>
      ) : null}
      <TextField
        id={FIELDS.code}
        label={words.t('own.spare.code')}
        hint={words.t('own.spare.hint')}
        inputMode="numeric"
        value={spare.typed}
        onChange={spare.setTyped}
        spellCheck={false}
        autoFocus
        error={faultAt(FIELDS.code)}
      />
      <TextField
        id={FIELDS.passphrase}
        type="password"
        label={words.t('own.pass.now')}
        value={spare.passphrase}
        onChange={spare.setPassphrase}
        autoComplete="current-password"
        error={faultAt(FIELDS.passphrase)}
      />
      <p role="status" className="meta">
        {spare.busy ? words.t('lock.working') : ''}
      </p>
    </div>
  );
}
