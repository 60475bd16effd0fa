import { useEffect, useState, type ReactNode } from 'react';
import { Banner, Button } from '../../ui';
import { Loaded, type LoadedQuery } from '../frame/loaded';
import { useWords } from '../messages';

interface InTimeProps<Data> {
  readonly query: LoadedQuery<Data>;
  /** What is worth waiting for, for a while. */
  readonly children: (data: Data) => ReactNode;
  /** What stands in for it. */
  readonly simple: ReactNode;
}

/**
 * The ranked list, or after three seconds without it the plain one. What comes late waits until somebody asks for it:
 * no list is exchanged under a hand that is about to press.
 */
export function InTime<Data>({ query, children, simple }: InTimeProps<Data>): ReactNode {
  const words = useWords();
  const waits = query.data === undefined && query.error === undefined;
  const [late, forgive] = useLate(waits);
  const [wanted, setWanted] = useState(false);
  const failed = query.error !== undefined && query.data === undefined;
  if (late && !failed) {
    return (
      <>
        <Banner
          tone="info"
          announce="status"
          {...(waits ? {} : { action: <Button onPress={forgive}>{words.t('match.late.show')}</Button> })}
        >
          {words.t(waits ? 'match.late' : 'match.late.here')}
        </Banner>
        {simple}
      </>
    );
  }
  return (
    <>
      <Loaded query={query}>{children}</Loaded>
      {wanted || failed ? (
        simple
      ) : (
        <div className="row">
          <Button variant="quiet" onPress={() => setWanted(true)}>
            {words.t('match.simple.show')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Longer than this nobody looks at an empty place. */
const PATIENCE = 3000;

/** Whether something was waited for so long that something else stands in for it, until that is forgiven. */
function useLate(waits: boolean): readonly [late: boolean, forgive: () => void] {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waits]);
  return [late, () => setLate(false)];
}
