import { useEffect, useRef, type ReactNode } from 'react';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner, Button } from '../kit';
import { useWords } from '../messages';

let isFirst = true;

interface ScreenProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Below the title. */
  readonly sub?: ReactNode;
  /** Beside the title, at its end. */
  readonly aside?: ReactNode;
}

/** One thing to do: a title, which takes the focus when the screen comes, and what belongs to it. */
export function Screen({ title, children, sub, aside }: ScreenProps): ReactNode {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = words.t('app.title', { title });
  }, [title, words]);
  return (
    <main className="screen">
      <header className="screen-head">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside}
        {sub ? <div className="screen-sub">{sub}</div> : null}
      </header>
      {children}
    </main>
  );
}

interface FaultNoteProps {
  readonly fault: Fault | null;
  readonly onRetry?: () => void;
}

/** What went wrong, what was kept, what to do. */
export function FaultNote({ fault, onRetry }: FaultNoteProps): ReactNode {
  const words = useWords();
  if (!fault) return null;
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
