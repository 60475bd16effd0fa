import { invitationText } from '@doorstep/sealed';
import pg from 'pg';
import { tokenHash } from '../features/invites/invite-state';
import { DEMONSTRATION } from '../seed/demonstration';
import { SCALES } from '../seed/scale';
import { seedDemonstration } from '../seed/seed';
import type { Config } from '../platform/config/config';
import { ConfigError } from '../platform/config/settings';
import type { ServerKey } from '../platform/seal/server-key';
import { say } from './out-loud';

/** Fills an empty database with the invented region, once; `DOORSTEP_SEED=none` leaves it empty. Whether it did. */
export async function seedOnce(
  config: Config,
  ownerUrl: string,
  key: ServerKey,
  now: Date,
): Promise<boolean> {
  if (config.seed === 'none' || (await hubs(ownerUrl)).all > 0) return false;
  say('Seed: inventing the demonstration region (the first start only)');
  return seedDemonstration({
    ownerUrl,
    regionsDir: config.regionsDir,
    pack: 'minneapolis',
    scale: SCALES.demo,
    now,
    handleTag: (handle) => key.handleTag(handle),
    say,
  });
}

/** Refuses demonstration hubs where real people may be: everybody knows their keys. Returns whether there are any. */
export async function checkDemonstration(config: Config, ownerUrl: string): Promise<boolean> {
  const { demonstration } = await hubs(ownerUrl);
  if (demonstration > 0 && config.production && !config.allowDemo) {
    throw new ConfigError(
      `This database holds ${demonstration} demonstration hubs, whose keys are public: use another one, or DOORSTEP_ALLOW_DEMO=1 for a rehearsal.`,
    );
  }
  return demonstration > 0;
}

/** The logins to print at start; beside them, after the first start only, the one invitation, which ends in two days. */
export const demonstrationLogins = (address: string, invitation: string | null): string =>
  [
    `  organizers  ${DEMONSTRATION.organizers.join(', ')}`,
    `  volunteers  ${DEMONSTRATION.volunteers.join(', ')}`,
    `  passphrase  ${DEMONSTRATION.passphrase}`,
    ...(invitation === null ? [] : [`  invitation  ${address}/v/join#${invitation} (once, for two days)`]),
  ].join('\n');

/** What stands behind the # of the link to the one invitation of the demonstration. */
export const demonstrationInvitation = (ownerUrl: string): Promise<string | null> =>
  outsideHubs(ownerUrl, async (client) => {
    const token = Buffer.from(DEMONSTRATION.invitation, 'base64url');
    const key = tokenHash(token);
    await client.query("SELECT set_config('app.door', $1, false)", [key.toString('hex')]);
    const { rows } = await client.query<{ root: Buffer }>(
      'SELECT root_key AS root FROM hub JOIN invite_lookup l ON l.hub_id = hub.id WHERE l.token_hash = $1',
      [key],
    );
    return rows[0] ? invitationText(token, rows[0].root) : null;
  });

const hubs = (ownerUrl: string): Promise<{ all: number; demonstration: number }> =>
  outsideHubs(ownerUrl, async (client) => {
    const { rows } = await client.query<{ all: number; demonstration: number }>(
      'SELECT count(*)::int AS all, count(*) FILTER (WHERE demonstration)::int AS demonstration FROM hub',
    );
    return rows[0] ?? { all: 0, demonstration: 0 };
  });

/** As the owner, outside any hub: the owner of the tables sees none of their rows, hence the role. */
async function outsideHubs<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c role=doorstep_app' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
