import { useState } from 'react';
import { useUnlocked } from '../platform/session/session';
import type { FieldFault } from '../ui/error-summary';
import { useNextPassphrase, type NextPassphrase } from './next-passphrase';
import { useChange, type ChangeTrouble } from './use-change';
import { useOwnWords } from './use-own-words';

export const NOW = 'own-now';

/** A new passphrase for somebody who knows the old one. */
export interface NewPassphrase {
  readonly now: string;
  readonly setNow: (text: string) => void;
  readonly chosen: NextPassphrase;
  readonly busy: boolean;
  readonly faults: readonly FieldFault[];
  readonly trouble: Exclude<ChangeTrouble, 'OLD'> | null;
  /** Makes it count. Answers whether it does. */
  readonly save: () => Promise<boolean>;
}

export function useNewPassphrase(): NewPassphrase {
  const words = useOwnWords();
  const { me } = useUnlocked();
  const { busy, trouble, change } = useChange();
  const [now, setNow] = useState('');
  const chosen = useNextPassphrase();
  const [missing, setMissing] = useState<readonly FieldFault[]>([]);

  const save = async (): Promise<boolean> => {
    if (busy) return false;
    const untold = now === '' ? [{ field: NOW, message: words.t('own.pass.need') }] : [];
    const found = [...untold, ...chosen.faults(me.handle)];
    setMissing(found);
    if (found.length > 0) return false;
    return change(me.handle, { way: 'passphrase', passphrase: now, wrappedKey: me.wrappedKey }, chosen.next);
  };
  const isWrong = trouble === 'OLD';
  return {
    now,
    setNow,
    chosen,
    busy,
    faults: isWrong ? [...missing, { field: NOW, message: words.t('own.pass.wrong') }] : missing,
    trouble: isWrong ? null : trouble,
    save,
  };
}
