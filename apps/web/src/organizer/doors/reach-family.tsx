import { useMutation } from '@apollo/client/react';
import { CHECK_RESULTS, readDrawer, type CheckResult, type ContactFacts } from '@doorstep/lifecycle';
import { useEffect, useState, type ReactNode } from 'react';
import type { FollowUpFieldsFragment } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Select } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CHECK_DOOR, NOTE_CHECK } from './door-documents';

/** What nobody looks at should not stand on a screen. */
const STAYS_OPEN = 120_000;

interface DoorProps {
  readonly door: FollowUpFieldsFragment;
}

/**
 * A wellbeing check: how to reach the family, then whom they trust. It is opened here, after the opening was noted; it
 * closes by itself. What the call found is one word.
 */
export function ReachFamily({ door }: DoorProps): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [note] = useMutation(NOTE_CHECK);
  const [facts, setFacts] = useState<ContactFacts | 'shut' | null>(null);
  const open = async (): Promise<void> => {
    await run(async () => {
      await note({ variables: { requestIds: [door.requestId] } });
      const opened = door.contact === null ? null : await openWith<unknown>(keys, door.contact);
      const read = opened?.ok ? readDrawer('contact', opened.value) : null;
      setFacts(read?.ok ? read.value : 'shut');
    });
  };
  useEffect(() => {
    if (facts === null) return;
    const timer = setTimeout(() => setFacts(null), STAYS_OPEN);
    return () => clearTimeout(timer);
  }, [facts]);
  if (facts === null) {
    return (
      <div>
        <Button icon="phone" busy={busy} onPress={() => void open()}>
          {words.t('shut.reach')}
        </Button>{' '}
        <span className="meta">{words.t('shut.reach.note')}</span>
      </div>
    );
  }
  return (
    <div className="stack" data-gap="2">
      {facts === 'shut' ? <p>{words.t('shut.shut')}</p> : <Reach facts={facts} />}
      <Checked door={door} onDone={() => setFacts(null)} />
    </div>
  );
}

function Reach({ facts }: { readonly facts: ContactFacts }): ReactNode {
  const words = useWords();
  const { name, phone, safe, trusted } = facts;
  return (
    <dl className="summary">
      <dt>{words.t('shut.family')}</dt>
      <dd>
        <bdi>{name ?? words.t('shut.nameless')}</bdi>{' '}
        {phone === undefined ? words.t('shut.phoneless') : <bdi dir="ltr">{phone}</bdi>}
      </dd>
      {safe === undefined ? null : (
        <>
          <dt>{words.t('shut.safe')}</dt>
          <dd>
            {words.t(safe.mayText ? 'shut.safe.text' : 'shut.safe.noText')}{' '}
            {words.t(safe.voicemail ? 'shut.safe.voicemail' : 'shut.safe.noVoicemail')}
          </dd>
          {safe.avoidWords === undefined ? null : (
            <>
              <dt>{words.t('shut.safe.avoid')}</dt>
              <dd dir="auto">{safe.avoidWords}</dd>
            </>
          )}
        </>
      )}
      <dt>{words.t('shut.trusted')}</dt>
      <dd>
        {trusted === undefined ? (
          words.t('shut.trusted.none')
        ) : (
          <>
            <bdi>{trusted.name}</bdi> <bdi dir="ltr">{trusted.phone}</bdi>
          </>
        )}
      </dd>
    </dl>
  );
}

function Checked({ door, onDone }: DoorProps & { readonly onDone: () => void }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [result, setResult] = useState<CheckResult>('no_answer');
  const [check] = useMutation(CHECK_DOOR, { refetchQueries: ['Doors'], awaitRefetchQueries: true });
  const { id, version } = door;
  const press = async (): Promise<void> => {
    if (await run((key) => check({ variables: { input: { id, version, result, key } } }))) onDone();
  };
  return (
    <div className="row">
      <Select
        label={words.t('shut.result')}
        value={result}
        options={CHECK_RESULTS.map((one) => ({ value: one, label: words.t(`checkResult.${one}`) }))}
        onChange={setResult}
      />
      <Button busy={busy} onPress={() => void press()}>
        {words.t('shut.result.do')}
      </Button>
      <Button variant="quiet" icon="lock" onPress={onDone}>
        {words.t('shut.hide')}
      </Button>
    </div>
  );
}
