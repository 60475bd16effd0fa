import type { ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { Banner, Skeleton } from '../kit';
import { useWords } from '../messages';
import { joinSteps, nextStep, type Step, type StepStanding } from './standing';
import { useJoining } from './use-joining';

const PLACE: Readonly<Record<Step, string>> = {
  about: '/join/name',
  car: '/join/car',
  agreement: '/join/agreement',
  training: '/training',
  vouches: '/vouch',
  checks: '/vouch',
};

/** Everything between a first sign-in and the hub's yes, as one list: done, next, or somebody else's turn. */
export function Welcome(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { joining, fault, again } = useJoining();
  const steps = joining ? joinSteps(joining, me.vehicle !== 'none') : [];
  const next = nextStep(steps);
  return (
    <Screen title={words.t('welcome.title', { handle: me.handle })}>
      <p>{words.t('welcome.lead', { hub: me.hub.name })}</p>
      {joining === null && fault === null ? <Skeleton label={words.t('app.loading')} rows={6} /> : null}
      <FaultNote fault={fault} onRetry={again} />
      {joining && next === null ? (
        <Banner tone="success">{words.t('welcome.waiting', { hub: me.hub.name })}</Banner>
      ) : null}
      {joining ? (
        <ol className="join-steps" aria-label={words.t('welcome.list')}>
          {steps.map((standing) => (
            <StepRow key={standing.step} standing={standing} next={standing.step === next} />
          ))}
        </ol>
      ) : null}
      {next === null ? null : (
        <div className="actions">
          <Link to={PLACE[next]} variant="primary" size="main" icon="next">
            {words.t(`welcome.do.${next}`)}
          </Link>
        </div>
      )}
    </Screen>
  );
}

interface StepRowProps {
  readonly standing: StepStanding;
  readonly next: boolean;
}

function StepRow({ standing: { step, done, count }, next }: StepRowProps): ReactNode {
  const words = useWords();
  const state = done ? 'done' : next ? 'next' : step === 'checks' ? 'hub' : 'later';
  const counted = count !== null && count.of > 0;
  return (
    <li data-state={state}>
      <Link to={PLACE[step]} className="join-step" icon={done ? 'check' : next ? 'next' : 'wait'}>
        <strong>{words.t(`welcome.step.${step}`)}</strong>
        <span className="meta">
          {counted && !done
            ? words.t('welcome.count', { have: count.have, of: count.of })
            : words.t(`welcome.state.${state}`)}
        </span>
      </Link>
    </li>
  );
}

/** The way back from a page of the list to the list. */
export function BackToList(): ReactNode {
  const words = useWords();
  return (
    <Link to="/join" size="big" icon="back">
      {words.t('welcome.back')}
    </Link>
  );
}
