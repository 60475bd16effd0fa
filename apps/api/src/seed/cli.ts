import { parseArgs } from 'node:util';
import { withDatabase } from '../boot/with-database';
import { readConfig } from '../platform/config/config';
import { loadServerKey } from '../platform/seal/load-server-key';
import { SCALES } from './scale';
import { seedDemonstration } from './seed';

/** `npm run seed -- [--scale demo|metro]`: fills an empty database with an invented region. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { scale: { type: 'string', default: 'demo' } } });
  const scale = Object.entries(SCALES).find(([name]) => name === values.scale)?.[1];
  if (scale === undefined) return refuse(`--scale is one of ${Object.keys(SCALES).join(', ')}`);
  const config = readConfig(process.env);
  if (config.production && !config.allowDemo)
    return refuse(
      'Demonstration keys are public: set DOORSTEP_ALLOW_DEMO=1 to seed this database all the same.',
    );
  return withDatabase(config, async (ownerUrl) => {
    const began = performance.now();
    const serverKey = loadServerKey(config);
    const filled = await seedDemonstration({
      ownerUrl,
      regionsDir: config.regionsDir,
      pack: 'minneapolis',
      scale,
      now: new Date(),
      handleTag: (handle) => serverKey.handleTag(handle),
      say: (line) => process.stdout.write(`${line}\n`),
    });
    if (!filled)
      return refuse(
        'There are hubs in this database already. Name another folder with DOORSTEP_DATA, or an empty database.',
      );
    process.stdout.write(`Seeded in ${Math.round((performance.now() - began) / 1000)} s.\n`);
    return 0;
  });
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
