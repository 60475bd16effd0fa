import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useUnlocked } from '../../../platform/session/session';
import { useHubTime } from '../../frame/hub-time';
import { useHistory } from '../../plan/use-history';
import type { WeekData } from '../data/week-data';
import { boardOf, type BoardShift } from '../model/board';
import type { Ground } from '../model/checks';
import { conflictsOf, settled, type Conflict } from '../model/conflicts';
import { act, NO_CHANGES, type Act, type Draft } from '../model/draft';
import { dropOldDrafts, keepDraft, keptDraft, type KeptDraft } from '../model/draft-store';

/** Everything behind the board of one week: what is unsaved, what was kept, where the server moved on. */
export interface WeekDesk {
  readonly data: WeekData;
  readonly draft: Draft;
  readonly board: readonly BoardShift[];
  readonly ground: Ground;
  readonly conflicts: readonly Conflict[];
  /** Changes of both that fit together: shown, so that nothing changes silently. */
  readonly merged: readonly Conflict[];
  readonly hideMerged: () => void;
  /** What was left undone here before; null once that was answered. */
  readonly kept: KeptDraft | null;
  readonly takeKept: () => void;
  readonly dropKept: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** One step of undo, however many acts. */
  readonly doing: (...acts: readonly Act[]) => void;
  readonly replace: (draft: Draft) => void;
  /** Nothing is unsaved any more, and nothing can be undone. */
  readonly clear: () => void;
}

export function useWeekDesk(data: WeekData): WeekDesk {
  const time = useHubTime();
  const { now, begin, put, undo, redo, canUndo, canRedo } = useHistory<Draft>();
  const draft = now ?? NO_CHANGES;
  const [merged, setMerged] = useState<readonly Conflict[]>([]);
  const shelf = useKept(data.from, draft);
  useEffect(() => begin(NO_CHANGES), [begin]);

  const conflicts = useMemo(() => conflictsOf(draft, data.shifts), [draft, data.shifts]);
  useEffect(() => {
    const fitting = conflicts.filter(({ both }) => both.length === 0);
    if (fitting.length === 0) return;
    put(settled(draft, fitting));
    setMerged((before) => [
      ...before.filter(({ id }) => !fitting.some((one) => one.id === id)),
      ...fitting.filter(({ theirs }) => theirs.length > 0),
    ]);
  }, [conflicts, draft, put]);

  const board = useMemo(() => boardOf(data.shifts, draft), [data.shifts, draft]);
  const ground = useMemo(
    () => ({ board, people: data.people, zone: time.zone }),
    [board, data.people, time.zone],
  );
  const doing = (...acts: readonly Act[]): void =>
    put(acts.reduce((all, one) => act(all, data.shifts, one), draft));
  return {
    data,
    draft,
    board,
    ground,
    conflicts: conflicts.filter(({ both }) => both.length > 0),
    merged,
    hideMerged: () => setMerged([]),
    kept: shelf.kept,
    takeKept: () => {
      const there = new Set(draft.map(({ id }) => id));
      put([...draft, ...(shelf.kept?.draft ?? []).filter(({ id }) => !there.has(id))]);
      shelf.answer();
    },
    dropKept: shelf.answer,
    canUndo,
    canRedo,
    undo,
    redo,
    doing,
    replace: put,
    clear: () => begin(NO_CHANGES),
  };
}

/** Keeps unsaved changes in this browser. What was found there stays beside new ones until somebody has said yes or no to it. */
function useKept(from: string, draft: Draft) {
  const { me } = useUnlocked();
  const time = useHubTime();
  const owner = useMemo(() => ({ hubId: me.hub.id, memberId: me.id, from }), [me, from]);
  const [kept, setKept] = useState<KeptDraft | null>(() => keptDraft(localStorage, owner));
  const begun = useRef(false);
  const { today } = time;
  useEffect(() => {
    const monthAgo = new Date(Date.parse(`${today()}T00:00:00Z`) - MONTH).toISOString().slice(0, 10);
    dropOldDrafts(localStorage, monthAgo);
  }, [today]);
  useEffect(() => {
    // The first, empty draft is not a change: it must not wipe what was kept.
    if (!begun.current && draft.length === 0) return;
    begun.current = true;
    const there = new Set(draft.map(({ id }) => id));
    const waiting = (kept?.draft ?? []).filter(({ id }) => !there.has(id));
    keepDraft(localStorage, owner, [...draft, ...waiting], Date.now());
  }, [draft, kept, owner]);
  const answer = useCallback(() => {
    begun.current = true;
    setKept(null);
  }, []);
  return { kept, answer };
}

const MONTH = 31 * 86_400_000;
