import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { ArrangementFieldsFragment } from '../../gql/graphql';
import { Button, Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RECORD_CARE_CHECK } from './care-documents';

const TONE = { due: 'plain', answered: 'success', missed: 'danger' } as const;

/** Calls that all is well. A missed one is red until somebody answers, here or on a phone. */
export function Checks({ arrangement }: { readonly arrangement: ArrangementFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { run, busy } = useCommand();
  const [record] = useMutation(RECORD_CARE_CHECK);
  const { id, checks, state } = arrangement;
  return (
    <>
      <ul className="rows">
        {checks.map((check) => (
          <li key={check.n} className="row" data-align="between">
            <span>{words.t('care.callAt', { time: time.clock(check.dueAt) })}</span>
            <Chip tone={TONE[check.state]} {...(check.state === 'missed' ? { icon: 'alert' as const } : {})}>
              {words.t(
                check.state === 'answered' && check.missedAt !== null
                  ? 'careCheck.late'
                  : `careCheck.${check.state}`,
              )}
            </Chip>
          </li>
        ))}
      </ul>
      {state === 'started' ? (
        <Button
          icon="phone"
          busy={busy}
          onPress={() => void run((key) => record({ variables: { id, key } }))}
        >
          {words.t('care.called')}
        </Button>
      ) : null}
    </>
  );
}
