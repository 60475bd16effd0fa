import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Button, EmptyState, Select } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { InboxSentences } from '../messages/inbox-sentences';
import { BulkBar } from './bulk-bar';
import { CallRows } from './call-rows';
import { CaseRows, type CaseRow } from './case-rows';
import { CALL_LIST, INBOX } from './inbox-documents';
import { isListName, LIST_NAMES, LISTS, type ListName, type StateList } from './lists';
import { ShortcutSwitch, useShortcuts } from './shortcuts';
import { Triage } from './triage';
import './inbox.css';

const PAGE = 50;

/** Requests at the left, the one being decided at the right. The address holds both. */
export const Inbox = (): ReactNode => (
  <InboxSentences>
    <Screen />
  </InboxSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { caseId } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get('list');
  const list = isListName(asked) ? asked : 'new';
  const go = useGo(list);
  const [rows, setRows] = useState<readonly CaseRow[]>([]);
  const [total, setTotal] = useState(0);
  const show = useCallback((cases: readonly CaseRow[], count: number) => {
    setRows(cases);
    setTotal(count);
  }, []);
  useSteps(rows, caseId, go);

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('inbox.title')}</h1>
          <p>{words.t('inbox.lead', { count: total })}</p>
        </div>
        <div className="row">
          <Link to="/standing">{words.t('standing.title')}</Link>
          <Link to="/directory">{words.t('directory.title')}</Link>
          <Link to="/unmet">{words.t('unmet.title')}</Link>
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
          {list === 'calls' ? (
            <Calls selected={caseId ?? null} onRows={show} />
          ) : (
            <Cases key={list} list={list} selected={caseId ?? null} onRows={show} />
          )}
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
              <Triage key={caseId} caseId={caseId} others={rows} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

interface ListProps {
  readonly selected: string | null;
  /** Tells what the list shows, for keys that walk through it. */
  readonly onRows: (cases: readonly CaseRow[], total: number) => void;
}

function Cases({ list, selected, onRows }: ListProps & { readonly list: StateList }): ReactNode {
  const words = useWords();
  const query = useQuery(INBOX, { variables: { states: [...LISTS[list]], first: PAGE, after: null } });
  const cases = useMemo(() => query.data?.inbox.cases ?? [], [query.data]);
  useTell(cases, query.data?.inbox.total ?? 0, onRows);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (id: string): void =>
    setPicked((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  useShortcuts({ x: selected === null ? undefined : () => pick(selected) });

  return (
    <Loaded query={query} rows={6}>
      {(data) => (
        <>
          <BulkBar
            cases={data.inbox.cases.filter(({ id }) => picked.has(id))}
            onDone={() => setPicked(new Set())}
          />
          {data.inbox.cases.length === 0 ? (
            <EmptyState icon="check">
              {words.t(list === 'new' ? 'inbox.empty.new' : 'inbox.empty.other')}
            </EmptyState>
          ) : (
            <CaseRows cases={data.inbox.cases} {...{ selected, list, picked }} onPick={pick} />
          )}
          {data.inbox.next === null ? null : (
            <Button onPress={() => void showMore(query, data.inbox.next)}>{words.t('inbox.more')}</Button>
          )}
        </>
      )}
    </Loaded>
  );
}

/** The call list mode: the server's order, and who is calling whom. */
function Calls({ selected, onRows }: ListProps): ReactNode {
  const words = useWords();
  const query = useQuery(CALL_LIST);
  const cases = useMemo(() => query.data?.callList.map(({ file }) => file) ?? [], [query.data]);
  useTell(cases, cases.length, onRows);
  return (
    <Loaded query={query} rows={6}>
      {({ callList }) =>
        callList.length === 0 ? (
          <EmptyState icon="check">{words.t('call.list.empty')}</EmptyState>
        ) : (
          <CallRows calls={callList} selected={selected} />
        )
      }
    </Loaded>
  );
}

function useTell(cases: readonly CaseRow[], total: number, onRows: ListProps['onRows']): void {
  useEffect(() => onRows(cases, total), [cases, total, onRows]);
}

function useGo(list: ListName): (id: string | null) => void {
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
