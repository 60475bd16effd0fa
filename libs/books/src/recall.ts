/** Who says that the goods must come back. */
export const RECALL_REASONS = ['maker', 'authority', 'donor', 'own_doubt'] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];

export const RECALL_STATES = ['open', 'closed'] as const;
export type RecallState = (typeof RECALL_STATES)[number];

export const RECALL = {
  work: { from: ['open'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
} as const;

/** What became of one household. `no_longer_known`: its request was erased, and nobody can be told. */
export const RECALL_OUTCOMES = [
  'told',
  'not_reached',
  'returned',
  'thrown_away',
  'eaten',
  'no_longer_known',
] as const;
export type RecallOutcome = (typeof RECALL_OUTCOMES)[number];

/** Outcomes after which the list no longer asks. */
export const RECALL_ENDED = [
  'told',
  'returned',
  'thrown_away',
  'eaten',
  'no_longer_known',
] as const satisfies readonly RecallOutcome[];

/** Food banks pull, hold and notify within a day (Food Bank of Western Massachusetts, agency handbook). */
export const RECALL_MS = 24 * 3_600_000;

interface Tried {
  readonly id: string;
  readonly outcome: RecallOutcome | null;
  /** Milliseconds; null: never. */
  readonly triedAt: number | null;
}

const ended: ReadonlySet<RecallOutcome> = new Set(RECALL_ENDED);
export const isTold = ({ outcome }: Pick<Tried, 'outcome'>): boolean =>
  outcome !== null && ended.has(outcome);

/** Who is called next: those never tried, then the least recently tried. Who knows is not in it. */
export function tryAgain<Household extends Tried>(households: readonly Household[]): Household[] {
  return households
    .filter((one) => !isTold(one))
    .sort((a, b) => (a.triedAt ?? -1) - (b.triedAt ?? -1) || (a.id < b.id ? -1 : 1));
}
