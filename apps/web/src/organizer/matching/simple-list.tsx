import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Button, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { SIMPLE_LIST } from './match-documents';
import { useOffer } from './use-offer';

const MINUTE = 60;

/** When nothing can be weighed: who holds the role, by part of town and free time, and says so. */
export function SimpleList({ taskId }: { readonly taskId: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, offer } = useOffer();
  const query = useQuery(SIMPLE_LIST, { variables: { taskId } });
  return (
    <Card title={words.t('match.simple')} icon="list">
      <p>{words.t('match.simple.lead')}</p>
      <Loaded query={query}>
        {({ simpleList }) => (
          <ol className="rows">
            {simpleList.map(({ member, sameZone, freeMinutes }) => (
              <li key={member.id} className="row" data-align="between">
                <span>
                  <strong>{member.handle}</strong>{' '}
                  <span className="meta">
                    {words.t(sameZone ? 'match.simple.same' : 'match.simple.other')},{' '}
                    {words.t('match.simple.free', { length: time.length(freeMinutes * MINUTE) })}
                  </span>
                </span>
                <Button
                  size="small"
                  busy={busy}
                  onPress={() => void offer([{ taskId, memberIds: [member.id] }])}
                >
                  {words.t('match.offer', { handle: member.handle })}
                </Button>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Card>
  );
}
