import { checkPacks } from '../features/hubs/read-pack';
import { type Config, readConfig } from '../platform/config/config';
import { MachineClock } from '../platform/db/clock';
import type { Environment } from '../platform/config/settings';
import { loadErasureKeys } from '../platform/seal/load-erasure-keys';
import { loadServerKey } from '../platform/seal/load-server-key';
import { type OwnedDatabase, openDatabase } from './database';
import { checkDemonstration, demonstrationInvitation, demonstrationLogins, seedOnce } from './demonstration';
import { accessLog, errorLog, say, silent } from './out-loud';
import { sentenceFor } from './sentence';
import { serve, type Serving } from './serve';
import { untilTold } from './until-told';

/**
 * The whole life of a server: database, migrations, first seed, listening, and, when told, the same backwards.
 * Returns the exit status. What a person can mend is told in one sentence.
 */
export async function run(env: Environment): Promise<number> {
  let config: Config | undefined;
  let database: OwnedDatabase | undefined;
  try {
    const told = untilTold(); // from the first moment: a server stopped during its seed stops its database too
    config = readConfig(env);
    checkPacks(config.regionsDir);
    database = await openDatabase(config);
    const serving = await Promise.race([start(config, database), told]);
    if (typeof serving === 'string') return 0;
    await told;
    say('Stopping');
    await serving.close();
    return 0;
  } catch (error) {
    return complain(error, config);
  } finally {
    await database?.stop();
  }
}

async function start(config: Config, { url }: OwnedDatabase): Promise<Serving> {
  const serverKey = loadServerKey(config);
  const clock = new MachineClock();
  const isFirst = await seedOnce(config, url, serverKey, clock.now());
  const isDemonstration = await checkDemonstration(config, url);
  const serving = await serve({
    config,
    url,
    clock,
    serverKey,
    erasureKeys: loadErasureKeys(config),
    accessLog: config.accessLog ? accessLog : silent,
    errorLog,
    say,
  });
  say(`Doorstep is open at ${serving.address}\n${doorsOf(serving.address)}`);
  if (isDemonstration) {
    const invitation = isFirst ? await demonstrationInvitation(url) : null;
    say(`Demonstration logins (nothing here is real):\n${demonstrationLogins(serving.address, invitation)}`);
  }
  return serving;
}

/** The three faces, to be clicked in a terminal. */
const doorsOf = (address: string): string =>
  [`  families    ${address}/en/ask`, `  organizers  ${address}/hub`, `  volunteers  ${address}/v`].join(
    '\n',
  );

/** One sentence where one helps; our own bug with its stack. */
export function complain(error: unknown, config: Config | undefined): number {
  const sentence = sentenceFor(error, config?.http ?? { port: 0, host: '' });
  if (sentence === undefined) console.error(error);
  else process.stderr.write(`${sentence}\n`);
  return 1;
}
