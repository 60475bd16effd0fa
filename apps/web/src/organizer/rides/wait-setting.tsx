import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { RidesQuery } from '../../gql/graphql';
import { Card, Select } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RIDES, SET_RIDE_POLICY } from './ride-documents';

const MINUTES = ['5', '10', '15', '20', '30'] as const;

/** How long this hub's drivers wait before anybody may be recorded as not there. */
export function WaitSetting({ policy }: { readonly policy: RidesQuery['ridePolicy'] }): ReactNode {
  const words = useWords();
  const { run } = useCommand();
  const [save] = useMutation(SET_RIDE_POLICY, { refetchQueries: [RIDES] });
  const { version } = policy;
  return (
    <Card title={words.t('rides.wait')} icon="wait">
      <Select
        label={words.t('rides.wait.label')}
        hint={words.t('rides.wait.hint')}
        value={String(policy.waitMinutes)}
        options={MINUTES.map((value) => ({
          value,
          label: words.t('rides.wait.minutes', { minutes: Number(value) }),
        }))}
        onChange={(value) =>
          void run((key) => save({ variables: { input: { waitMinutes: Number(value), version, key } } }))
        }
      />
    </Card>
  );
}
