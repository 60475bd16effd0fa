import { useState, type FormEvent, type ReactNode } from 'react';
import { parseSpareCode } from '@doorstep/sealed';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldFault } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { NextFields, useNextPassphrase } from './next-passphrase';
import { useChange } from './use-change';
import { useOwnWords } from './use-own-words';

const FIELDS = { handle: 'own-handle', code: 'own-code' } as const;

interface ComeBackFormProps {
  readonly known: string | null;
  readonly size: 'big' | 'main';
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The way in without the passphrase: the spare code on paper, and a new passphrase. */
export function ComeBackForm({ known, size, onDone, onBack }: ComeBackFormProps): ReactNode {
  const words = useOwnWords();
  const { busy, trouble, change } = useChange();
  const [handle, setHandle] = useState(known ?? '');
  const [code, setCode] = useState('');
  const chosen = useNextPassphrase();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const faultAt = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const read = parseSpareCode(code);
    const found = [
      ...(handle.trim() === '' ? [{ field: FIELDS.handle, message: words.t('lock.needHandle') }] : []),
      ...(read.ok ? [] : [{ field: FIELDS.code, message: words.t(`own.spare.${read.error}`) }]),
      ...chosen.faults(handle),
    ];
    setFaults(found);
    if (found.length > 0 || !read.ok) return;
    void change(handle, { way: 'spare', code: read.value }, chosen.next).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <>
      <p>{words.t('own.back.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('lock.errors')} faults={faults} />
        {trouble ? (
          <Banner tone="danger" announce="alert">
            {words.t(trouble === 'OLD' ? 'refusal.SPARE_FAILED' : trouble)}
          </Banner>
        ) : null}
        <TextField
          id={FIELDS.handle}
          label={words.t('lock.handle')}
          value={handle}
          onChange={setHandle}
          autoComplete="username"
          spellCheck={false}
          autoFocus={known === null}
          error={faultAt(FIELDS.handle)}
        />
        <TextField
          id={FIELDS.code}
          label={words.t('own.spare.code')}
          hint={words.t('own.spare.hint')}
          inputMode="numeric"
          value={code}
          onChange={setCode}
          spellCheck={false}
          autoFocus={known !== null}
          error={faultAt(FIELDS.code)}
        />
        <NextFields chosen={chosen} faults={faults} />
        <Button type="submit" variant="primary" size={size} icon="key" busy={busy}>
          {words.t('own.back.open')}
        </Button>
        <p role="status" className="meta">
          {busy ? words.t('lock.working') : ''}
        </p>
        <Button variant="quiet" onPress={onBack}>
          {words.t('lock.back')}
        </Button>
      </form>
      <p className="meta">{words.t('own.back.none')}</p>
    </>
  );
}
