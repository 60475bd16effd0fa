import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { DROP_CALL, TAKE_CALL } from './inbox-documents';

interface CallsCardProps {
  readonly file: OpenCaseFieldsFragment;
  readonly onChanged: () => void;
}

/** Tries so far, and who is calling now. Only while a household must be reached, or was tried. */
export function CallsCard({ file, onChanged }: CallsCardProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (file.state !== 'needs_info' && file.calls.length === 0) return null;
  return (
    <Card
      title={words.t('call.title', { count: file.calls.length })}
      icon="phone"
      action={file.state === 'needs_info' ? <Grip file={file} onChanged={onChanged} /> : undefined}
    >
      {file.calls.length === 0 ? <p>{words.t('call.none')}</p> : null}
      <ol className="rows">
        {file.calls.map(({ n, by, at, outcome, nextAt }) => (
          <li key={n} className="row">
            <Chip>{words.t(`callOutcome.${outcome}`)}</Chip>
            <span>
              {words.t('call.line', {
                who: by,
                day: time.shortDay(dayOfText(at, time.zone)),
                time: time.clock(at),
              })}
            </span>
            {nextAt === null ? null : (
              <span className="meta">
                {words.t('call.again.at', {
                  day: time.shortDay(dayOfText(nextAt, time.zone)),
                  time: time.clock(nextAt),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** The hub's day of a moment. */
export const dayOfText = (moment: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(moment));

function Grip({ file, onChanged }: CallsCardProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const { me } = useUnlocked();
  const { busy, run } = useCommand();
  const [take] = useMutation(TAKE_CALL, { refetchQueries: ['CallList'] });
  const [drop] = useMutation(DROP_CALL, { refetchQueries: ['CallList'] });
  const { grip } = file;
  const mine = grip?.memberId === me.id;
  const press = async (): Promise<void> => {
    const send = mine ? drop : take;
    await run((key) => send({ variables: { id: file.id, key } }));
    onChanged();
  };
  if (grip && !mine) {
    return (
      <Banner tone="info">{words.t('call.taken', { who: grip.handle, time: time.clock(grip.until) })}</Banner>
    );
  }
  return (
    <span className="row">
      {grip ? <Chip icon="clock">{words.t('call.mine', { time: time.clock(grip.until) })}</Chip> : null}
      <Button
        icon={mine ? 'undo' : 'phone'}
        busy={busy}
        reason={online ? undefined : words.t('frame.offlineReason')}
        onPress={() => void press()}
      >
        {words.t(mine ? 'call.drop' : 'call.take')}
      </Button>
    </span>
  );
}
