import { describe, expect, it } from '@jest/globals';
import { check, faultsOf, fill, gapsOf, type Assignment } from '@doorstep/roster';
import { instant, type Id } from '@doorstep/std';
import {
  acceptedOf,
  cellKey,
  changesOf,
  decisionsOf,
  outgoingOf,
  rosterWith,
  type Answers,
} from './decisions';
import type { Holding, OpenedPerson, RosterData } from './roster-model';
import { openPlaces, rosterQuestion } from './roster-question';
import { withTravel } from './with-travel';
import { aPerson, aShift, aSignUp, at, someData, ZONE } from './roster.fixture';
import { tellRoster } from './tell-roster';

const NOW = instant(Date.parse('2026-11-21T15:00:00Z'));
const TUESDAY = '2026-11-24';

const asked = (
  data: RosterData,
  opened: Readonly<Record<string, Partial<OpenedPerson>>> = {},
  holding: Holding = 'keep',
) =>
  rosterQuestion({
    data,
    opened: new Map(
      Object.entries(opened).map(([id, one]) => [id, { languages: [], likes: [], apart: [], ...one }]),
    ),
    holding,
    zone: ZONE,
    now: NOW,
  });

function filled(question: ReturnType<typeof asked>) {
  const problem = withTravel(question.problem);
  expect(faultsOf(problem)).toEqual([]);
  const search = fill(problem, { seed: 1, iterations: 2_000, start: question.before });
  search.step(2_000);
  return tellRoster(problem, question.before, { roster: search.best(), progress: search.progress() });
}
const whoIn = (roster: readonly Assignment[], shift: string): readonly string[] =>
  roster.filter((one) => one.shift === shift).map(({ volunteer }) => volunteer);

