import { useApolloClient } from '@apollo/client/react';
import { toBase64Url } from '@doorstep/sealed';
import { useEffect, useMemo, useState } from 'react';
import { useUnlocked } from '../../../platform/session/session';
import { useHubTime } from '../../frame/hub-time';
import { phoneText } from '../../inbox/tags';
import { REQUESTS_OF_TAGS, type KnownRequest } from '../use-known';
import { judged, type JudgedRow, type RowTies } from './judge-rows';
import type { ReadRow } from './row-draft';
import { paperOfRow } from './row-paper';

/** As many as the server is asked about at once. */
const AT_ONCE = 50;

interface Judging {
  readonly rows: readonly JudgedRow[];
  /** The question about earlier requests did not come through; null when all is well. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Rows with what the hub knows of them already: their numbers leave this browser as keyed tags only. */
export function useJudged(rows: readonly ReadRow[]): Judging {
  const { keys } = useUnlocked();
  const { tagOf } = keys;
  const time = useHubTime();
  const client = useApolloClient();
  const [ties, setTies] = useState<ReadonlyMap<ReadRow, RowTies>>(new Map());
  const [tried, setTried] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const missing = useMemo(
    () => rows.filter((row) => row.faults.length === 0 && !ties.has(row)).slice(0, AT_ONCE),
    [rows, ties],
  );
  useEffect(() => {
    if (missing.length === 0 || tagOf === null) return;
    let here = true;
    const ask = async (tags: readonly string[]): Promise<ReadonlyMap<string, readonly KnownRequest[]>> => {
      if (tags.length === 0) return new Map();
      const variables = { householdTags: tags };
      const { data } = await client.query({
        query: REQUESTS_OF_TAGS,
        variables,
        fetchPolicy: 'network-only',
      });
      return new Map(tags.map((tag, i) => [tag, data?.requestsOfTags[i] ?? []]));
    };
    const tie = async (): Promise<void> => {
      const made = await Promise.all(
        missing.map(async (row) => {
          const number = phoneText(row.draft.phone);
          const paper = await paperOfRow(tagOf, row.draft, time.today());
          return { row, paper, tag: number === '' ? null : toBase64Url(await tagOf(number)) };
        }),
      );
      const known = await ask([...new Set(made.flatMap(({ tag }) => tag ?? []))]);
      const fresh = made.map(({ row, paper, tag }): [ReadRow, RowTies] => [
        row,
        { paper, tag, known: (tag === null ? undefined : known.get(tag)) ?? [] },
      ]);
      if (here) setTies((before) => new Map([...before, ...fresh]));
    };
    tie().then(
      () => (here ? setError(null) : undefined),
      (wrong: unknown) => (here ? setError(wrong) : undefined),
    );
    return () => {
      here = false;
    };
  }, [missing, tagOf, client, time, tried]);
  return {
    rows: useMemo(() => judged(rows, ties), [rows, ties]),
    error,
    retry: () => setTried((count) => count + 1),
  };
}
