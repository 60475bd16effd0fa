import type { ReactNode } from 'react';
import { EmptyState, Skeleton } from '../kit';
import { ClaimCard } from '../claims/claim-card';
import { UndoRelease } from '../claims/undo-release';
import { useBook, usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useWords } from '../messages';
import type { KeptRun, Run } from './kept-run';
import { phaseOf } from './run-model';
import { PackingCard } from '../packing/packing';
import { OfferCard } from './offer-card';
import { RunCard } from './run-card';

const WAITS: ReadonlySet<string> = new Set(['offered', 'claimed', 'assigned']);

/** Everything asked of me and held by me: offers first, then what waits for the hub, then the runs. */
export function Runs(): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const { runs, claims, syncedAt, fault } = useBook();
  const shown = runs.map((kept) => ({ kept, run: book.shown(kept) }));
  const offered = shown.filter(({ run }) => phaseOf(run) === 'offer');
  const open = shown.filter(({ run }) => ['load', 'drive', 'finish'].includes(phaseOf(run)));
  const over = shown.filter(({ run }) => ['after', 'ended'].includes(phaseOf(run)));
  const alone = claims.filter((claim) => claim.runId === null && WAITS.has(claim.state));
  const none = offered.length + open.length + over.length + alone.length === 0;
  return (
    <Screen title={words.t('runs.title')}>
      <UndoRelease />
      <PackingCard />
      {fault !== null && fault !== 'OFFLINE' ? <FaultNote fault={{ code: fault }} /> : null}
      {none && syncedAt === null && fault === null ? (
        <Skeleton label={words.t('app.loading')} rows={4} />
      ) : null}
      {none && (syncedAt !== null || fault !== null) ? (
        <EmptyState
          icon="car"
          action={
            <Link to="/" variant="primary" size="big">
              {words.t('runs.find')}
            </Link>
          }
        >
          {words.t('runs.empty')}
        </EmptyState>
      ) : null}
      <Group title={words.t('runs.offered')} rows={offered}>
        {({ run }) => <OfferCard key={run.id} run={run} />}
      </Group>
      {alone.length > 0 ? (
        <section className="stack" aria-label={words.t('runs.waiting')}>
          <h2>{words.t('runs.waiting')}</h2>
          {alone.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ) : null}
      <Group title={words.t('runs.open')} rows={open}>
        {({ kept, run }) => <RunCard key={run.id} kept={kept} run={run} />}
      </Group>
      <Group title={words.t('runs.over')} rows={over}>
        {({ kept, run }) => <RunCard key={run.id} kept={kept} run={run} />}
      </Group>
    </Screen>
  );
}

interface Row {
  readonly kept: KeptRun;
  readonly run: Run;
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

function Group({ title, rows, children }: GroupProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {rows.map(children)}
    </section>
  );
}
