import type { ReactNode } from 'react';
import { Button, LandingButton } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { isClosed } from '../model/closed-days';
import { SHIFT_CARGO, type BoardState } from './board-state';
import { ShiftCard } from './shift-card';

interface AgendaProps {
  readonly state: BoardState;
  readonly days: readonly string[];
}

/** The week as a list by day, for a phone: the same cards, the same dialogs, the same picking up and putting down. */
export function Agenda({ state, days }: AgendaProps): ReactNode {
  return (
    <div className="stack">
      {days.map((day) => (
        <AgendaDay key={day} {...{ state, day }} />
      ))}
    </div>
  );
}

function AgendaDay({ state, day }: { readonly state: BoardState; readonly day: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { board, data } = state.desk;
  const shifts = board.filter((shift) => shift.day === day);
  const { carried } = state;
  const takesShift = carried?.cargo.kind === SHIFT_CARGO && carried.by !== 'drag';
  const column = { id: day, day, fromMinute: null };
  const land = (id: string): void => {
    const shift = board.find((one) => one.id === id);
    if (shift)
      state.landShift(id, { row: { id: shift.kind, kind: shift.kind, siteId: null }, column, shifts });
  };
  return (
    <section className="agenda-day" aria-label={time.day(day)}>
      <header className="row" data-align="between">
        <h2>{time.day(day)}</h2>
        {isClosed(data.closed, data.sites, null, day) ? (
          <span className="meta">{words.t('week.closed')}</span>
        ) : null}
        <Button
          size="small"
          icon="plus"
          label={words.t('week.newIn', { where: time.shortDay(day) })}
          onPress={() => state.newIn({ row: { id: 'any', kind: null, siteId: null }, column, shifts })}
        >
          {words.t('week.new')}
        </Button>
      </header>
      {shifts.length === 0 ? <p className="meta">{words.t('week.day.none')}</p> : null}
      <ul className="stack" data-gap="2">
        {shifts.map((shift) => (
          <li key={shift.id}>
            <ShiftCard {...{ state, shift }} isStop />
          </li>
        ))}
      </ul>
      {takesShift && carried ? (
        <LandingButton
          takes={[SHIFT_CARGO]}
          label={words.t('week.putIn', { where: time.shortDay(day) })}
          onLand={({ id }) => land(id)}
          onPress={() => land(carried.cargo.id)}
        >
          {words.t('week.putHere')}
        </LandingButton>
      ) : null}
    </section>
  );
}
