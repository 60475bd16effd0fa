import type { ReactNode } from 'react';
import { EmptyState, Skeleton } from '../kit';
import { useBook } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { AddedStops } from './added-stops';
import { After } from './after';
import { Finish } from './finish';
import { HeldScreen } from './held-stops';
import { JustRecorded, useJustRecorded } from './just-recorded';
import { Load } from './load';
import { currentStop, phaseOf } from './run-model';
import { OfferCard } from './offer-card';
import { StopScreen } from './stop-screen';
import { Stopped } from './stopped';
import { useShownRun, type Shown } from './use-shown-run';

interface RunScreenProps {
  readonly id: string;
  /** A problem is being reported at the stop. */
  readonly problem?: boolean;
}

/** Where a run stands decides what its driver sees. */
export function RunScreen({ id, problem = false }: RunScreenProps): ReactNode {
  const words = useWords();
  const { syncedAt, fault } = useBook();
  const shown = useShownRun(id);
  if (shown) return <Step shown={shown} problem={problem} />;
  return (
    <Screen title={words.t('runs.title')}>
      {syncedAt === null && fault === null ? (
        <Skeleton label={words.t('app.loading')} />
      ) : (
        <EmptyState
          action={
            <Link to="/runs" size="big">
              {words.t('taken.runs')}
            </Link>
          }
        >
          {words.t('run.gone')}
        </EmptyState>
      )}
    </Screen>
  );
}

function Step({ shown, problem }: { readonly shown: Shown; readonly problem: boolean }): ReactNode {
  const words = useWords();
  const justRecorded = useJustRecorded(shown.run.id);
  if (shown.kept.stopped) return <Stopped hub={shown.kept.hub} />;
  if (justRecorded) return <JustRecorded runId={shown.run.id} />;
  switch (phaseOf(shown.run)) {
    case 'offer':
      return (
        <Screen title={words.t('runs.offered')}>
          <OfferCard run={shown.run} />
        </Screen>
      );
    case 'load':
      return <Load {...shown} />;
    case 'drive':
      // A stop nobody has said yes to has no place: the question comes first.
      if (currentStop(shown.run)?.claim?.state === 'offered')
        return (
          <Screen title={words.t('runs.offered')}>
            <AddedStops run={shown.run} />
          </Screen>
        );
      return <StopScreen {...shown} problem={problem} />;
    case 'held':
      return <HeldScreen {...shown} />;
    case 'finish':
      return <Finish {...shown} />;
    case 'after':
    case 'ended':
      return <After {...shown} />;
  }
}
