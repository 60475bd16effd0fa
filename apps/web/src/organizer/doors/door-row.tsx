import { useMutation } from '@apollo/client/react';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { FollowUpFieldsFragment } from '../../gql/graphql';
import { Button, Chip, Select, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CLOSE_DOOR } from './door-documents';
import { ReachFamily } from './reach-family';

interface DoorProps {
  readonly door: FollowUpFieldsFragment;
}

/** One door: what the driver met, whether somebody called, and what became of it. */
export function DoorRow({ door }: DoorProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const { reason, cell, kind, handle, letter, deviceTime, openedAt, checks, lastCheck, checkedAt } = door;
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <strong>{words.t(`stopReason.${reason}`)}</strong>
          <Chip>{words.t(`task.${kind}`)}</Chip>
          <span>{zone(cell)}</span>
        </span>
        <span className="meta">
          {words.t('shut.by', { who: handle, letter, time: time.moment(deviceTime ?? openedAt) })}
        </span>
      </div>
      <p className="meta">
        {lastCheck === null || checkedAt === null
          ? words.t('shut.unchecked')
          : words.t('shut.checked', {
              count: checks,
              what: words.t(`checkResult.${lastCheck}`),
              time: time.moment(checkedAt),
            })}
      </p>
      <ReachFamily door={door} />
      <CloseDoor door={door} />
    </li>
  );
}

function CloseDoor({ door }: DoorProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [outcome, setOutcome] = useState<FollowUpOutcome>('family_is_well');
  const [close] = useMutation(CLOSE_DOOR, { refetchQueries: ['Doors'], awaitRefetchQueries: true });
  const { id, version, requestId } = door;
  const press = async (): Promise<void> => {
    const done = await run((key) => close({ variables: { input: { id, version, outcome, key } } }));
    if (done) say({ tone: 'success', text: words.t('shut.closed') });
  };
  return (
    <div className="row">
      <Select
        label={words.t('shut.outcome')}
        value={outcome}
        options={FOLLOW_UP_OUTCOMES.map((one) => ({ value: one, label: words.t(`followUpOutcome.${one}`) }))}
        onChange={setOutcome}
      />
      <Button variant="primary" busy={busy} onPress={() => void press()}>
        {words.t('shut.close')}
      </Button>
      <Link to={`/requests/${requestId}?list=open`}>{words.t('goods.toCase')}</Link>
    </div>
  );
}
