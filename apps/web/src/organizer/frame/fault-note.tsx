import type { ReactNode } from 'react';
import { faultOf } from '../../platform/graphql/refusals';
import { Banner, Button } from '../../ui';
import { useWords } from '../messages';

interface FaultNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong in the reader's language, what was kept, and the way on. */
export function FaultNote({ error, onRetry }: FaultNoteProps): ReactNode {
  const words = useWords();
  const fault = faultOf(error);
  return (
    <Banner
      tone={fault.code === 'OFFLINE' ? 'warning' : 'danger'}
      announce="alert"
      action={onRetry ? <Button onPress={onRetry}>{words.t('app.retry')}</Button> : null}
    >
      {words.t(`refusal.${fault.code}`)}
      {fault.reference ? (
        <p className="meta">{words.t('app.reference', { reference: fault.reference })}</p>
      ) : null}
    </Banner>
  );
}
