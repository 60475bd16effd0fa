import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, daysBetween, instantOf, minuteOf, weekdayOf } from '@doorstep/schedule';
import { day, type Day } from '@doorstep/std';
import { guardOf, histories } from '@doorstep/support';
import fc from 'fast-check';
import type { Member } from '../../platform/auth/actor';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { HubsService } from '../hubs/hubs.service';
import { AvailabilityService } from './availability.service';
import type { AvailabilityInput } from './availability.types';
import { NO_WISHES } from './read-availability';
import { givenBoxes } from '../../testing/given-boxes';

/*
 * Random histories of one person with two phones against the real database, held against a model that knows only
 * single days: nobody ever looks free on a day away, a day left out never costs another one, an older phone never
 * overwrites a newer one.
 */

const TODAY = day('2026-11-21');
/** Both changes of the clock are inside when the hub is in Lord Howe, one elsewhere. */
const DAYS = 160;
const ZONES = ['America/Chicago', 'America/Phoenix', 'America/Sao_Paulo', 'Australia/Lord_Howe'] as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** Hours apart from each other, so that windows of different series never melt into one. */
const HOURS = [
  [420, 480],
  [540, 720],
  [780, 900],
  [960, 1080],
] as const;

let g: Hubs;
let availability: AvailabilityService;
const hubs = new Map<string, GivenHub>();

beforeAll(async () => {
  g = await openHubs();
  availability = new AvailabilityService(g.db, new HubsService(g.db, g.packs), givenBoxes());
  for (const zone of ZONES) {
    const hub = await g.hub();
    await g.owner.query('UPDATE hub SET time_zone = $2 WHERE id = $1', [hub.id, zone]);
    hubs.set(zone, hub);
  }
});
afterAll(() => g.close());

interface Model {
  version: number;
  series: readonly AvailabilityInput[];
  /** Days, each by itself. */
  away: Set<Day>;
}
interface Real {
  readonly me: Member;
  readonly zone: string;
}
type Step = fc.AsyncCommand<Model, Real>;

/** Days of one series, by counting: weeks from its first day. */
const happens = ({ startsOn, rule, skipped, extra }: AvailabilityInput, on: Day): boolean => {
  if (skipped.includes(on)) return false;
  if (extra.includes(on)) return true;
  const after = daysBetween(day(startsOn), on);
  if (rule === null) return after === 0;
  return after >= 0 && after % (rule.includes('INTERVAL=2') ? 14 : 7) === 0;
};

const wanted = (model: Model): readonly string[] =>
  Array.from({ length: DAYS }, (_, n) => addDays(TODAY, n)).flatMap((on) =>
    model.away.has(on)
      ? []
      : [...new Set(model.series.filter((one) => happens(one, on)).map((one) => hoursOf(on, one)))].sort(),
  );
const hoursOf = (on: Day, { fromMinute, toMinute }: AvailabilityInput): string =>
  `${on} ${String(fromMinute).padStart(4, '0')}-${toMinute}`;

async function holds(model: Model, { me, zone }: Real): Promise<void> {
  const found = await g.db.read(me, (tx) =>
    availability.freeOn(tx, me.hubId, [me.id], { from: TODAY, days: DAYS }),
  );
  const shown = (found.get(me.id) ?? []).map(({ from, to }) => {
    const minute = String(minuteOf(from, zone)).padStart(4, '0');
    return `${dayOf(from, zone)} ${minute}-${minuteOf(to, zone)}`;
  });
  expect(shown).toEqual(wanted(model));
  // The planner's question for one day says the same.
  const one = addDays(TODAY, model.version % DAYS);
  const alone = await g.db.read(me, (tx) =>
    availability.freeOn(tx, me.hubId, [me.id], { from: one, days: 1 }),
  );
  expect((alone.get(me.id) ?? []).length).toBe(wanted(model).filter((text) => text.startsWith(one)).length);
}

