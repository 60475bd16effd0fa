/** What a member has promised: a shift they are in, or a run they accepted. */
export interface Promised {
  readonly subjectId: string;
  readonly kind: 'shift' | 'drive';
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What their calendar was told of it. */
export interface Told extends Promised {
  /** The event's UID. */
  readonly id: string;
  readonly cancelled: boolean;
  readonly sequence: number;
  readonly toldAt: Date;
}

/**
 * What must be told now that was not told like this before: new promises, moved ones with a higher sequence, and
 * promises that are over before their time as cancelled, with a higher sequence. Everything else stays as it was
 * told, so that the same calendar is the same text.
 */
export function retell(
  told: readonly Told[],
  promised: readonly Promised[],
  now: Date,
  newId: () => string,
): Told[] {
  const before = new Map(told.map((one) => [one.subjectId, one]));
  const held = new Set(promised.map(({ subjectId }) => subjectId));
  const changed = promised.flatMap((promise) => {
    const known = before.get(promise.subjectId);
    if (known === undefined) return [{ ...promise, id: newId(), cancelled: false, sequence: 0, toldAt: now }];
    if (!known.cancelled && isAt(known, promise)) return [];
    return [{ ...known, ...promise, cancelled: false, sequence: known.sequence + 1, toldAt: now }];
  });
  const ended = told
    .filter(({ subjectId, cancelled }) => !cancelled && !held.has(subjectId))
    .map((one) => ({ ...one, cancelled: true, sequence: one.sequence + 1, toldAt: now }));
  return [...changed, ...ended];
}

const isAt = (one: Promised, other: Promised): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime();
