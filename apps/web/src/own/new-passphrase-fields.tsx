import type { ReactNode } from 'react';
import { Banner } from '../ui/banner';
import { TextField } from '../ui/fields';
import { NextFields } from './next-passphrase';
import { NOW, type NewPassphrase } from './use-new-passphrase';
import { useOwnWords } from './use-own-words';

/** The old passphrase and the new one, twice; the buttons are the shell's. */
export function NewPassphraseFields({ made }: { readonly made: NewPassphrase }): ReactNode {
  const words = useOwnWords();
  return (
    <div className="stack">
      <p>{words.t('own.pass.lead')}</p>
      {made.trouble ? (
        <Banner tone="danger" announce="alert">
          {words.t(made.trouble)}
        </Banner>
      ) : null}
      <TextField
        id={NOW}
        type="password"
        label={words.t('own.pass.now')}
        value={made.now}
        onChange={made.setNow}
        autoComplete="current-password"
        autoFocus
        error={made.faults.find(({ field }) => field === NOW)?.message}
      />
      <NextFields chosen={made.chosen} faults={made.faults} />
      <p role="status" className="meta">
        {made.busy ? words.t('lock.working') : ''}
      </p>
    </div>
  );
}
