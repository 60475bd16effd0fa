import { useMutation } from '@apollo/client/react';
import {
  CAREGIVER_PLAN_REASONS,
  readDrawer,
  type CaregiverPlanFacts,
  type CaregiverPlanReason,
} from '@doorstep/lifecycle';
import { useEffect, useState, type ReactNode } from 'react';
import type { CaregiverPlanFieldsFragment } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Dialog, RadioRows, SummaryList } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { ASK_CAREGIVER_PLAN, CLOSE_CAREGIVER_PLAN, OPEN_CAREGIVER_PLAN } from './care-documents';

interface BreakGlassProps {
  readonly plan: CaregiverPlanFieldsFragment;
  readonly onClose: () => void;
}

/** Two people press, one after the other; the family reads on its page that the plan was opened. */
export function BreakGlass({ plan, onClose }: BreakGlassProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { requestId, state, askedBy, mine, until } = plan;
  const { busy, run } = useCommand();
  const [ask] = useMutation(ASK_CAREGIVER_PLAN);
  const [open] = useMutation(OPEN_CAREGIVER_PLAN);
  const [close] = useMutation(CLOSE_CAREGIVER_PLAN);
  const [reason, setReason] = useState<CaregiverPlanReason | null>(null);
  const hour = until === null ? '' : time.clock(until);
  const lead = {
    closed: words.t('glass.lead'),
    asked: words.t(mine ? 'glass.askedMine' : 'glass.asked', { handle: askedBy ?? '', time: hour }),
    opened: words.t('glass.opened', { time: hour }),
  }[state];
  return (
    <Dialog
      title={words.t('glass.break')}
      open
      onClose={onClose}
      closeLabel={words.t('app.close')}
      actions={
        state === 'closed' ? (
          <Button
            variant="danger"
            icon="alert"
            busy={busy}
            reason={reason === null ? words.t('glass.reasonFirst') : undefined}
            onPress={() => {
              if (reason === null) return;
              void run((key) => ask({ variables: { input: { requestId, reason, key } } }));
            }}
          >
            {words.t('glass.ask')}
          </Button>
        ) : (
          <>
            <Button busy={busy} onPress={() => void run((key) => close({ variables: { requestId, key } }))}>
              {words.t(state === 'asked' ? 'glass.takeBack' : 'glass.putAway')}
            </Button>
            {state === 'asked' && !mine ? (
              <Button
                variant="danger"
                icon="key"
                busy={busy}
                onPress={() => void run((key) => open({ variables: { requestId, key } }))}
              >
                {words.t('glass.open')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <Banner tone="warning" announce="status">
        {lead}
      </Banner>
      {state === 'closed' ? (
        <RadioRows
          label={words.t('glass.why')}
          choices={CAREGIVER_PLAN_REASONS.map((value) => ({ value, label: words.t(`planReason.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      {state === 'opened' ? <Opened plan={plan} /> : null}
    </Dialog>
  );
}

/** What stands in the plan, in this dialog only. */
function Opened({ plan: { box } }: { readonly plan: CaregiverPlanFieldsFragment }): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const [facts, setFacts] = useState<CaregiverPlanFacts | 'closed' | null>(null);
  useEffect(() => {
    if (!box) return;
    let stale = false;
    void openWith<unknown>(keys, box).then((opened) => {
      const read = opened.ok ? readDrawer('caregiver', opened.value) : opened;
      if (!stale) setFacts(read.ok ? read.value : 'closed');
    });
    return () => {
      stale = true;
    };
  }, [keys, box?.subjectId, box?.version, box?.kid]);
  if (!box) return <p>{words.t('glass.notReader')}</p>;
  if (facts === null) return <p role="status">{words.t('app.loading')}</p>;
  if (facts === 'closed') return <p>{words.t('glass.wontOpen')}</p>;
  return (
    <SummaryList
      rows={[
        ...facts.takers.map(({ name, phone }, i) => ({
          term: words.t('glass.taker', { number: i + 1 }),
          value: `${name}, ${phone}`,
        })),
        { term: words.t('glass.delegation'), value: words.t(`delegation.${facts.delegation}`) },
        ...(facts.keptBy === undefined ? [] : [{ term: words.t('glass.keptBy'), value: facts.keptBy }]),
        ...(facts.endsOn === undefined ? [] : [{ term: words.t('glass.endsOn'), value: facts.endsOn }]),
        ...(facts.note === undefined ? [] : [{ term: words.t('glass.note'), value: facts.note }]),
      ]}
    />
  );
}
