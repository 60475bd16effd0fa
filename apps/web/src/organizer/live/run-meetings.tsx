import type { ReactNode } from 'react';
import type { LiveQuery } from '../../gql/graphql';
import { Chip } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

type Meetings = LiveQuery['organizerDay']['runs'][number]['meetings'];

/** Whom this driver meets, where and when, so that boxes change cars. */
export function RunMeetings({ meetings }: { readonly meetings: Meetings }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  if (meetings.length === 0) return null;
  return (
    <ul className="rows">
      {meetings.map(({ taskId, gives, handle, letter, at, cell, loadUnits, agreed }) => (
        <li key={taskId} className="row" data-gap="2">
          <span>
            {words.t(gives ? 'live.meeting.gives' : 'live.meeting.takes', {
              boxes: loadUnits,
              handle,
              letter,
              time: time.clock(at),
              zone: zone(cell),
            })}
          </span>
          <Chip tone={agreed ? 'success' : 'warning'} icon={agreed ? 'check' : 'clock'}>
            {words.t(agreed ? 'live.meeting.agreed' : 'live.meeting.waits')}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
