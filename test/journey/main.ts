import { Api, HeadlessMember, HeadlessOrganizer, HeadlessVolunteer, knockAt } from '@doorstep/clients';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { ask, triage, changeMinds } from './beginning';
import { deliver, farewell } from './ending';
import { match, planAndGrant } from './middle';
import { openRegion } from './region';
import { Tale } from './tell';
import { windowAround } from './when';

/** `npm run journey [-- --url URL]`: the main job through the public API of a running demonstration server. */
export async function main(args: readonly string[]): Promise<number> {
  const url = urlIn(args);
  if (url === null) return refuse('These words say nothing here: leave them out');
  if (!(await answersAt(url))) return refuse(`Nothing answers at ${url}. Start it with \`npm start\``);
  const tale = new Tale();
  const region = openRegion();
  const door = await knockAt(new Api(url), 'cedar');
  const signIn = (handle: string) => HeadlessMember.signIn(new Api(url), handle, DEMONSTRATION.passphrase);
  const when = windowAround(new Date(), door.timeZone);
  tale.say(`${door.name} is open; its keys are signed by its root`);

  const organizer = new HeadlessOrganizer(await signIn('ana'));
  const [vera, sam, lin] = await Promise.all(
    ['vera', 'sam', 'lin'].map(async (h) => new HeadlessVolunteer(await signIn(h))),
  );
  if (!vera || !sam || !lin) throw new Error('three volunteers sign in');
  tale.say('An organizer and three volunteers unlock their keys');

  const onHandBefore = await organizer.onHand();
  const families = await ask(tale, new Api(url), door, region, when);
  const tasks = await triage(tale, organizer, families);
  await match(tale, organizer, when.day, tasks);
  const withdrawn = await changeMinds(tale, { families, lin, tasks });
  const runs = await planAndGrant(tale, { organizer, region, when, drivers: [vera, sam], tasks });
  const outcome = await deliver(tale, [vera, sam], runs);
  await farewell(tale, {
    families,
    withdrawn,
    outcome,
    volunteers: [vera, sam, lin],
    organizer,
    onHandBefore,
  });

  for (const promise of tale.lost) process.stderr.write(`Lost: ${promise}\n`);
  return tale.lost.length === 0 ? 0 : 1;
}

/** The address that was named, or the one of `npm start`; null when the words make no sense. */
function urlIn(args: readonly string[]): string | null {
  const [option, url, ...more] = args;
  if (option === undefined) return 'http://127.0.0.1:3000';
  return option === '--url' && url !== undefined && URL.canParse(url) && more.length === 0 ? url : null;
}

function refuse(why: string): 1 {
  process.stderr.write(`${why}, or name where it is: npm run journey -- --url URL\n`);
  return 1;
}

const answersAt = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

process.exitCode = await main(process.argv.slice(2));
