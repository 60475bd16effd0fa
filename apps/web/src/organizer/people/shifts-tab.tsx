import { useQuery } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import type { ReactNode } from 'react';
import type { ShiftsOfPeopleQuery } from '../../gql/graphql';
import { Card, Chip, DataTable, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { SHIFTS_OF_PEOPLE } from './people-documents';

/** Two weeks back and four ahead: what was, and what would be given back. */
const BACK = 14;
const DAYS = 42;

type Shift = ShiftsOfPeopleQuery['week']['shifts'][number];
interface OneShift {
  readonly shift: Shift;
  readonly signUp: Shift['signUps'][number];
}

/** When somebody is there, was there, or waits for a place. */
export function ShiftsTab({ memberId }: { readonly memberId: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const from = addDays(time.today(), -BACK);
  const query = useQuery(SHIFTS_OF_PEOPLE, { variables: { from, days: DAYS } });
  return (
    <Card title={words.t('shifts.title')}>
      <p className="meta">{words.t('shifts.lead')}</p>
      <Loaded query={query}>
        {({ week }) => <Shifts shifts={week.shifts.flatMap((shift) => ofMember(shift, memberId))} />}
      </Loaded>
    </Card>
  );
}

const ofMember = (shift: Shift, memberId: string): readonly OneShift[] =>
  shift.signUps.filter(({ member }) => member.id === memberId).map((signUp) => ({ shift, signUp }));

function Shifts({ shifts }: { readonly shifts: readonly OneShift[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (shifts.length === 0) return <EmptyState icon="calendar">{words.t('shifts.none')}</EmptyState>;
  return (
    <DataTable<OneShift>
      caption={words.t('shifts.title')}
      rows={shifts}
      rowKey={({ signUp }) => signUp.id}
      columns={[
        {
          id: 'when',
          header: words.t('column.when'),
          rowHeader: true,
          cell: ({ shift }) =>
            words.t('people.moment', {
              day: time.shortDay(shift.day),
              time: time.window(shift.fromMinute, shift.toMinute),
            }),
        },
        {
          id: 'kind',
          header: words.t('shifts.kind'),
          cell: ({ shift }) => words.t(`shifts.kind.${shift.kind}`),
        },
        { id: 'role', header: words.t('people.role'), cell: ({ signUp }) => words.t(`role.${signUp.role}`) },
        {
          id: 'state',
          header: words.t('column.state'),
          cell: ({ signUp }) => (
            <span className="row" data-gap="1">
              <Chip tone={signUp.state === 'no_show' ? 'warning' : 'plain'}>
                {words.t(`shifts.state.${signUp.state}`)}
              </Chip>
              {signUp.leads ? <Chip tone="info">{words.t('shifts.leads')}</Chip> : null}
            </span>
          ),
        },
      ]}
    />
  );
}
