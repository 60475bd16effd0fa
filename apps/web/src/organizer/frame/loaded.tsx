import type { ReactNode } from 'react';
import { Skeleton } from '../../ui';
import { useWords } from '../messages';
import { FaultNote } from './fault-note';

/** As much of a query as it takes to show it. */
export interface LoadedQuery<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

interface LoadedProps<Data> {
  readonly query: LoadedQuery<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly rows?: number;
}

/** Old rows stay while new ones come; a fault stands above them, never instead of them. */
export function Loaded<Data>({ query, children, rows }: LoadedProps<Data>): ReactNode {
  const words = useWords();
  const fault = query.error ? <FaultNote error={query.error} onRetry={() => void query.refetch()} /> : null;
  if (query.data !== undefined) {
    return (
      <>
        {fault}
        {children(query.data)}
      </>
    );
  }
  return fault ?? <Skeleton label={words.t('app.loading')} {...(rows === undefined ? {} : { rows })} />;
}
