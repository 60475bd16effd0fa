import { askAndTriage, changeMind, changesMind, drawWants, type Wanted } from './ask';
import { dayAt, DAYS, momentOf, SNOW, WINDOWS } from './calendar';
import { drive, recordNoShows } from './drive';
import { closeDay, laySnow, offerAnotherDay } from './evening';
import type { MonthApp } from './month-app';
import type { MonthHub, Size } from './town';
import { grantAll, tried, type Way } from './ways';

/** Lives a month, day by day, hub by hub. Time passes for all of them together. */
export async function live(
  app: MonthApp,
  hubs: readonly MonthHub[],
  { size, way, name }: { readonly size: Size; readonly way: Way; readonly name: string },
): Promise<void> {
  const wants = new Map(hubs.map((hub) => [hub, drawWants(hub, size)]));
  const all = (
    minute: number,
    day: number,
    work: (hub: MonthHub, wants: readonly Wanted[]) => Promise<void>,
  ) => atMoment(app, momentOf(day, minute), hubs, (hub) => work(hub, wants.get(hub) ?? []));
  for (let day = 0; day < DAYS; day++) {
    const snows = SNOW.has(day);
    if (snows) await all(390, day, (hub) => laySnow(app, hub, day));
    for (const { fromMinute, driven } of WINDOWS) {
      if (snows) continue;
      await all(fromMinute + 1, day, async (hub) => {
        if ((await recordNoShows(app, hub, { day, fromMinute })) === 0) return;
        await way.share(app, hub, day);
        await grantAll(app, hub);
      });
      await all(driven, day, (hub) => drive(app, hub, { day, fromMinute }));
    }
    if (snows) await all(1230, day, (hub) => offerAnotherDay(app, hub, day));
    await all(1260, day, (hub) => closeDay(app, hub, day));
    await all(1290, day, (hub, mine) => askToday(app, hub, { mine, day }));
    await all(1320, day, async (hub) => {
      await way.share(app, hub, day + 1);
      await grantAll(app, hub);
    });
    await all(1350, day, (hub, mine) => changeMinds(app, hub, { mine, day }));
    console.log(`  ${name}: ${dayAt(day)}${snows ? ', snow' : ''}`);
  }
}

async function askToday(
  app: MonthApp,
  hub: MonthHub,
  { mine, day }: { readonly mine: readonly Wanted[]; readonly day: number },
): Promise<void> {
  for (const wanted of mine)
    if (wanted.asksOn === day) await tried('ask', () => askAndTriage(app, hub, wanted));
}

async function changeMinds(
  app: MonthApp,
  hub: MonthHub,
  { mine, day }: { readonly mine: readonly Wanted[]; readonly day: number },
): Promise<void> {
  for (const wanted of mine)
    if (wanted.forDay === day + 1 && changesMind(wanted))
      await tried('withdraw', () => changeMind(app, hub, wanted));
}

/**
 * Moves the clock, runs the jobs that are due by then, and lets every hub do its part, one after the other: while one
 * day is matched no other hub's transaction waits for this process. Parts of a region live beside each other instead.
 */
async function atMoment(
  app: MonthApp,
  moment: Date,
  hubs: readonly MonthHub[],
  work: (hub: MonthHub) => Promise<void>,
): Promise<void> {
  app.clock.at = moment;
  await app.runner.runDue();
  for (const hub of hubs) await work(hub);
  await app.runner.runDue();
}
