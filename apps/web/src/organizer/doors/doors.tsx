import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Card, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { DaySentences } from '../messages/day-sentences';
import { DOORS } from './door-documents';
import { DoorRow } from './door-row';

/** Doors that stayed shut, of whatever day, until the list is empty. */
export function Doors(): ReactNode {
  return (
    <DaySentences>
      <DoorsScreen />
    </DaySentences>
  );
}

function DoorsScreen(): ReactNode {
  const words = useWords();
  const query = useQuery(DOORS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('shut.title')}</h1>
          <p>{words.t('shut.lead')}</p>
        </div>
      </header>
      <Loaded query={query}>
        {({ followUpList }) => (
          <Card title={words.t('shut.list', { count: followUpList.length })} icon="door">
            {followUpList.length === 0 ? <EmptyState icon="check">{words.t('shut.none')}</EmptyState> : null}
            <ul className="rows">
              {followUpList.map((door) => (
                <DoorRow key={door.id} door={door} />
              ))}
            </ul>
          </Card>
        )}
      </Loaded>
    </>
  );
}
