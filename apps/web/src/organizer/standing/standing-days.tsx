import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { StandingFieldsFragment } from '../../gql/graphql';
import { Button, Card, Chip, DataTable, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { SKIP_DAY, UNSKIP_DAY } from './standing-documents';

interface StandingDaysProps {
  readonly standing: StandingFieldsFragment;
  readonly onChanged: () => void;
}

const SHOWN = 8;

/** The next days: laid, to be laid, or left out. Leaving one out leaves the others as they are. */
export function StandingDays({ standing, onChanged }: StandingDaysProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const laid = new Map(standing.occurrences.map((one) => [one.occurrence, one]));
  const days = standing.nextDays.slice(0, SHOWN).map((day) => ({
    day,
    one: laid.get(day),
    skipped: standing.skipped.includes(day),
  }));
  return (
    <Card title={words.t('standing.next')}>
      <DataTable
        caption={words.t('standing.next')}
        rows={days}
        rowKey={({ day }) => day}
        columns={[
          {
            id: 'day',
            header: words.t('standing.day'),
            rowHeader: true,
            cell: ({ day, one }) =>
              one && one.day !== day
                ? words.t('standing.moved', { day: time.day(day), to: time.shortDay(one.day) })
                : time.day(day),
          },
          {
            id: 'state',
            header: words.t('column.state'),
            cell: ({ one, skipped }) =>
              skipped ? (
                <Chip icon="minus">{words.t('standing.skipped')}</Chip>
              ) : one ? (
                <Link to={`/requests/${one.requestId}?list=open`}>{words.t(`request.${one.state}`)}</Link>
              ) : (
                words.t('standing.notYet')
              ),
          },
          {
            id: 'act',
            header: words.t('standing.act'),
            cell: ({ day, skipped }) => (
              <SkipButton standing={standing} day={day} skipped={skipped} onChanged={onChanged} />
            ),
          },
        ]}
      />
    </Card>
  );
}

interface SkipButtonProps extends StandingDaysProps {
  readonly day: string;
  readonly skipped: boolean;
}

function SkipButton({ standing, day, skipped, onChanged }: SkipButtonProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const online = useOnline();
  const { busy, run } = useCommand();
  const [skip] = useMutation(SKIP_DAY);
  const [unskip] = useMutation(UNSKIP_DAY);
  const press = async (): Promise<void> => {
    const send = skipped ? unskip : skip;
    const done = await run((key) =>
      send({ variables: { input: { id: standing.id, version: standing.version, day, key } } }),
    );
    if (done) {
      const text = words.t(skipped ? 'standing.done.unskip' : 'standing.done.skip', {
        day: time.shortDay(day),
      });
      say({ tone: 'success', text });
    }
    onChanged();
  };
  return (
    <Button
      size="small"
      icon={skipped ? 'undo' : 'minus'}
      busy={busy}
      reason={online ? undefined : words.t('frame.offlineReason')}
      hushed
      label={words.t(skipped ? 'standing.unskip.day' : 'standing.skip.day', { day: time.shortDay(day) })}
      onPress={() => void press()}
    >
      {words.t(skipped ? 'standing.unskip' : 'standing.skip')}
    </Button>
  );
}
