import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { newSpareCode, parseSpareCode } from '@doorstep/sealed';
import { faultOf, type FaultCode } from '../platform/graphql/refusals';
import { useSession, useUnlocked } from '../platform/session/session';
import { keepSpare } from '../platform/session/spare';
import type { FieldFault } from '../ui/error-summary';
import { useOwnWords } from './use-own-words';

export const FIELDS = { code: 'own-code', passphrase: 'own-passphrase' } as const;

/** A spare code that is being made: shown once, copied by hand, and typed back from the paper before it counts. */
export interface Spare {
  readonly code: string;
  /** Whether it is on paper, as the writer says. */
  readonly written: boolean;
  readonly setWritten: (yes: boolean) => void;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  readonly passphrase: string;
  readonly setPassphrase: (text: string) => void;
  readonly busy: boolean;
  readonly faults: readonly FieldFault[];
  readonly trouble: `refusal.${FaultCode}` | null;
  /** Makes it count. Answers whether it does. */
  readonly keep: () => Promise<boolean>;
}

export function useSpare(): Spare {
  const words = useOwnWords();
  const client = useApolloClient();
  const { enter } = useSession();
  const { me, keys } = useUnlocked();
  const [code] = useState(() => newSpareCode());
  const [written, setWritten] = useState(false);
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [trouble, setTrouble] = useState<Spare['trouble']>(null);

  const faultsNow = (): readonly FieldFault[] => {
    const read = parseSpareCode(typed);
    const wrong = !read.ok ? read.error : read.value === code ? null : 'other';
    return [
      ...(wrong === null ? [] : [{ field: FIELDS.code, message: words.t(`own.spare.${wrong}`) }]),
      ...(passphrase === '' ? [{ field: FIELDS.passphrase, message: words.t('own.pass.need') }] : []),
    ];
  };
  const send = async (): Promise<boolean> => {
    const kept = await keepSpare(client, me, { passphrase, code });
    if (!kept.ok) {
      setFaults([{ field: FIELDS.passphrase, message: words.t('own.pass.wrong') }]);
      return false;
    }
    enter({ me: kept.value, keys });
    return true;
  };
  const keep = async (): Promise<boolean> => {
    if (busy) return false;
    const found = faultsNow();
    setFaults(found);
    setTrouble(null);
    if (found.length > 0) return false;
    setBusy(true);
    const kept = await send().catch((error: unknown) => {
      setTrouble(`refusal.${faultOf(error).code}`);
      return false;
    });
    setBusy(false);
    return kept;
  };
  return {
    code,
    written,
    setWritten,
    typed,
    setTyped,
    passphrase,
    setPassphrase,
    busy,
    faults,
    trouble,
    keep,
  };
}