class Save implements Step {
  constructor(private readonly series: readonly AvailabilityInput[]) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const input = () => ({
      series: [...this.series],
      wishes: { ...NO_WISHES },
      company: null,
      version: model.version,
      key: randomUUID(),
    });
    // Two phones at once: one is heard.
    const both = await Promise.allSettled([input(), input()].map((one) => availability.save(real.me, one)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    model.version++;
    model.series = this.series;
    await holds(model, real);
  }
  toString = (): string =>
    `save ${this.series.map(({ startsOn, rule }) => `${startsOn} ${rule ?? ''}`).join()}`;
}

class Skip implements Step {
  constructor(
    private readonly which: number,
    private readonly nth: number,
    private readonly skip: boolean,
  ) {}
  check = ({ series }: Readonly<Model>): boolean => series.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const of = model.series[this.which % model.series.length]!;
    const others = { ...of, skipped: [] as string[] };
    const days = Array.from({ length: DAYS }, (_, n) => addDays(TODAY, n)).filter((on) =>
      happens(others, on),
    );
    const on = days[this.nth % Math.max(1, days.length)];
    if (on === undefined) return;
    await availability.skipOnce(real.me, { seriesId: of.id, day: on, skip: this.skip, key: randomUUID() });
    model.version++;
    const rest = of.skipped.filter((one) => one !== on);
    const skipped = this.skip ? [...rest, on] : rest;
    model.series = model.series.map((one) => (one === of ? { ...one, skipped } : one));
    await holds(model, real);
  }
  toString = (): string => `${this.skip ? 'skip' : 'put back'} ${this.which} ${this.nth}`;
}

class GoAway implements Step {
  constructor(private readonly stretches: readonly (readonly [number, number])[]) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    // All pressed at once, from several phones.
    await Promise.all(
      this.stretches.map(([n, lasts]) =>
        availability.goAway(real.me, {
          id: randomUUID(),
          fromDay: addDays(TODAY, n),
          toDay: addDays(TODAY, n + lasts),
          key: randomUUID(),
        }),
      ),
    );
    model.version += this.stretches.length;
    for (const [n, lasts] of this.stretches)
      for (let i = n; i <= n + lasts; i++) model.away.add(addDays(TODAY, i));
    const { away } = await availability.mine(real.me);
    // Stretches stay apart, with a day between them.
    away.slice(1).forEach(({ fromDay }, i) => expect(fromDay > addDays(day(away[i]!.toDay), 1)).toBe(true));
    await holds(model, real);
  }
  toString = (): string => `away ${JSON.stringify(this.stretches)}`;
}

class ComeBack implements Step {
  constructor(private readonly which: number) {}
  check = ({ away }: Readonly<Model>): boolean => away.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const { away } = await availability.mine(real.me);
    const of = away[this.which % away.length]!;
    await availability.comeBack(real.me, of.id, randomUUID());
    model.version++;
    for (const on of [...model.away]) if (of.fromDay <= on && on <= of.toDay) model.away.delete(on);
    await holds(model, real);
  }
  toString = (): string => `back ${this.which}`;
}

const seriesOnce = fc
  .tuple(
    fc.integer({ min: -40, max: 60 }),
    fc.constantFrom(1, 2, 0),
    fc.nat(3),
    fc.array(fc.nat(90), { maxLength: 2 }),
  )
  .map(([n, every, hours, more]): AvailabilityInput => {
    const startsOn = addDays(TODAY, n);
    const [fromMinute, toMinute] = HOURS[hours]!;
    const weekly = `FREQ=WEEKLY${every === 2 ? ';INTERVAL=2' : ''};BYDAY=${WEEKDAYS[weekdayOf(startsOn)]}`;
    return {
      id: randomUUID(),
      startsOn,
      fromMinute,
      toMinute,
      rule: every === 0 ? null : weekly,
      skipped: [],
      extra: more.map((later) => addDays(TODAY, later)),
    };
  });

const steps = [
  fc.array(seriesOnce, { maxLength: 4 }).map((series) => new Save(series)),
  fc.tuple(fc.nat(3), fc.nat(20), fc.boolean()).map(([a, b, c]) => new Skip(a, b, c)),
  fc
    .array(fc.tuple(fc.nat(120), fc.nat(9)), { minLength: 1, maxLength: 3 })
    .map((stretches) => new GoAway(stretches)),
  fc.nat(5).map((which) => new ComeBack(which)),
];

const ALL = histories(40);

describe('what somebody says about their time', () => {
  it(
    'holds in every history, in every zone',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...ZONES),
          fc.commands(steps, { maxCommands: 14 }),
          async (zone, commands) => {
            const hub = hubs.get(zone)!;
            g.clock.at = new Date(instantOf(TODAY, 600, zone));
            const { id } = await g.owner.member(hub.id, `m-${randomUUID()}`);
            const me: Member = {
              relation: 'volunteer',
              hubId: hub.id,
              id,
              handle: 'm',
              roles: [],
              tier: 2,
              session: '',
            };
            const setup = () => ({
              model: { version: 0, series: [], away: new Set<Day>() },
              real: { me, zone },
            });
            await fc.asyncModelRun(setup, commands);
          },
        ),
        ALL,
      );
    },
    guardOf(ALL, 6_000),
  );
});
