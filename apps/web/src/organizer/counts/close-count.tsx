import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { OneCountQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { FINALIZE_COUNT } from './count-documents';
import { offBy } from './use-count-words';

interface CloseCountProps {
  readonly data: OneCountQuery;
  readonly onFault: (fault: Fault | null) => void;
  readonly onEnd: () => void;
}

/** What cannot be undone is asked once: every difference goes into the book, or none does. */
export function CloseCount({ data, onFault, onEnd }: CloseCountProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand(onFault);
  const [finalize] = useMutation(FINALIZE_COUNT, { refetchQueries: ['Stock'] });
  const { head, lines } = data.countSheet;
  const off = lines.filter((line) => (offBy(line) ?? 0) !== 0).length;
  const press = async (): Promise<void> => {
    onFault(null);
    const done = await run((key) => finalize({ variables: { id: head.id, key } }));
    if (done) say({ tone: 'success', text: words.t('count.closed', { count: off }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('count.close')}
      act={words.t('count.close.save', { count: off })}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('count.close.lead', { count: off })}</p>
    </CommandDialog>
  );
}
