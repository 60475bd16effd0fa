import { randomUUID } from 'node:crypto';
import type { RunState, StopKind } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { RunEntity } from './run.entity';
import { StopEntity } from './stop.entity';

export interface StopDraft {
  readonly taskId: string;
  readonly kind: StopKind;
  readonly arriveAt: Date;
  readonly departAt: Date;
}

export interface RunDraft {
  readonly day: string;
  readonly memberId: string;
  readonly state: Extract<RunState, 'offered' | 'accepted'>;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly meters: number;
  readonly seconds: number;
  readonly stops: readonly StopDraft[];
}

/** Writes runs of one day with their stops, under the day's next free letters. Returns ids in the order of drafts. */
export async function layRuns(
  tx: Tx,
  hubId: string,
  day: string,
  drafts: readonly RunDraft[],
): Promise<string[]> {
  if (drafts.length === 0) return [];
  // Two plans of one day take their letters one after the other; run_letter_taken stays the last word.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`run ${hubId} ${day}`]);
  const [{ count }]: [{ count: number }] = await tx.query(
    'SELECT count(*)::int AS count FROM run WHERE hub_id = $1 AND day = $2',
    [hubId, day],
  );
  const runs = drafts.map((draft, i) => ({ ...draft, hubId, id: randomUUID(), letter: letterOf(count + i) }));
  await tx.insert(
    RunEntity,
    runs.map(({ stops: _, ...run }) => ({ ...run, version: 1 })),
  );
  await tx.insert(
    StopEntity,
    runs.flatMap(({ id: runId, stops }) =>
      stops.map((stop, i) => ({
        ...stop,
        hubId,
        id: randomUUID(),
        runId,
        position: i + 1,
        state: 'planned' as const,
        version: 1,
      })),
    ),
  );
  return runs.map(({ id }) => id);
}

/** 0 -> A, 25 -> Z, 26 -> AA: runs are never deleted, so a count is the next free letter. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