describe('the question of a roster', () => {
  const phone = aShift('phone', TUESDAY, 9, 12);

  it('takes who is free for all of a shift, and nobody who is away', () => {
    const ana = aPerson('ana', { freeOn: [{ from: at(TUESDAY, 8), to: at(TUESDAY, 12) }] });
    const bo = aPerson('bo', { freeOn: [{ from: at(TUESDAY, 8), to: at(TUESDAY, 11) }] });
    // Somebody away has no windows: the server leaves them out.
    const cy = aPerson('cy', { freeOn: [] });
    const { roster } = filled(asked(someData([phone], [cy, bo, ana])));
    expect(whoIn(roster, 'phone')).toEqual(['ana']);
  });

  it('takes a clearance to the end of its last day and not an hour longer', () => {
    const until = (last: string) =>
      aPerson('ana', { clearances: [{ role: 'intake', state: 'approved', until: last }] });
    const night = aShift('night', TUESDAY, 20, 26);
    const late = { freeOn: [{ from: at(TUESDAY, 8), to: at(TUESDAY, 30) }] };
    const gap = (last: string) =>
      filled(asked(someData([night], [{ ...until(last), ...late }]))).gaps.map(({ code }) => code);
    expect(gap('2026-11-25')).toEqual([]);
    expect(gap(TUESDAY)).toEqual(['NOBODY_CLEARED']);
    const expired = aPerson('ana', { clearances: [{ role: 'intake', state: 'expired', until: null }] });
    expect(filled(asked(someData([phone], [expired]))).gaps.map(({ code }) => code)).toEqual([
      'NOBODY_CLEARED',
    ]);
  });

  it('opens packing at the hub to everybody, and packing elsewhere to the cleared', () => {
    const places = [{ role: 'packer' as const, least: 1, most: 1, language: null }];
    const here = aShift('here', TUESDAY, 9, 12, { kind: 'packing', places });
    const there = aShift('there', TUESDAY, 13, 16, { kind: 'packing', places, siteId: 'school' });
    const { roster, gaps } = filled(asked(someData([here, there], [aPerson('ana', { clearances: [] })])));
    expect(whoIn(roster, 'here')).toEqual(['ana']);
    expect(gaps.map(({ shift, code }) => [shift, code])).toEqual([['there', 'NOBODY_CLEARED']]);
    const changes = changesOf(filled(asked(someData([here], [aPerson('ana')]))).comparison);
    expect(outgoingOf(changes, { shifts: [here], newcomers: new Set(), note: null })[0]?.role).toBe('packer');
  });

  it('keeps a child from being alone with one adult: two carers or nobody', () => {
    const room = aShift('room', TUESDAY, 9, 12, {
      kind: 'childcare_room',
      places: [{ role: 'carer', least: 2, most: 3, language: null }],
    });
    const carer = (id: string) =>
      aPerson(id, { clearances: [{ role: 'carer', state: 'approved', until: null }] });
    expect(filled(asked(someData([room], [carer('ana')]))).roster).toEqual([]);
    expect(whoIn(filled(asked(someData([room], [carer('ana'), carer('bo')]))).roster, 'room')).toHaveLength(
      2,
    );
  });

  it('keeps newcomers beside somebody experienced', () => {
    const two = aShift('two', TUESDAY, 9, 12, {
      places: [{ role: 'intake', least: 2, most: 2, language: null }],
    });
    const fresh = (id: string) => aPerson(id, { joinedOn: '2026-11-20' });
    expect(filled(asked(someData([two], [fresh('ana'), fresh('bo')]))).roster).toEqual([]);
    expect(whoIn(filled(asked(someData([two], [fresh('ana'), aPerson('bo')]))).roster, 'two')).toHaveLength(
      2,
    );
    // Organizers are never new: somebody has to begin.
    const desk = { role: 'organizer' as const, state: 'approved' as const, until: null };
    const organizer = { ...fresh('bo'), clearances: [...fresh('bo').clearances, desk] };
    expect(whoIn(filled(asked(someData([two], [fresh('ana'), organizer]))).roster, 'two')).toHaveLength(2);
    // Whom the server calls experienced is, however lately they joined.
    const known = someData([two], [fresh('ana'), fresh('bo')], {
      gone: {
        from: '2026-10-26',
        shifts: [
          aShift('g', '2026-11-17', 9, 12, { signUps: [aSignUp('s', 'ana', { state: 'completed' })] }),
        ],
      },
    });
    expect(whoIn(filled(asked(known)).roster, 'two')).toHaveLength(2);
  });

  it('asks for the language of a place, of whoever is there', () => {
    const spanish = aShift('es', TUESDAY, 9, 12, {
      places: [{ role: 'intake', least: 1, most: 1, language: 'es' }],
    });
    const people = [aPerson('ana'), aPerson('bo')];
    const told = filled(asked(someData([spanish], people), { bo: { languages: ['en', 'es-US'] } }));
    expect(whoIn(told.roster, 'es')).toEqual(['bo']);
    const none = filled(asked(someData([spanish], people)));
    expect(none.gaps.map(({ kind, role }) => [kind, role])).toEqual([['leader', 'speaks:es']]);
  });

  it('keeps people apart at one school, whoever asked, and counts its doors as one place', () => {
    const sites = ['school', 'north', 'south'].map((id) => ({
      id,
      kind: 'door' as const,
      within: id === 'school' ? null : 'school',
      state: 'open' as const,
      version: 1,
      box: null,
    }));
    const door = (id: string) => aShift(id, TUESDAY, 8, 9, { siteId: id });
    const data = someData([door('north'), door('south')], [aPerson('ana'), aPerson('bo')]);
    const week = { ...data.week, sites };
    expect(filled(asked({ ...data, week })).roster).toHaveLength(2);
    const apart = asked({ ...data, week }, { bo: { apart: [' ANA '] } });
    expect(apart.problem.apart).toEqual([['ana', 'bo']]);
    expect(filled(apart).roster).toHaveLength(1);
    expect(asked(data, { bo: { likes: ['nobody-here'] } }).notes).toEqual([
      { code: 'UNKNOWN_HANDLE', memberId: 'bo', shiftId: null, handle: 'nobody-here' },
    ]);
  });

  it('knows who usually does a slot, and counts on from what they did lately', () => {
    const gone = ['2026-11-10', '2026-11-17'].map((date, n) =>
      aShift(`g${n}`, date, 9, 12, {
        templateId: 't',
        signUps: [aSignUp(`s${n}`, 'bo', { state: 'completed' })],
      }),
    );
    const slot = aShift('phone', TUESDAY, 9, 12, { templateId: 't' });
    const data = someData([slot], [aPerson('ana'), aPerson('bo')], {
      gone: { from: '2026-10-26', shifts: gone },
    });
    const { problem } = asked(data);
    expect(problem.shifts[0]?.usual).toEqual(['bo']);
    expect(problem.volunteers.map(({ lately }) => lately.worked)).toEqual([0, 6 * 3600]);
  });

  it('keeps caps of the month and of the week, and a night’s rest', () => {
    const wishes = { ...aPerson('x').wishes, weekHours: 6, monthHours: 8, restHours: 14 };
    const [ana] = asked(someData([phone], [aPerson('ana', { wishes, hoursThisMonth: 3 })])).problem
      .volunteers;
    expect([ana?.weekCap, ana?.cap, ana?.rest]).toEqual([6 * 3600, 5 * 3600, 14 * 3600]);
  });
});

