import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { ReleaseReason } from '../../gql/graphql';
import { Button } from '../kit';
import { DECLINE_RUN, RELEASE_CLAIM } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { useHub } from '../frame/hub';
import { useBook, usePocket } from '../frame/pocket';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { UNDO_MS } from '../run/run-model';
import { setReleased } from './released';

/** How long an Undo pressed at the last moment may be on its way. */
const AN_ANSWER = 5000;

const REASONS: readonly ReleaseReason[] = ['cannot_make_it', 'no_car', 'too_far', 'unsafe', 'other'];

/** Gives one claim back, or says no to an offer. */
export function ReleaseClaim({ id }: { readonly id: string }): ReactNode {
  const client = useApolloClient();
  const hub = useHub();
  const { book, keys } = usePocket();
  const { claims } = useBook();
  const claim = claims.find((one) => one.id === id);
  const give = async (reason: ReleaseReason, key: string): Promise<void> => {
    const { releaseClaim } = await tell(client, RELEASE_CLAIM, { assignmentId: id, reason, key });
    const { taskId } = releaseClaim;
    if (releaseClaim.state === 'released') {
      const until = Date.now() + UNDO_MS;
      setReleased({ assignmentId: id, taskId, until });
      keys.spare(taskId, until + AN_ANSWER);
      // Once it cannot be taken back, nothing of this claim may be opened here.
      setTimeout(() => void forgetUnlessMine(taskId), UNDO_MS + AN_ANSWER);
    } else {
      await keys.forget([taskId]);
    }
    await book.sync(hub);
  };
  const forgetUnlessMine = async (taskId: string): Promise<void> => {
    if (!book.snapshot().claims.some((one) => one.taskId === taskId)) await keys.forget([taskId]);
  };
  return <GiveBack offered={claim?.state === 'offered'} give={give} />;
}

/** Gives a whole run back, or says no to it. */
export function DeclineRun({ id }: { readonly id: string }): ReactNode {
  const client = useApolloClient();
  const hub = useHub();
  const { book, keys } = usePocket();
  const { runs } = useBook();
  const kept = runs.find((one) => one.id === id);
  const give = async (reason: ReleaseReason, key: string): Promise<void> => {
    const { declineRun } = await tell(client, DECLINE_RUN, { runId: id, reason, key });
    await keys.forget(declineRun.stops.map(({ taskId }) => taskId));
    await book.sync(hub);
  };
  return <GiveBack offered={kept?.run.state === 'offered'} give={give} />;
}

interface GiveBackProps {
  readonly offered: boolean;
  readonly give: (reason: ReleaseReason, key: string) => Promise<void>;
}

/** The reason is the second of two taps. */
function GiveBack({ offered, give }: GiveBackProps): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { busy, fault, run } = useCommand();
  const press = async (reason: ReleaseReason): Promise<void> => {
    const done = await run(async (key) => {
      await give(reason, key);
      return true;
    });
    if (done) go('/runs', { replace: true });
  };
  return (
    <Screen title={words.t(offered ? 'release.no' : 'release.title')}>
      <p>{words.t(offered ? 'release.noLead' : 'release.lead')}</p>
      <FaultNote fault={fault} />
      <div className="choices-big" role="group" aria-label={words.t('release.reason')}>
        {REASONS.map((reason) => (
          <Button
            key={reason}
            size="big"
            busy={busy}
            reason={online ? undefined : words.t('app.needsNetwork')}
            onPress={() => void press(reason)}
          >
            {words.t(`releaseReason.${reason}`)}
          </Button>
        ))}
      </div>
      <Link to="/runs" size="big" icon="back">
        {words.t('release.keep')}
      </Link>
    </Screen>
  );
}
