import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/config';
import { ConfigError } from '../config/settings';
import { SERVER_KEY_BYTES, ServerKey } from './server-key';

/**
 * The server key from its file, or, for the embedded database, one made in the data folder beside it: whoever can
 * read the one can read the other. Throws `ConfigError` for a key that is short or no random bytes at all.
 */
export function loadServerKey(config: Pick<Config, 'secretFile' | 'dataDir'>): ServerKey {
  const file = config.secretFile ?? madeIn(config.dataDir);
  const secret = readFileSync(file);
  if (secret.length < SERVER_KEY_BYTES || new Set(secret).size < 8) {
    throw new ConfigError(`${file} holds no key: fill it with ${SERVER_KEY_BYTES} random bytes or more.`);
  }
  return new ServerKey(secret);
}

function madeIn(dataDir: string): string {
  const file = path.join(dataDir, 'server.key');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(SERVER_KEY_BYTES), { mode: 0o600, flag: 'wx' });
  return file;
}
