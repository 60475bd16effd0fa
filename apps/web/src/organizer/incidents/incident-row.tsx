import { useMutation } from '@apollo/client/react';
import { INCIDENT_DECISIONS, type IncidentDecision } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { IncidentFieldsFragment } from '../../gql/graphql';
import { Button, Chip, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CLOSE_INCIDENT, DECIDE_INCIDENT, REOPEN_INCIDENT } from './incident-documents';
import { IncidentNote } from './incident-note';

const AGAIN = { refetchQueries: ['Incidents'], awaitRefetchQueries: true };

/** One incident: what, who, when, the sealed words, and what is decided. */
export function IncidentRow({ incident }: { readonly incident: IncidentFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { kind, letter, openedBy, openedAt, deviceTime, state, box, requestId } = incident;
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <strong>{words.t(`incidentKind.${kind}`)}</strong>
          <Chip
            tone={state === 'open' ? 'danger' : 'plain'}
            {...(state === 'open' ? { icon: 'alert' as const } : {})}
          >
            {words.t(`incidentState.${state}`)}
          </Chip>
        </span>
        <span className="meta">
          {words.t('incidents.by', { who: openedBy, time: time.moment(deviceTime ?? openedAt) })}
        </span>
      </div>
      <div className="row">
        {letter === null ? null : <Link to="/live">{words.t('incidents.run', { letter })}</Link>}
        {requestId === null ? null : (
          <Link to={`/requests/${requestId}?list=open`}>{words.t('goods.toCase')}</Link>
        )}
        {box === null ? null : <IncidentNote box={box} />}
      </div>
      <Decision incident={incident} />
    </li>
  );
}

function Decision({ incident }: { readonly incident: IncidentFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { id, version, state, decision, decidedBy, decidedAt } = incident;
  const { busy, run } = useCommand();
  const [decide] = useMutation(DECIDE_INCIDENT, AGAIN);
  const [close] = useMutation(CLOSE_INCIDENT, AGAIN);
  const [reopen] = useMutation(REOPEN_INCIDENT, AGAIN);
  const [chosen, setChosen] = useState<IncidentDecision>(decision ?? 'carry_on');
  const said =
    decision === null || decidedBy === null || decidedAt === null
      ? null
      : words.t('incidents.decided', {
          what: words.t(`incidentDecision.${decision}`),
          who: decidedBy,
          time: time.moment(decidedAt),
        });
  if (state === 'closed') {
    return (
      <div className="row">
        {said === null ? null : <span>{said}</span>}
        <Button
          size="small"
          busy={busy}
          onPress={() => void run((key) => reopen({ variables: { id, version, key } }))}
        >
          {words.t('incidents.reopen')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {said === null ? null : <p>{said}</p>}
      <div className="row" data-align="end">
        <Select
          label={words.t('incidents.decision')}
          value={chosen}
          options={INCIDENT_DECISIONS.map((one) => ({
            value: one,
            label: words.t(`incidentDecision.${one}`),
          }))}
          onChange={setChosen}
        />
        <Button
          variant="primary"
          busy={busy}
          onPress={() =>
            void run((key) => decide({ variables: { input: { id, version, decision: chosen, key } } }))
          }
        >
          {words.t('incidents.decide')}
        </Button>
        <Button busy={busy} onPress={() => void run((key) => close({ variables: { id, version, key } }))}>
          {words.t('incidents.close')}
        </Button>
      </div>
    </>
  );
}
