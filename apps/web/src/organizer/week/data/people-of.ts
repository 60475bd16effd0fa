import type { WeekPeopleQuery } from '../../../gql/graphql';
import { instant } from '@doorstep/std';
import type { Person } from '../model/checks';
import type { WeekShift } from '../model/week-model';

const HOLDS = new Set(['approved', 'provisional']);
const ACTIVE = new Set(['approved', 'provisional', 'applied', 'screening']);

type Member = WeekPeopleQuery['people'][number];

/** People as the checks see them. Who the server calls a newcomer on any shift of the week is one on all of them. */
export function peopleOf(
  members: readonly Member[],
  newcomers: ReadonlySet<string>,
): ReadonlyMap<string, Person> {
  return new Map(members.map((member) => [member.id, personOf(member, newcomers)]));
}

function personOf(member: Member, newcomers: ReadonlySet<string>): Person {
  const held = member.clearances.filter(({ state }) => HOLDS.has(state));
  const { weekHours, restHours, shiftsPerDay } = member.wishes;
  return {
    id: member.id,
    handle: member.handle,
    isActive: ACTIVE.has(member.state) && held.length > 0,
    clearances: held.map(({ role, until }) => ({ role, until: until ?? null })),
    free: member.freeOn.map(({ from, to }) => ({
      from: instant(Date.parse(from)),
      to: instant(Date.parse(to)),
    })),
    // Routes and tasks are known to the server, which refuses who is on the road: this week’s board does not read them.
    busy: [],
    isNewcomer: newcomers.has(member.id) || held.every(({ state }) => state === 'provisional'),
    weekHours: weekHours ?? null,
    restHours: restHours ?? null,
    shiftsPerDay: shiftsPerDay ?? null,
  };
}

export const newcomersOf = (
  shifts: readonly (Pick<WeekShift, 'id'> & {
    readonly signUps: readonly { readonly newcomer: boolean; readonly member: { readonly id: string } }[];
  })[],
): ReadonlySet<string> =>
  new Set(
    shifts.flatMap(({ signUps }) =>
      signUps.filter(({ newcomer }) => newcomer).map(({ member }) => member.id),
    ),
  );
