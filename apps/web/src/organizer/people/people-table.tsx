import { daysBetween } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PeopleQuery } from '../../gql/graphql';
import { useLanguageName } from '../../i18n/language-name';
import { useUnlocked } from '../../platform/session/session';
import { Chip, DataTable, type Column } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { nextExpiry, waitingFor } from './directory';
import { StateChip } from './state-chip';
import type { Profiles } from './use-profiles';

export type PersonRow = PeopleQuery['people'][number];

interface PeopleTableProps {
  readonly people: readonly PersonRow[];
  readonly profiles: Profiles | null;
}

/** One row a person; the handle leads to the person. */
export function PeopleTable({ people, profiles }: PeopleTableProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const sealed = useSealedColumns(profiles);
  return (
    <DataTable<PersonRow>
      caption={words.t('people.title')}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          id: 'handle',
          header: words.t('column.handle'),
          rowHeader: true,
          cell: (person) => (
            <Link className="people-handle" to={`/people/${person.id}`}>
              {person.handle}
            </Link>
          ),
        },
        ...sealed,
        { id: 'state', header: words.t('column.state'), cell: (person) => <StateCell person={person} /> },
        { id: 'roles', header: words.t('column.roles'), cell: (person) => <Roles person={person} /> },
        { id: 'zone', header: words.t('column.zone'), cell: (person) => zone(person.homeCell) },
        { id: 'expiry', header: words.t('column.checkEnds'), cell: (person) => <Expiry person={person} /> },
        {
          id: 'hours',
          header: words.t('column.hours'),
          align: 'end',
          cell: ({ hoursThisMonth: hours }) => words.t('people.hours', { hours }),
        },
        { id: 'active', header: words.t('column.active'), cell: (person) => <Active person={person} /> },
        { id: 'open', header: words.t('column.open'), align: 'end', cell: (person) => person.openClaims },
      ]}
    />
  );
}

interface CellProps {
  readonly person: PersonRow;
}

function StateCell({ person }: CellProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const waiting = waitingFor(person, me.id);
  const review = person.vouches.some(({ state }) => state === 'review');
  return (
    <span className="row" data-gap="1">
      <StateChip state={person.state} />
      {waiting.length > 0 ? (
        <Chip tone="info" icon="wait">
          {words.t('people.waiting', { count: waiting.length })}
        </Chip>
      ) : null}
      {review ? (
        <Chip tone="warning" icon="alert">
          {words.t('people.review')}
        </Chip>
      ) : null}
    </span>
  );
}

function Roles({ person }: CellProps): ReactNode {
  const words = useWords();
  if (person.roles.length === 0) return <span className="meta">{words.t('people.roles.none')}</span>;
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(
    person.roles.map((role) => words.t(`role.${role}`)),
  );
}

function Expiry({ person }: CellProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const ends = nextExpiry(person);
  return ends === null ? <span className="meta">{words.t('stock.none')}</span> : time.shortDay(ends);
}

/** The server knows a week, and says no more. */
function Active({ person: { activeWeek } }: CellProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (activeWeek == null) return <span className="meta">{words.t('people.active.never')}</span>;
  return daysBetween(activeWeek as Day, time.today()) < DAYS_OF_WEEK
    ? words.t('people.active.now')
    : words.t('people.active.week', { day: time.shortDay(activeWeek) });
}

const DAYS_OF_WEEK = 7;

function useSealedColumns(profiles: Profiles | null): readonly Column<PersonRow>[] {
  const words = useWords();
  const languageName = useLanguageName();
  if (!profiles) return [];
  return [
    {
      id: 'name',
      header: words.t('people.name'),
      cell: ({ id }) => profiles.get(id)?.name ?? words.t('people.noProfile'),
    },
    {
      id: 'phone',
      header: words.t('people.phone'),
      cell: ({ id }) => <bdi dir="ltr">{profiles.get(id)?.phone ?? ''}</bdi>,
    },
    {
      id: 'languages',
      header: words.t('people.languages'),
      cell: ({ id }) => profiles.get(id)?.languages.map(languageName).join(', ') ?? '',
    },
  ];
}
