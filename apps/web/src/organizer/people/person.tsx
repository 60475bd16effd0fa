import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { PersonQuery } from '../../gql/graphql';
import { Tabs } from '../../ui';
import { FaultNote } from '../frame/fault-note';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { PeopleSentences } from '../messages/people-sentences';
import { AccessLog } from './access-log';
import { ChecksTab } from './checks-tab';
import { PERSON } from './people-documents';
import { PersonHead } from './person-head';
import type { PersonTabProps } from './person-tab';
import { RolesTab } from './roles-tab';
import { ShiftsTab } from './shifts-tab';
import { useVouches, type VouchBook } from './use-vouches';
import { VouchesTab } from './vouches-tab';
import './people.css';

const TABS = ['checks', 'roles', 'vouches', 'shifts', 'log'] as const;
type TabName = (typeof TABS)[number];

/** Who somebody is to the hub: what was seen of them, what they may do, who knows them, and what they did. */
export const Person = (): ReactNode => (
  <PeopleSentences>
    <Loading />
  </PeopleSentences>
);

function Loading(): ReactNode {
  const words = useWords();
  const { personId = '' } = useParams();
  const query = useQuery(PERSON, { variables: { id: personId } });
  const book = useVouches();
  return (
    <>
      <Link to="/people">{words.t('people.back')}</Link>
      <Loaded query={query}>{(data) => <Opened key={personId} data={data} book={book} />}</Loaded>
    </>
  );
}

interface OpenedProps {
  readonly data: PersonQuery;
  readonly book: VouchBook;
}

function Opened({ data, book }: OpenedProps): ReactNode {
  const words = useWords();
  const { tab, select } = useTab();
  const shown = useMemo<PersonTabProps>(
    () => ({ person: data.person, policy: data.policy, book }),
    [data.person, data.policy, book],
  );
  const contents: Readonly<Record<TabName, ReactNode>> = {
    checks: <ChecksTab {...shown} />,
    roles: <RolesTab {...shown} />,
    vouches: <VouchesTab {...shown} />,
    shifts: <ShiftsTab memberId={data.person.id} />,
    log: <AccessLog memberId={data.person.id} />,
  };
  return (
    <>
      <PersonHead {...shown} />
      {book.error ? <FaultNote error={book.error} /> : null}
      <Tabs
        label={words.t('person.tabs', { handle: data.person.handle })}
        selected={tab}
        onSelect={select}
        tabs={TABS.map((id) => ({ id, label: words.t(`person.tab.${id}`), content: contents[id] }))}
      />
    </>
  );
}

/** The open tab stands in the address. */
function useTab() {
  const { personId = '', tab: asked } = useParams();
  const navigate = useNavigate();
  const tab = TABS.find((one) => one === asked) ?? 'checks';
  return { tab, select: (next: TabName) => void navigate(`/people/${personId}/${next}`, { replace: true }) };
}
