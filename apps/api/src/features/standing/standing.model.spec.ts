import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LAID_AHEAD_DAYS } from '@doorstep/lifecycle';
import { addDays, daysBetween, instantOf, weekdayOf } from '@doorstep/schedule';
import { day, type Day } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import { closing, Desk, tasksFor, type Sent } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { doorsOf, makingOf } from './given-standing.fixture';
import { StandingService } from './standing.service';
import type { StandingRequest } from './standing.types';

/*
 * Random histories of one standing request and its requests against the real database, two desks and the night at
 * once, with days that pass and the change of clocks among them. The model knows only single days, counted by hand.
 * Laws: exactly the days it should have are open, each with its one task at its hour of the clock; a day left out
 * never costs another; what the family gave up itself stays given up; nothing is laid twice; an end ends all of it.
 */

const FIRST = day('2027-03-02');
const PROMISED = day('2027-04-20');
const ZONE = 'America/Chicago';

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let standings: StandingService;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
  home = await g.hub();
  standings = new StandingService(g.db, doorsOf(desk));
});
afterAll(() => g.close());

interface Model {
  today: Day;
  state: 'active' | 'paused' | 'ended';
  daily: boolean;
  fromMinute: number;
  skipped: Set<string>;
  /** The first day of a pause's end; null: none said. */
  goesOn: string | null;
  /** Days the family gave up by itself. */
  givenUp: Set<string>;
}
interface Real {
  readonly one: Sent;
  readonly id: string;
}
type Step = fc.AsyncCommand<Model, Real>;

const happens = (model: Model, on: Day): boolean =>
  model.daily || (weekdayOf(on) === weekdayOf(FIRST) && daysBetween(FIRST, on) >= 0);

/** By counting: every day of the two weeks that its rule names and nothing takes away. */
function wanted(model: Model): string[] {
  if (model.state === 'ended') return [];
  const ahead = Array.from({ length: LAID_AHEAD_DAYS }, (_, n) => addDays(model.today, n));
  return ahead.filter((on) => {
    if (on <= FIRST || !happens(model, on) || on > PROMISED || model.skipped.has(on)) return false;
    if (model.givenUp.has(on)) return false;
    return model.state !== 'paused' || (model.goesOn !== null && on >= model.goesOn);
  });
}

const step = ({ id, version }: StandingRequest) => ({ id, version, key: randomUUID() });
const now = (real: Real) => standings.one(home.organizer, real.id);
const laid = (real: Real) =>
  g.owner.query(
    `SELECT r.id, r.occurrence::text AS day, r.state, count(t.id)::int AS tasks, min(t.window_from) AS at
       FROM request r LEFT JOIN task t ON t.request_id = r.id AND t.state = 'open'
      WHERE r.standing_id = $1 AND r.occurrence > $2 GROUP BY r.hub_id, r.id ORDER BY r.occurrence`,
    [real.id, FIRST],
  );

async function holds(model: Model, real: Real): Promise<void> {
  const rows = (await laid(real)).filter((row) => String(row['day']) >= model.today);
  const open = rows.filter(({ state }) => state === 'open');
  expect(open.map((row) => row['day'])).toEqual(wanted(model));
  expect(new Set(rows.map((row) => row['day'])).size).toBe(rows.length);
  for (const row of open) {
    expect(row['tasks']).toBe(1);
    const at = new Date(instantOf(day(String(row['day'])), model.fromMinute, ZONE));
    expect({ day: row['day'], at: row['at'] }).toEqual({ day: row['day'], at });
  }
  for (const { state, tasks } of rows) if (state !== 'open') expect(tasks).toBe(0);
  expect((await now(real)).state).toBe(model.state);
}

