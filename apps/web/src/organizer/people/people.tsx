import { useQuery } from '@apollo/client/react';
import type { ProfileFacts } from '@doorstep/lifecycle';
import { readDrawer, ROLES } from '@doorstep/lifecycle';
import { useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { PeopleQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Chip, DataTable, EmptyState, Select, type Column } from '../../ui';
import { useLanguageName } from '../../i18n/language-name';
import { useZone } from '../case/use-zone';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { FreeTimes } from './free-times';

const PEOPLE = graphql(`
  query People {
    people {
      ...MemberFields
      availability {
        startsOn
        fromMinute
        toMinute
        rule
      }
      profile {
        ...BoxFields
      }
    }
  }
`);

type Person = PeopleQuery['people'][number];
type Profiles = ReadonlyMap<string, ProfileFacts>;

const FILTERS = ['active', 'waiting', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const STATES: Readonly<Record<Filter, readonly string[]>> = {
  active: ['approved', 'provisional'],
  waiting: ['applied', 'screening'],
  all: [],
};
const STAYS_OPEN = 120_000;

/** Everybody of the hub by handle; names open in this tab on a press, and close themselves. */
export function People(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const query = useQuery(PEOPLE);
  const filter = FILTERS.find((one) => one === params.get('show')) ?? 'active';
  const role = ROLES.find((one) => one === params.get('role')) ?? '';
  const set = (name: string, value: string): void =>
    setParams((now) => {
      now.set(name, value);
      return now;
    });
  const states = STATES[filter];
  const shown = (query.data?.people ?? []).filter(
    (person) =>
      (states.length === 0 || states.includes(person.state)) && (role === '' || person.roles.includes(role)),
  );
  const { profiles, open, close } = useProfiles(shown);

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('people.title')}</h1>
          <p>{words.t('people.lead', { count: shown.length })}</p>
        </div>
        <div className="row">
          <Select
            label={words.t('people.filter')}
            value={filter}
            options={FILTERS.map((value) => ({ value, label: words.t(`people.filter.${value}`) }))}
            onChange={(value) => set('show', value)}
          />
          <Select
            label={words.t('people.role')}
            value={role}
            options={[
              { value: '', label: words.t('people.role.any') },
              ...ROLES.map((value) => ({ value, label: words.t(`role.${value}`) })),
            ]}
            onChange={(value) => set('role', value)}
          />
        </div>
      </header>
      <div className="row">
        {profiles ? (
          <Button icon="lock" onPress={close}>
            {words.t('people.close')}
          </Button>
        ) : (
          <Button icon="key" onPress={() => void open()}>
            {words.t('people.open')}
          </Button>
        )}
        <p className="meta">{words.t('people.sealed')}</p>
      </div>
      <Loaded query={query}>
        {() =>
          shown.length === 0 ? (
            <EmptyState icon="people">{words.t('people.empty')}</EmptyState>
          ) : (
            <Directory people={shown} profiles={profiles} />
          )
        }
      </Loaded>
    </>
  );
}

function useProfiles(people: readonly Person[]) {
  const { keys } = useUnlocked();
  const [profiles, setProfiles] = useState<Profiles | null>(null);
  const isOpen = profiles !== null;
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setProfiles(null), STAYS_OPEN);
    return () => clearTimeout(timer);
  }, [isOpen]);
  const open = async (): Promise<void> => {
    const opened = new Map<string, ProfileFacts>();
    for (const { id, profile } of people) {
      const value = profile ? await openWith<unknown>(keys, profile) : null;
      const facts = value?.ok ? readDrawer('profile', value.value) : null;
      if (facts?.ok) opened.set(id, facts.value);
    }
    setProfiles(opened);
  };
  return { profiles, open, close: () => setProfiles(null) };
}

interface DirectoryProps {
  readonly people: readonly Person[];
  readonly profiles: Profiles | null;
}

function Directory({ people, profiles }: DirectoryProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const sealed = useSealedColumns(profiles);
  return (
    <DataTable<Person>
      caption={words.t('people.title')}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        { id: 'handle', header: words.t('column.handle'), rowHeader: true, cell: (person) => person.handle },
        ...sealed,
        {
          id: 'state',
          header: words.t('column.state'),
          cell: (person) => (
            <Chip tone={person.state === 'approved' ? 'success' : 'plain'}>
              {words.t(`member.${person.state}`)}
            </Chip>
          ),
        },
        {
          id: 'roles',
          header: words.t('column.roles'),
          cell: (person) =>
            new Intl.ListFormat(words.locale, { type: 'unit' }).format(
              person.roles.map((role) => words.t(`role.${role}`)),
            ),
        },
        {
          id: 'trust',
          header: words.t('column.trust'),
          cell: (person) => words.t('people.tier', { tier: person.tier }),
        },
        { id: 'zone', header: words.t('column.zone'), cell: (person) => zone(person.homeCell) },
        {
          id: 'vehicle',
          header: words.t('column.vehicle'),
          cell: (person) => (
            <>
              {words.t(`vehicle.${person.vehicle}`)}
              <br />
              <span className="meta">
                {words.t('people.seats', { seats: person.seats, boxes: person.loadUnits })}
              </span>
            </>
          ),
        },
        {
          id: 'free',
          header: words.t('column.free'),
          cell: (person) => <FreeTimes availability={person.availability} />,
        },
        { id: 'open', header: words.t('column.open'), align: 'end', cell: (person) => person.openClaims },
      ]}
    />
  );
}

function useSealedColumns(profiles: Profiles | null): readonly Column<Person>[] {
  const words = useWords();
  const languageName = useLanguageName();
  if (!profiles) return [];
  const fact = (person: Person, read: (facts: ProfileFacts) => string): string => {
    const facts = profiles.get(person.id);
    return facts ? read(facts) : words.t('people.noProfile');
  };
  return [
    { id: 'name', header: words.t('people.name'), cell: (person) => fact(person, ({ name }) => name) },
    {
      id: 'phone',
      header: words.t('people.phone'),
      cell: (person) => <bdi dir="ltr">{profiles.get(person.id)?.phone ?? ''}</bdi>,
    },
    {
      id: 'languages',
      header: words.t('people.languages'),
      cell: (person) => fact(person, ({ languages }) => languages.map(languageName).join(', ')),
    },
  ];
}
