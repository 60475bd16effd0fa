import { useMemo, useState, type ReactNode } from 'react';
import { Banner, Button, Dialog } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { WeekDesk } from '../board/use-week-desk';
import type { WeekWords } from '../data/use-week-words';
import type { BoardShift } from '../model/board';
import { lawsOn } from '../model/checks';
import { isClosed } from '../model/closed-days';
import { factsOf } from '../model/draft';
import { opensAlong } from '../model/opens';
import { HoursFields, SiteSelect } from './facts-form';
import { DaySelectOfWeek } from './new-shift-dialog';

interface MoveDialogProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly shift: BoardShift;
  /** Makes a second shift instead of moving this one. */
  readonly copy: boolean;
  readonly onClose: () => void;
}

/** Any shift to any day, hour and site, without dragging; says at once who cannot come then. */
export function MoveDialog({ desk, say, shift, copy, onClose }: MoveDialogProps): ReactNode {
  const words = useWords();
  const { zone } = useHubTime();
  const [to, setTo] = useState(() => ({
    day: shift.day,
    fromMinute: shift.fromMinute,
    toMinute: shift.toMinute,
    siteId: shift.siteId,
  }));
  const troubles = useMemo(
    () =>
      copy
        ? []
        : lawsOn({ ...desk.ground, board: moved(desk.board, { ...shift, ...to }) }, { ...shift, ...to }),
    [copy, desk.board, desk.ground, shift, to],
  );
  const isShut = isClosed(desk.data.closed, desk.data.sites, to.siteId, to.day);
  const run = (): void => {
    const facts = { ...to, ...opensAlong(shift, to, zone) };
    desk.doing(
      copy
        ? { do: 'add', id: crypto.randomUUID(), facts: { ...factsOf(shift), ...facts } }
        : { do: 'change', id: shift.id, facts },
    );
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t(copy ? 'week.copy.title' : 'week.move.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" onPress={run}>
            {words.t(copy ? 'week.copy.do' : 'week.move.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{say.shift(shift)}</p>
        <DaySelectOfWeek days={desk.data.days} value={to.day} onChange={(day) => setTo({ ...to, day })} />
        <HoursFields value={to} onChange={(hours) => setTo({ ...to, ...hours })} />
        <SiteSelect
          sites={desk.data.sites}
          say={say}
          value={to.siteId}
          onChange={(siteId) => setTo({ ...to, siteId })}
        />
        {isShut ? <Banner tone="warning">{words.t('week.move.closed')}</Banner> : null}
        {troubles.length > 0 ? (
          <Banner tone="danger" announce="status">
            <p>{words.t('week.move.cannot', { count: troubles.length })}</p>
            <ul>
              {troubles.map(({ memberId, check }) => (
                <li key={`${memberId} ${check.code}`}>
                  {words.t('week.move.who', { handle: say.handle(memberId), why: say.check(check) })}
                </li>
              ))}
            </ul>
          </Banner>
        ) : null}
        {copy ? <p className="meta">{words.t('week.copy.note')}</p> : null}
      </div>
    </Dialog>
  );
}

const moved = (board: readonly BoardShift[], shift: BoardShift): readonly BoardShift[] =>
  board.map((one) => (one.id === shift.id ? shift : one));
