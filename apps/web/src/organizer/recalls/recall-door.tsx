import { useMutation } from '@apollo/client/react';
import { isTold, RECALL_OUTCOMES, type RecallOutcome } from '@doorstep/books';
import { readDrawer, type ContactFacts } from '@doorstep/lifecycle';
import { useEffect, useState, type ReactNode } from 'react';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Chip, Select } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { NOTE_RECALL_OPENING, SAY_RECALL_DOOR } from './recall-documents';
import { RecallReach } from './recall-reach';

interface DoorProps {
  readonly recall: RecallFieldsFragment;
  readonly door: RecallFieldsFragment['doors'][number];
}

/** What nobody looks at should not stand on a screen. */
const STAYS_OPEN = 120_000;

/** One household: how to reach it opens here and nowhere else, and closes by itself. */
export function RecallDoorRow({ recall, door }: DoorProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const { cell, day, quantity, given, outcome, tries, triedAt } = door;
  const done = isTold({ outcome: outcome ?? null });
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          {words.t('recall.door.line', { zone: zone(cell), day: time.shortDay(day), quantity })}
          {given > 0 ? <Chip>{words.t('recall.door.given', { count: given })}</Chip> : null}
        </span>
        <Chip {...(done ? { tone: 'success', icon: 'check' } : { icon: 'wait' })}>
          {outcome == null ? words.t('recall.door.untried') : words.t(`recallOutcome.${outcome}`)}
        </Chip>
      </div>
      {triedAt == null ? null : (
        <p className="meta">{words.t('recall.door.tries', { count: tries, time: time.moment(triedAt) })}</p>
      )}
      {done || recall.state === 'closed' ? null : <Call recall={recall} door={door} />}
    </li>
  );
}

function Call({ recall, door }: DoorProps): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [note] = useMutation(NOTE_RECALL_OPENING);
  const [facts, setFacts] = useState<ContactFacts | 'shut' | null>(null);
  const open = async (): Promise<void> => {
    await run(async () => {
      await note({ variables: { requestIds: [door.requestId] } });
      const opened = door.contact == null ? null : await openWith<unknown>(keys, door.contact);
      const read = opened?.ok ? readDrawer('contact', opened.value) : null;
      setFacts(read?.ok ? read.value : 'shut');
    });
  };
  useEffect(() => {
    if (facts === null) return;
    const timer = setTimeout(() => setFacts(null), STAYS_OPEN);
    return () => clearTimeout(timer);
  }, [facts]);
  return (
    <>
      {door.contact == null ? (
        <p>{words.t('recall.door.gone')}</p>
      ) : facts === null ? (
        <div>
          <Button icon="phone" busy={busy} onPress={() => void open()}>
            {words.t('recall.door.open')}
          </Button>{' '}
          <span className="meta">{words.t('recall.door.note')}</span>
        </div>
      ) : facts === 'shut' ? (
        <p>{words.t('recall.door.shut')}</p>
      ) : (
        <RecallReach recall={recall} facts={facts} onHide={() => setFacts(null)} />
      )}
      <Outcome recall={recall} door={door} />
    </>
  );
}

function Outcome({ recall, door }: DoorProps): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [say] = useMutation(SAY_RECALL_DOOR, { refetchQueries: ['Recalls'] });
  const [outcome, setOutcome] = useState<RecallOutcome>(door.contact == null ? 'no_longer_known' : 'told');
  const { taskId, version } = door;
  const press = (): void =>
    void run((key) => say({ variables: { input: { recallId: recall.id, taskId, version, outcome, key } } }));
  return (
    <div className="field-line">
      <Select
        label={words.t('recall.door.outcome')}
        value={outcome}
        options={RECALL_OUTCOMES.map((value) => ({ value, label: words.t(`recallOutcome.${value}`) }))}
        onChange={setOutcome}
      />
      <Button variant="primary" busy={busy} onPress={press}>
        {words.t('recall.door.save')}
      </Button>
      {outcome === 'eaten' ? <p>{words.t('recall.eaten')}</p> : null}
    </div>
  );
}