/** A desk does something; the other desk tries the same with the same eyes: one is heard. */
async function race(press: () => Promise<unknown>): Promise<void> {
  const both = await Promise.allSettled([press(), press()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
}

class Skip implements Step {
  constructor(
    private readonly nth: number,
    private readonly skip: boolean,
  ) {}
  check = ({ state }: Readonly<Model>): boolean => state !== 'ended';
  async run(model: Model, real: Real): Promise<void> {
    const standing = await now(real);
    const on = standing.nextDays.filter((one) => one > FIRST)[this.nth];
    if (on === undefined) return;
    await race(() =>
      this.skip
        ? standings.skip(home.organizer, { ...step(standing), day: on })
        : standings.unskip(home.organizer, { ...step(standing), day: on }),
    );
    if (this.skip) model.skipped.add(on);
    else model.skipped.delete(on);
    await holds(model, real);
  }
  toString = (): string => `${this.skip ? 'skip' : 'put back'} ${this.nth}`;
}

class Pause implements Step {
  constructor(private readonly days: number | null) {}
  check = ({ state }: Readonly<Model>): boolean => state === 'active';
  async run(model: Model, real: Real): Promise<void> {
    const standing = await now(real);
    const until = this.days === null ? null : addDays(model.today, this.days);
    await race(() => standings.pause(home.organizer, { ...step(standing), until }));
    model.state = 'paused';
    model.goesOn = until;
    await holds(model, real);
  }
  toString = (): string => `pause ${this.days ?? 'open'}`;
}

class Resume implements Step {
  check = ({ state }: Readonly<Model>): boolean => state === 'paused';
  async run(model: Model, real: Real): Promise<void> {
    const standing = await now(real);
    await race(() => standings.resume(home.organizer, step(standing)));
    model.state = 'active';
    model.goesOn = null;
    await holds(model, real);
  }
  toString = (): string => 'resume';
}

class Change implements Step {
  constructor(
    private readonly daily: boolean,
    private readonly fromMinute: number,
  ) {}
  check = ({ state }: Readonly<Model>): boolean => state !== 'ended';
  async run(model: Model, real: Real): Promise<void> {
    const standing = await now(real);
    const { fromMinute } = this;
    const times = { fromMinute, toMinute: fromMinute + 120 };
    await race(() =>
      standings.change(home.organizer, {
        ...step(standing),
        ...times,
        rule: this.daily ? 'FREQ=DAILY' : 'FREQ=WEEKLY;BYDAY=TU',
        startsOn: FIRST,
        tasks: tasksFor(real.one.input).map((task) => ({ ...task, ...times, id: randomUUID() })),
      }),
    );
    model.daily = this.daily;
    model.fromMinute = fromMinute;
    await holds(model, real);
  }
  toString = (): string => `change ${this.daily ? 'daily' : 'weekly'} ${this.fromMinute}`;
}

class GiveUp implements Step {
  constructor(private readonly nth: number) {}
  check = (model: Readonly<Model>): boolean => wanted(model).length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const open = (await laid(real)).filter(
      ({ state, day: on }) => state === 'open' && String(on) >= model.today,
    );
    const row = open[this.nth % Math.max(1, open.length)];
    if (row === undefined) return;
    const id = String(row['id']);
    const { version } = await desk.triage.caseFile(home.organizer, id);
    await desk.triage.close(home.organizer, 'withdraw', { ...closing(id, version), reason: 'changed_mind' });
    model.givenUp.add(String(row['day']));
    await holds(model, real);
  }
  toString = (): string => `give up ${this.nth}`;
}

/** Days pass. The night comes twice at once, as after a crash, and while a desk looks. */
class Nights implements Step {
  constructor(private readonly days: number) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    model.today = addDays(model.today, this.days);
    g.clock.at = new Date(instantOf(model.today, 210, ZONE));
    if (model.state === 'paused' && model.goesOn !== null && model.goesOn <= model.today) {
      model.state = 'active';
      model.goesOn = null;
    }
    if (model.today > PROMISED) model.state = 'ended';
    await Promise.all([standings.layAll(home.id), standings.layAll(home.id), now(real)]);
    await holds(model, real);
  }
  toString = (): string => `nights ${this.days}`;
}

class End implements Step {
  check = ({ state }: Readonly<Model>): boolean => state !== 'ended';
  async run(model: Model, real: Real): Promise<void> {
    const standing = await now(real);
    await race(() => standings.end(home.organizer, step(standing)));
    model.state = 'ended';
    await holds(model, real);
  }
  toString = (): string => 'end';
}

const COMMANDS = [
  fc.tuple(fc.nat(12), fc.boolean()).map(([nth, skip]) => new Skip(nth, skip)),
  fc.option(fc.integer({ min: 1, max: 20 })).map((days) => new Pause(days)),
  fc.constant(new Resume()),
  fc.tuple(fc.boolean(), fc.constantFrom(600, 840, 1080)).map(([daily, from]) => new Change(daily, from)),
  fc.nat(12).map((nth) => new GiveUp(nth)),
  fc.integer({ min: 1, max: 9 }).map((days) => new Nights(days)),
  fc.integer({ min: 1, max: 9 }).map((days) => new Nights(days)),
  fc.constant(new End()),
];

const ALL = histories(25);

describe('histories of a standing request', () => {
  it(
    'hold its laws, whatever two desks, the night and the calendar do',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 9 }), async (steps) => {
          g.clock.at = new Date('2027-03-01T15:00:00Z');
          // A hub of its own: the night lays all of a hub.
          home = await g.hub();
          const one = await desk.asked(home, { day: FIRST });
          const making = await makingOf(home, one, { renewBy: PROMISED });
          await standings.make(home.organizer, making);
          const model: Model = {
            today: day('2027-03-01'),
            state: 'active',
            daily: false,
            fromMinute: 840,
            skipped: new Set(),
            goesOn: null,
            givenUp: new Set(),
          };
          await fc.asyncModelRun(() => ({ model, real: { one, id: making.id } }), steps);
        }),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});
