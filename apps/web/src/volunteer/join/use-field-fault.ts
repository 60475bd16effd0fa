import { useState } from 'react';
import type { FieldFault } from '../kit';

interface UseFieldFault {
  /** For the summary above a form: the same list as long as nobody presses, so that it takes no focus from who types. */
  readonly faults: readonly FieldFault[];
  readonly error: string | undefined;
  /** What was wrong at this press; null when nothing was. */
  readonly say: (message: string | null) => void;
}

/** What is wrong with the one field of a short form. */
export function useFieldFault(field: string): UseFieldFault {
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  return {
    faults,
    error: faults[0]?.message,
    say: (message) => setFaults(message === null ? [] : [{ field, message }]),
  };
}
