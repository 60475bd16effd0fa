import { useQuery } from '@apollo/client/react';
import { ROLES } from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useUnlocked } from '../../platform/session/session';
import { Button, EmptyState, Select, TextField } from '../../ui';
import { useZone } from '../case/use-zone';
import { Loaded } from '../frame/loaded';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { PeopleSentences } from '../messages/people-sentences';
import { addressOf, isFound, listPeople, LISTS, ORDERS, viewOf, type DirectoryView } from './directory';
import { InviteDialog } from './invite-dialog';
import { PEOPLE } from './people-documents';
import { PeopleTable, type PersonRow } from './people-table';
import { useProfiles } from './use-profiles';
import { ViewBar } from './view-bar';
import './people.css';

/** Everybody of the hub by handle; names open in this tab on a press, and close themselves. */
export const People = (): ReactNode => (
  <PeopleSentences>
    <Directory />
  </PeopleSentences>
);

function Directory(): ReactNode {
  const words = useWords();
  const query = useQuery(PEOPLE);
  const { view, change } = useView();
  const [search, setSearch] = useState('');
  const people = query.data?.people ?? NOBODY;
  const listed = useListed(people, view);
  const { profiles, open, close } = useProfiles(people);
  const shown = listed.filter((person) => isFound(person, profiles?.get(person.id), search));

  return (
    <>
      <Head count={shown.length} />
      <ViewBar view={view} />
      <Filters people={people} view={view} onChange={change} />
      <div className="row people-search">
        <TextField
          label={words.t('people.search')}
          hint={words.t(profiles ? 'people.search.open' : 'people.search.shut')}
          type="search"
          value={search}
          onChange={setSearch}
        />
        {profiles ? (
          <Button icon="lock" onPress={close}>
            {words.t('people.close')}
          </Button>
        ) : (
          <Button icon="key" onPress={() => void open()}>
            {words.t('people.open')}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {() =>
          shown.length === 0 ? (
            <EmptyState icon="people">{words.t('people.empty')}</EmptyState>
          ) : (
            <PeopleTable people={shown} profiles={profiles} />
          )
        }
      </Loaded>
    </>
  );
}

const NOBODY: readonly PersonRow[] = [];

function useListed(people: readonly PersonRow[], view: DirectoryView): readonly PersonRow[] {
  const time = useHubTime();
  const { me } = useUnlocked();
  const today = time.today();
  return useMemo(() => listPeople(people, view, { today, organizer: me.id }), [people, view, today, me.id]);
}

/** The view stands in the address: it can be shared, kept, and gone back to. */
function useView() {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => viewOf(params), [params]);
  const change = (part: Partial<DirectoryView>): void => setParams(addressOf({ ...view, ...part }));
  return { view, change };
}

function Head({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  const [inviting, setInviting] = useState(false);
  return (
    <header className="page-head">
      <div>
        <h1>{words.t('people.title')}</h1>
        <p role="status">{words.t('people.lead', { count })}</p>
      </div>
      <div className="row">
        <Link className="button" to="/people/waiting">
          {words.t('vetting.title')}
        </Link>
        <Link className="button" to="/people/policy">
          {words.t('policy.title')}
        </Link>
        <Button variant="primary" icon="plus" onPress={() => setInviting(true)}>
          {words.t('invite.title')}
        </Button>
      </div>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </header>
  );
}

interface FiltersProps {
  readonly people: readonly PersonRow[];
  readonly view: DirectoryView;
  readonly onChange: (part: Partial<DirectoryView>) => void;
}

function Filters({ people, view, onChange }: FiltersProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const cells = [...new Set(people.flatMap(({ homeCell }) => (homeCell === null ? [] : [homeCell])))]
    .map((cell) => ({ value: cell, label: zone(cell) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <div className="grid-2" role="group" aria-label={words.t('people.filters')}>
      <Select
        label={words.t('people.filter')}
        value={view.list}
        options={LISTS.map((value) => ({ value, label: words.t(`people.filter.${value}`) }))}
        onChange={(list) => onChange({ list })}
      />
      <Select
        label={words.t('people.role')}
        value={view.role ?? ''}
        options={[
          { value: '', label: words.t('people.role.any') },
          ...ROLES.map((value) => ({ value, label: words.t(`role.${value}`) })),
        ]}
        onChange={(role) => onChange({ role: role === '' ? null : role })}
      />
      <Select
        label={words.t('column.zone')}
        value={view.cell ?? ''}
        options={[{ value: '', label: words.t('people.zone.any') }, ...cells]}
        onChange={(cell) => onChange({ cell: cell === '' ? null : cell })}
      />
      <Select
        label={words.t('people.order')}
        value={view.order}
        options={ORDERS.map((value) => ({ value, label: words.t(`people.order.${value}`) }))}
        onChange={(order) => onChange({ order })}
      />
    </div>
  );
}
