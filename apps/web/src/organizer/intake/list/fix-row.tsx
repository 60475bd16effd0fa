import type { Day } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, ErrorSummary } from '../../../ui';
import { useWords } from '../../messages';
import type { IntakeDraft, IntakeFault } from '../intake-draft';
import { IntakeFields } from '../intake-fields';
import { rowOf, type ReadRow } from './row-draft';

interface FixRowProps {
  readonly row: ReadRow;
  readonly today: Day;
  readonly onDone: (row: ReadRow) => void;
  readonly onClose: () => void;
}

/** One row in the fields of a call: what was read stands in them, and what was not is said beside its field. */
export function FixRow({ row, today, onDone, onClose }: FixRowProps): ReactNode {
  const words = useWords();
  const [draft, setDraft] = useState<IntakeDraft>(row.draft);
  const [faults, setFaults] = useState<readonly IntakeFault[]>(row.faults);
  const use = (): void => {
    const better = rowOf(row.line, draft, today);
    setFaults(better.faults);
    if (better.faults.length === 0) onDone(better);
  };
  return (
    <Dialog
      open
      size="wide"
      title={words.t('bring.fix.title', { line: row.line })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('bring.fix.leave')}</Button>
          <Button variant="primary" icon="check" onPress={use}>
            {words.t('bring.fix.use')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <ErrorSummary
          title={words.t('intake.errors')}
          faults={faults.map(({ field, key }) => ({ field, message: words.t(key) }))}
        />
        <IntakeFields
          draft={draft}
          faults={faults}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </div>
    </Dialog>
  );
}
