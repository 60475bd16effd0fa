import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ServiceFieldsFragment } from '../../gql/graphql';
import { useLanguageName } from '../../i18n/language-name';
import { Banner, Button, Chip, DataTable, EmptyState, TextField, useToast } from '../../ui';
import { FileButton } from '../frame/file-button';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { saveFile } from '../frame/save-file';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { InboxSentences } from '../messages/inbox-sentences';
import { CLOSE_SERVICE, IMPORT_SERVICES, REOPEN_SERVICE, SERVICES } from './directory-documents';
import { printHsds, readHsds, type ReadFile } from './hsds';
import { printCsv, readCsv } from './hsds-csv';
import { ServiceDialog } from './service-dialog';
import { useHoursText } from './use-hours-text';

/** Who else helps: looked up while somebody is on the phone, kept by whoever finds out. */
export const Directory = (): ReactNode => (
  <InboxSentences>
    <Screen />
  </InboxSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const online = useOnline();
  const query = useQuery(SERVICES);
  const [editing, setEditing] = useState<ServiceFieldsFragment | 'new' | null>(null);
  const [search, setSearch] = useState('');
  const services = query.data?.services ?? [];
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('directory.title')}</h1>
          <p>{words.t('directory.lead')}</p>
        </div>
        <div className="row">
          <Link to="/requests">{words.t('inbox.title')}</Link>
          <Files services={services} onRead={() => void query.refetch()} />
          <Button
            variant="primary"
            icon="plus"
            reason={online ? undefined : words.t('frame.offlineReason')}
            onPress={() => setEditing('new')}
          >
            {words.t('directory.new')}
          </Button>
        </div>
      </header>
      <TextField label={words.t('directory.search')} type="search" value={search} onChange={setSearch} />
      <Loaded query={query} rows={5}>
        {() => <Table services={services.filter((one) => isFound(one, search))} onEdit={setEditing} />}
      </Loaded>
      {editing === null ? null : (
        <ServiceDialog
          service={editing === 'new' ? null : editing}
          onEnd={() => {
            setEditing(null);
            void query.refetch();
          }}
        />
      )}
    </>
  );
}

/** Every word of the search stands somewhere in the name or in what they do. */
const isFound = ({ name, what }: ServiceFieldsFragment, search: string): boolean => {
  const text = `${name} ${what}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

interface TableProps {
  readonly services: readonly ServiceFieldsFragment[];
  readonly onEdit: (service: ServiceFieldsFragment) => void;
}

function Table({ services, onEdit }: TableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const hours = useHoursText();
  const language = useLanguageName();
  const list = new Intl.ListFormat(words.locale);
  if (services.length === 0) return <EmptyState icon="search">{words.t('directory.none')}</EmptyState>;
  return (
    <DataTable
      caption={words.t('directory.title')}
      rows={services}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: words.t('service.name'),
          rowHeader: true,
          cell: ({ name, state }) => (
            <span className="row" data-gap="1">
              <bdi>{name}</bdi>
              {state === 'closed' ? <Chip icon="pause">{words.t('service.closed')}</Chip> : null}
            </span>
          ),
        },
        { id: 'what', header: words.t('service.what'), cell: ({ what }) => <bdi>{what}</bdi> },
        {
          id: 'phone',
          header: words.t('service.phone'),
          cell: ({ phone }) => <bdi dir="ltr">{phone ?? '–'}</bdi>,
        },
        { id: 'hours', header: words.t('service.hours'), cell: (one) => hours(one.hours) },
        {
          id: 'languages',
          header: words.t('service.languages'),
          cell: ({ languages }) => list.format(languages.map(language)),
        },
        {
          id: 'checked',
          header: words.t('service.checked'),
          cell: ({ checkedOn }) => time.shortDay(checkedOn),
        },
        {
          id: 'act',
          header: words.t('standing.act'),
          cell: (one) => (
            <span className="row" data-gap="1">
              <Button
                size="small"
                label={words.t('service.edit', { name: one.name })}
                onPress={() => onEdit(one)}
              >
                {words.t('service.change')}
              </Button>
              <OpenClose service={one} />
            </span>
          ),
        },
      ]}
    />
  );
}

/** Closed is not gone: requests that were sent there keep saying so. */
function OpenClose({ service }: { readonly service: ServiceFieldsFragment }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const after = { refetchQueries: ['Services'] };
  const [close] = useMutation(CLOSE_SERVICE, after);
  const [reopen] = useMutation(REOPEN_SERVICE, after);
  const isOpen = service.state === 'open';
  const { id, version, name } = service;
  return (
    <Button
      size="small"
      busy={busy}
      label={words.t(isOpen ? 'service.close.name' : 'service.reopen.name', { name })}
      onPress={() =>
        void run((key) => (isOpen ? close : reopen)({ variables: { input: { id, version, key } } }))
      }
    >
      {words.t(isOpen ? 'service.close' : 'service.reopen')}
    </Button>
  );
}

const AT_ONCE = 50;

interface FilesProps {
  readonly services: readonly ServiceFieldsFragment[];
  readonly onRead: () => void;
}

/** Open Referral in and out. Files are read in this browser; what could not be read is said by number. */
function Files({ services, onRead }: FilesProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(IMPORT_SERVICES);
  const [unread, setUnread] = useState<readonly number[] | null>(null);
  const bring = async (file: File): Promise<void> => {
    const text = await file.text();
    const found: ReadFile | null = /\.csv$/i.test(file.name) ? readCsv(text) : readHsds(text);
    if (found === null) return say({ tone: 'danger', text: words.t('directory.import.wrong') });
    setUnread(found.unread.length === 0 ? null : found.unread);
    for (let from = 0; from < found.entries.length; from += AT_ONCE) {
      const part = found.entries.slice(from, from + AT_ONCE);
      const done = await run((key) =>
        send({
          variables: {
            input: {
              key,
              services: part.map((one) => ({
                ...one,
                id: crypto.randomUUID(),
                version: 0,
                key: crypto.randomUUID(),
              })),
            },
          },
        }),
      );
      if (!done) return;
    }
    say({ tone: 'success', text: words.t('directory.imported', { count: found.entries.length }) });
    onRead();
  };
  return (
    <>
      <FileButton
        label={words.t('directory.import')}
        accept=".json,.csv,application/json,text/csv"
        busy={busy}
        onFile={(file) => void bring(file)}
      >
        {words.t('directory.import')}
      </FileButton>
      <Button
        icon="arrowDown"
        onPress={() => saveFile('directory.json', 'application/json', printHsds(services))}
      >
        {words.t('directory.export.json')}
      </Button>
      <Button icon="arrowDown" onPress={() => saveFile('directory.csv', 'text/csv', printCsv(services))}>
        {words.t('directory.export.csv')}
      </Button>
      {unread === null ? null : (
        <Banner tone="warning" announce="status">
          {words.t('directory.unread', {
            numbers: new Intl.ListFormat(words.locale).format(unread.map(String)),
          })}
        </Banner>
      )}
    </>
  );
}
