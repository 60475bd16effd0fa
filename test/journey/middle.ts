import type { HeadlessOrganizer, HeadlessVolunteer, RunAnswer } from '@doorstep/clients';
import { planDay } from './plan';
import type { Region } from './region';
import type { Tale } from './tell';
import type { When } from './wishes';

type Tasks = ReadonlyMap<string, readonly string[]>;

/** Matching on coarse data: every task is paired or has the rule that stopped it. */
export async function match(
  tale: Tale,
  organizer: HeadlessOrganizer,
  day: string,
  tasks: Tasks,
): Promise<void> {
  const { pairs, unmatched } = await organizer.matchDay(day);
  const mine = [...tasks.values()].flat();
  const told = new Set([...pairs.map((p) => p.taskId), ...unmatched.map((u) => u.taskId)]);
  tale.expect(
    mine.every((id) => told.has(id)),
    'every task is matched or has a reason',
  );
  tale.expect(
    unmatched.every((u) => u.rules.length > 0),
    'every gap names its rule',
  );
  tale.say(`Matching: ${pairs.length} pairs, ${unmatched.length} without anybody`);
}

/** Plans on exact points, publishes, lets the drivers take their runs, and seals each place to its claim. */
export async function planAndGrant(
  tale: Tale,
  {
    organizer,
    region,
    when,
    drivers,
    tasks,
  }: {
    organizer: HeadlessOrganizer;
    region: Region;
    when: When;
    drivers: readonly HeadlessVolunteer[];
    tasks: Tasks;
  },
): Promise<ReadonlyMap<HeadlessVolunteer, RunAnswer>> {
  const people = await organizer.people();
  const who = people.filter((p) => drivers.some((d) => d.member.id === p.id));
  const plan = await planDay(organizer, {
    region,
    when,
    drivers: who,
    only: new Set([...tasks.values()].flat()),
  });
  const published = await organizer.publish(when.day, plan.runs);
  const meters = plan.runs.reduce((sum, run) => sum + run.meters, 0);
  tale.say(
    `The organizer's browser plans ${published.length} runs, ${(meters / 1000).toFixed(1)} km on real streets`,
  );
  for (const left of plan.unserved)
    tale.expect(false, `task ${left.taskId} has a place in a run (${left.reason})`);

  const letters = new Set(published.map((run) => run.id));
  for (const driver of drivers)
    for (const run of await driver.runs()) if (letters.has(run.id)) await driver.acceptRun(run);
  const granted = await organizer.grantWaiting(when.day);
  tale.say(`The drivers take their runs; ${granted} places are sealed to ${granted} throw-away keys`);
  return runsOf(drivers, letters);
}

async function runsOf(
  drivers: readonly HeadlessVolunteer[],
  ids: ReadonlySet<string>,
): Promise<Map<HeadlessVolunteer, RunAnswer>> {
  const runs = new Map<HeadlessVolunteer, RunAnswer>();
  for (const driver of drivers) {
    const run = (await driver.runs()).find((r) => ids.has(r.id));
    if (run) runs.set(driver, run);
  }
  return runs;
}
