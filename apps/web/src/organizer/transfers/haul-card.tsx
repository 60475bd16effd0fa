import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Card } from '../../ui';
import type { Fault } from '../../platform/graphql/refusals';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { HaulDialog } from './haul-dialog';
import { weightOf } from './haul-weight';
import { UNPLAN_HAUL } from './transfer-documents';
import type { Transfer } from './transfers';

const OVER: ReadonlySet<string> = new Set(['done', 'attempted']);

interface HaulCardProps {
  readonly transfer: Transfer;
  readonly onFault: (fault: Fault | null) => void;
}

/** How packed goods get to the other hub: on a plan with the deliveries of a day, or with whoever goes there anyway. */
export function HaulCard({ transfer, onFault }: HaulCardProps): ReactNode {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { busy, run } = useCommand(onFault);
  const [unplan] = useMutation(UNPLAN_HAUL);
  const { haul, sends, state, droppedAt } = transfer;
  if (!sends) return droppedAt === null ? null : <PutDown at={droppedAt} />;
  const canPlan = state === 'packed' && (haul === null || OVER.has(haul.state));
  if (haul === null && !canPlan) return null;
  return (
    <Card title={words.t('haul.title')}>
      <p>{words.t('haul.weight', weightOf(transfer))}</p>
      {droppedAt === null ? null : <PutDown at={droppedAt} />}
      {haul === null || canPlan ? <p>{words.t('haul.lead')}</p> : <OnPlan haul={haul} />}
      <div className="row">
        {canPlan ? (
          <Button icon="route" onPress={() => setAsking(true)}>
            {words.t('haul.plan')}
          </Button>
        ) : null}
        {haul !== null && !canPlan && state === 'packed' ? (
          <Button
            busy={busy}
            onPress={() => void run((key) => unplan({ variables: { id: transfer.id, key } }))}
          >
            {words.t('haul.unplan')}
          </Button>
        ) : null}
      </div>
      {asking ? <HaulDialog transfer={transfer} onEnd={() => setAsking(false)} /> : null}
    </Card>
  );
}

/** A driver's word, for both hubs: the goods are at the door, and somebody there takes them in. */
function PutDown({ at }: { readonly at: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return <p role="status">{words.t('haul.putDown', { when: time.moment(at) })}</p>;
}

function OnPlan({ haul }: { readonly haul: NonNullable<Transfer['haul']> }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { day, fromMinute, toMinute, letter, handle } = haul;
  return (
    <>
      <p>
        {words.t('haul.on', { day: time.day(day), window: time.window(fromMinute, toMinute) })}{' '}
        {letter === null || handle === null
          ? words.t('haul.noDriver')
          : words.t('haul.driver', { letter, handle })}
      </p>
      <Link to={`/plan?day=${day}`}>{words.t('haul.toPlan')}</Link>
    </>
  );
}
