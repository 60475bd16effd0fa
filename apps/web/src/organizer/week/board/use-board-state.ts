import { useState } from 'react';
import { useToast } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { useWeekWords } from '../data/use-week-words';
import { usualPlaces } from '../model/usual-places';
import { presentOn, type BoardShift } from '../model/board';
import { putInto, type Cell } from '../model/board-grid';
import { checksFor } from '../model/checks';
import { opensAlong } from '../model/opens';
import type { ShiftFacts } from '../model/week-model';
import type { Asking, BoardState, Carried } from './board-state';
import type { WeekDesk } from './use-week-desk';

const NINE = 540;
const TWO_HOURS = 120;

/** A shift as it begins to be made in a cell. */
function factsIn(cell: Cell | null, day: string): ShiftFacts {
  const kind = cell?.row.kind ?? 'packing';
  const fromMinute = cell?.column.fromMinute ?? NINE;
  return {
    kind,
    siteId: cell?.row.siteId ?? null,
    day: cell?.column.day ?? day,
    fromMinute,
    toMinute: fromMinute + TWO_HOURS,
    places: usualPlaces(kind),
    urgency: 1,
    approval: false,
    signUpOpensAt: null,
  };
}

/** What the board's parts share: what is chosen, what is carried, which dialog is open, and what lands where. */
export function useBoardState(desk: WeekDesk, day: string) {
  const words = useWords();
  const notify = useToast();
  const { zone } = useHubTime();
  const say = useWeekWords(desk.data);
  const [asking, ask] = useState<Asking>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const [chosenId, choose] = useState<string | null>(null);
  const shiftOf = (id: string): BoardShift | undefined => desk.board.find((one) => one.id === id);
  const told = (text: string): void => {
    notify({ tone: 'info', text, undo: { label: words.t('app.undo'), run: desk.undo } });
  };
  const landPerson = (shift: BoardShift, memberId: string): void => {
    setCarried(null);
    const person = desk.data.people.get(memberId);
    const role = onlyRole(shift);
    const clean = person && role ? checksFor(desk.ground, person, shift, role).length === 0 : false;
    if (!clean || !role) return ask({ ask: 'shift', id: shift.id, memberId });
    desk.doing({ do: 'assign', id: shift.id, put: { memberId, role, leads: false, note: null } });
    told(words.t('week.did.put', { handle: say.handle(memberId), shift: say.shift(shift) }));
  };
  const landShift = (id: string, cell: Cell): void => {
    setCarried(null);
    const shift = shiftOf(id);
    if (!shift) return;
    const put = putInto(shift, cell);
    const facts = { ...put, ...opensAlong(shift, { ...shift, ...put }, zone) };
    desk.doing({ do: 'change', id, facts });
    told(words.t('week.did.move', { shift: say.shift({ ...shift, ...facts }) }));
  };
  const callOff = (shift: BoardShift): void => {
    desk.doing({ do: 'cancel', id: shift.id });
    told(words.t('week.did.callOff', { shift: say.shift(shift) }));
  };
  const state: BoardState = {
    desk,
    say,
    carried,
    carry: (cargo, by) => setCarried(by === null ? null : { cargo, by }),
    chosen: (chosenId === null ? undefined : shiftOf(chosenId)) ?? null,
    choose,
    ask,
    landPerson,
    landShift,
    newIn: (cell) => ask({ ask: 'new', facts: factsIn(cell, day) }),
    callOff,
  };
  return { state, asking, shiftOf, newShift: () => ask({ ask: 'new', facts: factsIn(null, day) }) };
}

/** The role to put somebody into when there is nothing to choose. */
const onlyRole = (shift: BoardShift) => {
  const open = shift.places.filter(
    ({ role, most }) => presentOn(shift).filter((one) => one.role === role).length < most,
  );
  return shift.places.length === 1 && open.length === 1 ? open[0]?.role : undefined;
};

export type BoardDialogs = ReturnType<typeof useBoardState>;