describe('people who are in already', () => {
  const phone = aShift('phone', TUESDAY, 9, 12, { state: 'published', signUps: [aSignUp('s', 'ana')] });

  it('stay, also outside their hours and beyond their caps: they said yes to this one', () => {
    const wishes = { ...aPerson('x').wishes, weekHours: 1, shiftsPerDay: 1 };
    const ana = aPerson('ana', { freeOn: [], wishes });
    const question = asked(someData([phone], [ana, aPerson('bo')]));
    expect(question.problem.locks).toEqual([{ volunteer: 'ana', shift: 'phone', role: 'intake' }]);
    expect(filled(question).roster).toEqual(question.before);
    expect(question.problem.inForce).toEqual(question.before);
  });

  it('may go elsewhere when that was asked, except in a locked shift', () => {
    const moving = asked(someData([phone], [aPerson('ana')]), {}, 'move');
    expect(moving.problem.locks).toEqual([]);
    const locked = asked(someData([{ ...phone, state: 'locked' }], [aPerson('ana')]), {}, 'move');
    expect(locked.problem.locks).toHaveLength(1);
  });

  it('are told of when their clearance is over, and are no lock', () => {
    const ana = aPerson('ana', { clearances: [{ role: 'intake', state: 'approved', until: '2026-11-23' }] });
    const question = asked(someData([phone], [ana]));
    expect(question.problem.locks).toEqual([]);
    expect(question.notes.map(({ code, memberId }) => [code, memberId])).toEqual([
      ['NOT_CLEARED_ANY_MORE', 'ana'],
    ]);
  });

  it('count where places are still open', () => {
    const two = { ...phone, places: [{ role: 'intake' as const, least: 2, most: 4, language: null }] };
    const { problem, before } = asked(someData([two], [aPerson('ana')]));
    expect(openPlaces(problem, before)).toEqual({ least: 1, most: 2 });
  });

  it('are not asked for shifts that began or are over', () => {
    const begun = aShift('begun', '2026-11-21', 8, 12);
    const closed = aShift('closed', TUESDAY, 13, 14, { state: 'closed' });
    expect(asked(someData([begun, closed], [aPerson('ana')])).problem.shifts).toEqual([]);
  });
});

describe('what an organizer decides', () => {
  const phone = aShift('phone', TUESDAY, 9, 12);
  const late = aShift('late', TUESDAY, 13, 16, { state: 'published', signUps: [aSignUp('s9', 'bo')] });
  const data = someData([phone, late], [aPerson('ana'), aPerson('bo')]);
  const question = asked(data, {}, 'move');
  const problem = withTravel(question.problem);
  const assignment = (volunteer: string, shift: string): Assignment => ({
    volunteer: volunteer as Id,
    shift: shift as Id,
    role: 'intake',
  });
  const after = [assignment('ana', 'phone'), assignment('ana', 'late')];
  const told = tellRoster(problem, question.before, {
    roster: after,
    progress: { iterations: 0, of: 0, cost: 0, bound: 0, gap: 0 },
  });
  const changes = changesOf(told.comparison);
  const answers = (list: Readonly<Record<string, 'accepted' | 'refused'>>): Answers =>
    new Map(Object.entries(list));

  it('is cell by cell: accepted stays as proposed, refused as it was', () => {
    expect(changes.map(cellKey).sort()).toEqual(['ana late', 'ana phone', 'bo late']);
    const said = answers({ 'ana phone': 'accepted', 'ana late': 'refused', 'bo late': 'refused' });
    expect(decisionsOf(changes, said)).toEqual({
      accepted: [assignment('ana', 'phone'), assignment('bo', 'late')],
      refused: [{ volunteer: 'ana', shift: 'late' }],
    });
    const kept = rosterWith(question.before, acceptedOf(changes, said));
    expect(kept.map(cellKey).sort()).toEqual(['ana phone', 'bo late']);
    expect(check(problem, kept).violations).toEqual([]);
  });

  it('goes out as changes that name what was seen, those who go before those who come', () => {
    const said = answers({ 'ana late': 'accepted', 'bo late': 'accepted' });
    expect(
      outgoingOf(acceptedOf(changes, said), {
        shifts: data.week.shifts,
        newcomers: new Set(),
        note: null,
      }),
    ).toEqual([
      { kind: 'unassign', shiftId: 'late', version: 3, signUpId: 's9', note: null },
      { kind: 'assign', shiftId: 'late', version: 3, memberId: 'ana', role: 'intake', note: null },
    ]);
  });

  it('has newcomers come last: the server looks at each step who is there', () => {
    const both = answers({ 'ana phone': 'accepted', 'ana late': 'accepted' });
    const shifts = data.week.shifts;
    const more = [
      ...acceptedOf(changes, both),
      { volunteer: 'bo', shift: 'phone', before: null, after: assignment('bo', 'phone') },
    ];
    const sent = outgoingOf(more, { shifts, newcomers: new Set(['ana']), note: null });
    expect(sent.map(({ memberId }) => memberId)).toEqual(['bo', 'ana', 'ana']);
  });

  it('a gap names who comes nearest', () => {
    const alone = asked(someData([phone], [aPerson('ana', { freeOn: [] })]));
    const [gap] = gapsOf(withTravel(alone.problem), []);
    expect(gap).toMatchObject({ code: 'NOBODY_FREE', fixes: [{ volunteer: 'ana', rule: 'NOT_FREE' }] });
  });
});
