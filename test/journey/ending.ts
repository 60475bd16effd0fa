import type { HeadlessFamily, HeadlessOrganizer, HeadlessVolunteer, RunAnswer } from '@doorstep/clients';
import type { Tale } from './tell';

const OVER: ReadonlySet<string> = new Set(['done', 'attempted', 'cancelled']);

export interface Outcome {
  readonly done: number;
  readonly attempted: number;
}

/** Both drivers load and go from door to door; the first door of all does not open. */
export async function deliver(
  tale: Tale,
  drivers: readonly HeadlessVolunteer[],
  runs: ReadonlyMap<HeadlessVolunteer, RunAnswer>,
): Promise<Outcome> {
  const outcome = { done: 0, attempted: 0 };
  for (const driver of drivers) {
    const accepted = runs.get(driver);
    if (accepted === undefined) continue;
    const run = await driver.load(accepted);
    tale.say(`${driver.member.handle} loads run ${run.letter} with ${run.stops.length} stops and leaves`);
    await drive(tale, driver, run, outcome);
    await driver.complete(run);
  }
  return outcome;
}

async function drive(
  tale: Tale,
  driver: HeadlessVolunteer,
  run: RunAnswer,
  outcome: { done: number; attempted: number },
): Promise<void> {
  for (const { id } of run.stops) {
    // The phone asks again at each stop: only what is not over has a place.
    const stop = (await driver.runs()).find((r) => r.id === run.id)?.stops.find((s) => s.id === id);
    if (stop === undefined) throw new Error('a stop of an accepted run stays on it');
    const place = await driver.place(stop);
    tale.expect(place.sign.picture === 'kite', 'the phone shows the sign that the family chose');
    const closed = outcome.attempted === 0 && stop.kind === 'deliver';
    await driver.record(stop, closed ? 'attempted' : 'done', closed ? 'no_answer' : null);
    if (stop.kind === 'pickup') continue;
    if (closed) outcome.attempted += 1;
    else outcome.done += 1;
  }
}

/** Everything adds up, the stock went down, and no phone knows an address. */
export async function farewell(
  tale: Tale,
  all: {
    families: readonly HeadlessFamily[];
    withdrawn: HeadlessFamily;
    outcome: Outcome;
    volunteers: readonly HeadlessVolunteer[];
    organizer: HeadlessOrganizer;
    onHandBefore: number;
  },
): Promise<void> {
  const { families, outcome, volunteers, organizer, onHandBefore } = all;
  const states = await Promise.all(families.map(async (family) => (await family.status()).state));
  const count = (state: string) => states.filter((s) => s === state).length;
  tale.expect(count('done') === outcome.done, 'every door that opened is done for its family');
  tale.expect(count('not_possible') === outcome.attempted, 'the closed door is told as not possible');
  tale.expect(count('withdrawn') === 1, 'the family that withdrew stays withdrawn');
  tale.expect(outcome.done + outcome.attempted + 1 === families.length, 'no family was lost');

  for (const volunteer of volunteers) {
    tale.expect(volunteer.remembers === 0, `${volunteer.member.handle}'s phone forgot its claim keys`);
    const open = (await volunteer.runs())
      .flatMap((run) => run.stops)
      .filter((stop) => stop.place !== null && OVER.has(stop.state));
    tale.expect(open.length === 0, 'a stop that is over has no place any more');
  }
  const gone = onHandBefore - (await organizer.onHand());
  tale.expect(gone > 0, 'what was handed out left the stock');
  tale.say(
    `${gone} pieces left the stock; ${outcome.attempted === 1 ? 'one bag came back' : 'nothing came back'}`,
  );
  tale.say(
    `${families.length} asked: ${outcome.done} done, ${outcome.attempted} door closed, 1 withdrew, ${tale.lost.length} promises broken. The addresses are gone from every phone.`,
  );
}
