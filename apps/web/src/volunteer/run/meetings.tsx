import type { ReactNode } from 'react';
import { useArea } from '../find/area';
import { useHubTime } from '../frame/hub-time';
import { Icon } from '../kit';
import { useWords } from '../messages';
import type { Run } from './kept-run';

/** Whom to meet, where and when, so that a box gets into the other car. */
export function Meetings({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const area = useArea();
  // A run that this phone has kept since before meetings were known has none.
  const meetings: Run['meetings'] | undefined = run.meetings;
  return meetings?.map(({ taskId, gives, handle, at, cell, loadUnits }) => (
    <p key={taskId} className="hub-line">
      <Icon name="box" />
      {words.t(gives ? 'meeting.give' : 'meeting.take', {
        boxes: loadUnits,
        handle,
        time: time.clock(at),
        area: area(cell),
      })}
    </p>
  ));
}
