import { parseArgs } from 'node:util';
import { Api, HeadlessMember, HeadlessOrganizer, knockAt } from '@doorstep/clients';
import { openBrowser } from '@doorstep/support';
import { DEMONSTRATION } from '../../apps/api/src/seed/demonstration';
import { openRegion } from '../journey/region';
import { windowAround } from '../journey/when';
import { Camera } from './camera';
import { family, offerRound, organizer, volunteer } from './scenes';

/** `npm run screenshots [-- --url URL]`: the README's pictures, of a running demonstration server. */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string', default: 'http://127.0.0.1:3000' } },
  });
  const region = openRegion();
  const door = await knockAt(new Api(values.url), 'cedar');
  const when = windowAround(new Date(), door.timeZone);
  const desk = new HeadlessOrganizer(
    await HeadlessMember.signIn(new Api(values.url), DEMONSTRATION.organizers[1], DEMONSTRATION.passphrase),
  );
  await offerRound(new Api(values.url), door, desk, region, when);
  const browser = await openBrowser();
  const camera = new Camera(browser, values.url);
  try {
    await family(camera);
    await volunteer(camera, desk, when);
    await organizer(camera);
  } finally {
    await camera.close();
    await browser.close();
  }
}

await main(process.argv.slice(2));
