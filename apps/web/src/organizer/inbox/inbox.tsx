import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Button, EmptyState, Select } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { CaseRows, type CaseRow } from './case-rows';
import { INBOX } from './inbox-documents';
import { isListName, LIST_NAMES, LISTS } from './lists';
import { ShortcutSwitch, useShortcuts } from './shortcuts';
import { Triage } from './triage';

const PAGE = 50;

/** Requests at the left, the one being decided at the right. The address holds both. */
export function Inbox(): ReactNode {
  const words = useWords();
  const { caseId } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get('list');
  const list = isListName(asked) ? asked : 'new';
  const query = useQuery(INBOX, { variables: { states: [...LISTS[list]], first: PAGE, after: null } });
  const cases = useMemo(() => query.data?.inbox.cases ?? [], [query.data]);
  const go = useGo(list);
  useSteps(cases, caseId, go);

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('inbox.title')}</h1>
          <p>{words.t('inbox.lead', { count: query.data?.inbox.total ?? 0 })}</p>
        </div>
        <div className="row">
          <ShortcutSwitch />
          <Select
            label={words.t('inbox.filter')}
            value={list}
            options={LIST_NAMES.map((name) => ({ value: name, label: words.t(`inbox.filter.${name}`) }))}
            onChange={(name) => setParams({ list: name })}
          />
        </div>
      </header>
      <div className="split" data-open={caseId !== undefined || undefined}>
        <div className="split-list">
          <Loaded query={query} rows={6}>
            {(data) => (
              <>
                {data.inbox.cases.length === 0 ? (
                  <EmptyState icon="check">
                    {words.t(list === 'new' ? 'inbox.empty.new' : 'inbox.empty.other')}
                  </EmptyState>
                ) : (
                  <CaseRows cases={data.inbox.cases} selected={caseId ?? null} list={list} />
                )}
                {data.inbox.next === null ? null : (
                  <Button onPress={() => void showMore(query, data.inbox.next)}>
                    {words.t('inbox.more')}
                  </Button>
                )}
              </>
            )}
          </Loaded>
        </div>
        <div>
          {caseId === undefined ? (
            <EmptyState icon="list">{words.t('inbox.choose')}</EmptyState>
          ) : (
            <>
              <span className="only-narrow">
                <Button variant="quiet" icon="back" onPress={() => go(null)}>
                  {words.t('inbox.back')}
                </Button>
              </span>
              <Triage key={caseId} caseId={caseId} others={cases} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function useGo(list: string): (id: string | null) => void {
  const navigate = useNavigate();
  return useCallback(
    (id) =>
      void navigate({ pathname: id === null ? '/requests' : `/requests/${id}`, search: `?list=${list}` }),
    [navigate, list],
  );
}

/** J and K walk through the list. */
function useSteps(cases: readonly CaseRow[], selected: string | undefined, go: (id: string) => void): void {
  const step = (by: number): void => {
    const at = cases.findIndex((row) => row.id === selected);
    const next = cases[at === -1 ? 0 : at + by];
    if (next) go(next.id);
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
}

interface Paged {
  readonly fetchMore: (options: {
    variables: { after: string | null };
    updateQuery: (before: PageData, more: { fetchMoreResult: PageData }) => PageData;
  }) => Promise<unknown>;
}
interface PageData {
  readonly inbox: {
    readonly total: number;
    readonly next: string | null;
    readonly cases: readonly CaseRow[];
  };
}

function showMore(query: unknown, after: string | null): Promise<unknown> {
  return (query as Paged).fetchMore({
    variables: { after },
    updateQuery: (before, { fetchMoreResult: more }) => ({
      inbox: { ...more.inbox, cases: [...before.inbox.cases, ...more.inbox.cases] },
    }),
  });
}
