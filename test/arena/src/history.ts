/** One attempt as its caller saw it. `claimId` when the answer was a win; null when it was told that someone else won. */
export interface Attempt {
  readonly taskId: string;
  readonly who: string;
  readonly claimId: string | null;
}

/** A live claim as the database holds it at the end. */
export interface Held {
  readonly id: string;
  readonly taskId: string;
  readonly who: string;
}

export interface Verdict {
  /** Tasks that more than one caller was told to be theirs. */
  readonly doubleWins: readonly string[];
  /** Tasks that more than one live claim holds. */
  readonly doubleClaims: readonly string[];
  /** Wins that were acknowledged and are not in the database. */
  readonly lost: readonly string[];
  /** Tasks that many wanted and nobody got. */
  readonly unclaimed: readonly string[];
}

/** Judges a race in which nothing is released: every task has one winner, told once, and kept. */
export function judge(
  taskIds: readonly string[],
  attempts: readonly Attempt[],
  held: readonly Held[],
): Verdict {
  const wins = groupBy(
    attempts.filter((a) => a.claimId !== null),
    (a) => a.taskId,
  );
  const kept = groupBy(held, (h) => h.taskId);
  const inDatabase = new Set(held.map((h) => `${h.id} ${h.who}`));
  return {
    doubleWins: taskIds.filter((id) => (wins.get(id) ?? []).length > 1),
    doubleClaims: taskIds.filter((id) => (kept.get(id) ?? []).length > 1),
    lost: attempts
      .filter((a) => a.claimId !== null && !inDatabase.has(`${a.claimId} ${a.who}`))
      .map((a) => a.taskId),
    unclaimed: taskIds.filter((id) => !kept.has(id)),
  };
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
