import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { ArrangementFieldsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RECORD_CHILD_HOME } from './care-documents';
import { whereNow } from './who-is-away';

type Line = ArrangementFieldsFragment['locations'][number];

/** Where each child is now, and the whole log below it: giver, receiver, time. It is only ever added to. */
export function LocationLog({ arrangement }: { readonly arrangement: ArrangementFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { adults, locations } = arrangement;
  const who = (member: string | null, family: number | null): string =>
    family === null
      ? (adults.find(({ memberId }) => memberId === member)?.handle ?? words.t('care.somebody'))
      : words.t(family === 0 ? 'care.parent' : 'care.receiver', { number: family });
  const newestFirst = [...locations]
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.at.localeCompare(a.at) || b.n - a.n || a.child - b.child);
  return (
    <>
      <ul className="rows">
        {whereNow(arrangement).map((line) => (
          <li key={line.child} className="row" data-align="between">
            <span>{words.t('care.child', { number: line.child })}</span>
            <span className="row" data-gap="2">
              <Chip tone={line.state === 'with_parent' ? 'plain' : 'info'} icon="pin">
                {words.t(`childState.${line.state}`)}
              </Chip>
              {arrangement.state === 'started' && line.state !== 'with_parent' ? (
                <ChildHome id={arrangement.id} child={line.child} />
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {newestFirst.length === 0 ? (
        <p>{words.t('care.logEmpty')}</p>
      ) : (
        <DataTable<Line>
          caption={words.t('care.log')}
          narrow="cards"
          rowKey={({ child, n }) => `${child} ${n}`}
          rows={newestFirst}
          columns={[
            {
              id: 'time',
              header: words.t('care.time'),
              rowHeader: true,
              cell: (line) => time.clock(line.deviceTime),
            },
            {
              id: 'child',
              header: words.t('care.whichChild'),
              cell: (line) => words.t('care.child', { number: line.child }),
            },
            {
              id: 'giver',
              header: words.t('care.giver'),
              cell: (line) => who(line.giverMember, line.giverFamily),
            },
            {
              id: 'receiver',
              header: words.t('care.receiverHead'),
              cell: (line) => who(line.receiverMember, line.receiverFamily),
            },
            {
              id: 'state',
              header: words.t('care.state'),
              cell: (line) => words.t(`childState.${line.state}`),
            },
          ]}
        />
      )}
    </>
  );
}

/** After a call: the family has the child, and no carer's phone has told it. */
function ChildHome({ id, child }: { readonly id: string; readonly child: number }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [home] = useMutation(RECORD_CHILD_HOME);
  return (
    <Button
      size="small"
      icon="home"
      busy={busy}
      onPress={() => void run((key) => home({ variables: { id, child, key } }))}
    >
      {words.t('care.childHome', { number: child })}
    </Button>
  );
}
