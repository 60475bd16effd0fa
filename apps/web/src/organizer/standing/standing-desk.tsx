import { useMutation } from '@apollo/client/react';
import { LONGEST_PROMISE_DAYS } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import type { StandingFieldsFragment } from '../../gql/graphql';
import { Button, Card, Chip, SummaryList, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { CommandDialog } from '../frame/command-dialog';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords, type MessageKey } from '../messages';
import { ChangeAllDialog } from './change-all-dialog';
import { DayField } from './rule-fields';
import { END_STANDING, PAUSE_STANDING, RENEW_STANDING, RESUME_STANDING } from './standing-documents';
import { StandingDays } from './standing-days';
import { useRuleText } from './use-rule-text';

interface StandingDeskProps {
  readonly standing: StandingFieldsFragment;
  readonly onChanged: () => void;
}

/** One need that comes back: what it is, its days, and what can be done with all of them. */
export function StandingDesk({ standing, onChanged }: StandingDeskProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const rule = useRuleText();
  const rows = [
    {
      term: words.t('standing.when'),
      value: `${rule(standing.rule)}, ${time.window(standing.fromMinute, standing.toMinute)}`,
    },
    { term: words.t('standing.where'), value: zone(standing.cell) },
    ...(standing.until === null
      ? []
      : [{ term: words.t('standing.until'), value: time.shortDay(standing.until) }]),
    ...(standing.pausedUntil === null
      ? []
      : [{ term: words.t('standing.goesOn'), value: time.day(standing.pausedUntil) }]),
    {
      term: words.t('standing.renewBy'),
      value: time.shortDay(standing.renewBy),
    },
  ];
  return (
    <div className="stack">
      <Card
        title={words.t('case.title', { kind: words.t(`kind.${standing.kind}`), zone: zone(standing.cell) })}
        icon="calendar"
        action={<Chip>{words.t(`standing.${standing.state}`)}</Chip>}
      >
        <SummaryList rows={rows} />
        <p className="meta">{words.t('standing.sealed')}</p>
        <Steps standing={standing} onChanged={onChanged} />
      </Card>
      <StandingDays standing={standing} onChanged={onChanged} />
    </div>
  );
}

type Asking = 'pause' | 'renew' | 'change' | null;

function Steps({ standing, onChanged }: StandingDeskProps): ReactNode {
  const words = useWords();
  const online = useOnline();
  const [asking, setAsking] = useState<Asking>(null);
  const step = useSteps(standing, onChanged);
  const reason = online ? undefined : words.t('frame.offlineReason');
  const end = (): void => {
    setAsking(null);
    onChanged();
  };
  return (
    <div className="row">
      {standing.state === 'paused' ? (
        <Button
          variant="primary"
          icon="next"
          reason={reason}
          busy={step.busy}
          onPress={() => void step.resume()}
        >
          {words.t('standing.resume')}
        </Button>
      ) : (
        <Button icon="pause" reason={reason} onPress={() => setAsking('pause')}>
          {words.t('standing.pause')}
        </Button>
      )}
      <Button icon="calendar" reason={reason} onPress={() => setAsking('change')}>
        {words.t('standing.change')}
      </Button>
      <Button icon="phone" reason={reason} onPress={() => setAsking('renew')}>
        {words.t('standing.renew')}
      </Button>
      <Button icon="close" reason={reason} busy={step.busy} onPress={() => void step.end()}>
        {words.t('standing.end')}
      </Button>
      {asking === 'pause' ? <PauseDialog standing={standing} onEnd={end} /> : null}
      {asking === 'renew' ? <RenewDialog standing={standing} onEnd={end} /> : null}
      {asking === 'change' ? <ChangeAllDialog standing={standing} onEnd={end} /> : null}
    </div>
  );
}

function useSteps(standing: StandingFieldsFragment, onChanged: () => void) {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [resume] = useMutation(RESUME_STANDING);
  const [end] = useMutation(END_STANDING);
  const input = (key: string) => ({
    variables: { input: { id: standing.id, version: standing.version, key } },
  });
  const send = async (work: (key: string) => Promise<unknown>, done: MessageKey): Promise<void> => {
    if (await run(work)) say({ tone: 'success', text: words.t(done) });
    onChanged();
  };
  return {
    busy,
    resume: () => send((key) => resume(input(key)), 'standing.done.resume'),
    end: () => send((key) => end(input(key)), 'standing.done.end'),
  };
}

interface DialogProps {
  readonly standing: StandingFieldsFragment;
  readonly onEnd: () => void;
}

/** Until a day, or until told. */
function PauseDialog({ standing, onEnd }: DialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [pause] = useMutation(PAUSE_STANDING);
  const [until, setUntil] = useState('');
  const save = async (): Promise<void> => {
    const done = await run((key) =>
      pause({
        variables: {
          input: { id: standing.id, version: standing.version, until: until === '' ? null : until, key },
        },
      }),
    );
    if (done) say({ tone: 'success', text: words.t('standing.done.pause') });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('standing.pause')}
      act={words.t('standing.pause')}
      busy={busy}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      <DayField
        label={words.t('standing.goesOn')}
        hint={words.t('standing.goesOn.hint')}
        value={until}
        onChange={setUntil}
      />
    </CommandDialog>
  );
}

/** Somebody asked the family: the promise goes on. */
function RenewDialog({ standing, onEnd }: DialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { busy, run } = useCommand();
  const [renew] = useMutation(RENEW_STANDING);
  const [renewBy, setRenewBy] = useState<string>(addDays(time.today(), LONGEST_PROMISE_DAYS));
  const save = async (): Promise<void> => {
    const done = await run((key) =>
      renew({ variables: { input: { id: standing.id, version: standing.version, renewBy, key } } }),
    );
    if (done) say({ tone: 'success', text: words.t('standing.done.renew') });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('standing.renew')}
      act={words.t('standing.renew')}
      busy={busy}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      <p>{words.t('standing.renew.ask')}</p>
      <DayField label={words.t('standing.renewBy')} value={renewBy} onChange={setRenewBy} />
    </CommandDialog>
  );
}
