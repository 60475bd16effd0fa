import { useState, type ReactNode } from 'react';
import { passphraseFault } from '../platform/session/passphrase-fault';
import type { FieldFault } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { useOwnWords } from './use-own-words';

const FIELDS = { next: 'own-next', again: 'own-again' } as const;

/** A passphrase that is being chosen: what was typed, and what is wrong with it. */
export interface NextPassphrase {
  readonly next: string;
  readonly again: string;
  readonly setNext: (text: string) => void;
  readonly setAgain: (text: string) => void;
  readonly faults: (handle: string) => readonly FieldFault[];
}

export function useNextPassphrase(): NextPassphrase {
  const words = useOwnWords();
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const faults = (handle: string): readonly FieldFault[] => {
    const weak = passphraseFault(next, handle.trim().toLowerCase());
    if (weak !== null) return [{ field: FIELDS.next, message: words.t(`pass.${weak}`) }];
    // Phones like to add a space behind a word.
    return next.trim() === again.trim()
      ? []
      : [{ field: FIELDS.again, message: words.t('own.pass.differs') }];
  };
  return { next, again, setNext, setAgain, faults };
}

interface NextFieldsProps {
  readonly chosen: NextPassphrase;
  readonly faults: readonly FieldFault[];
}

export function NextFields({ chosen, faults }: NextFieldsProps): ReactNode {
  const words = useOwnWords();
  const faultAt = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
  return (
    <>
      <TextField
        id={FIELDS.next}
        type="password"
        label={words.t('own.pass.next')}
        hint={words.t('pass.hint')}
        value={chosen.next}
        onChange={chosen.setNext}
        autoComplete="new-password"
        error={faultAt(FIELDS.next)}
      />
      <TextField
        id={FIELDS.again}
        type="password"
        label={words.t('own.pass.again')}
        value={chosen.again}
        onChange={chosen.setAgain}
        autoComplete="new-password"
        error={faultAt(FIELDS.again)}
      />
    </>
  );
}
