import type { ReactNode } from 'react';
import { useHubTime } from '../frame/hub-time';
import { useNow } from '../frame/use-now';
import { useWords } from '../messages';

/** How long the hub has to confirm a claim, with the clock time beside it. */
export function ConfirmBy({ expiresAt }: { readonly expiresAt: string | null }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const now = useNow(1000);
  if (expiresAt === null) return null;
  const left = Math.max(0, Math.floor((Date.parse(expiresAt) - now) / 1000));
  const minutes = Math.floor(left / 60);
  const text = minutes < 60 ? `${minutes}:${String(left % 60).padStart(2, '0')}` : time.length(left);
  return (
    <p className="countdown">
      {words.t('claim.confirmBy', { time: time.clock(expiresAt) })}{' '}
      <bdi dir="ltr" className="tabular" aria-hidden="true">
        {text}
      </bdi>
    </p>
  );
}
