import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadServerKey } from '../seal/load-server-key';
import { readConfig } from './config';
import { envExample, SETTINGS } from './settings';

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-config-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const URL = 'postgres://doorstep:x@127.0.0.1/doorstep';

describe('the configuration', () => {
  it('needs nothing for a first start on one machine', () => {
    expect(readConfig({}, '/home/hub')).toMatchObject({
      production: false,
      database: { url: null },
      dataDir: path.resolve('/home/hub/.data'),
      seed: 'demo',
      http: { port: 3000, host: '127.0.0.1', origin: null, proxyHops: 0 },
      trustedOnly: false,
      jobsHere: true,
    });
  });

  it('takes an empty text for none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('cannot be changed', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.http)).toBe(true);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ DOORSTEP_SEED: 'all' }, 'DOORSTEP_SEED must be demo or none.'],
    [{ DOORSTEP_ORIGIN: 'https://hub.example/path' }, 'DOORSTEP_ORIGIN must be https://name without a path.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be postgres://user:password@host:5432/database.'],
    [{ STREETS_ENGINE: 'google' }, 'STREETS_ENGINE must be pack, osrm, valhalla or valhalla-local.'],
    [{ STREETS_ENGINE: 'osrm' }, 'STREETS_URL is needed with STREETS_ENGINE=osrm.'],
    [{ STREETS_URL: 'http://u:p@127.0.0.1' }, 'STREETS_URL must be http://127.0.0.1:5000 without a path.'],
    [{ STREETS_ENGINE: 'valhalla-local' }, 'STREETS_CONFIG is needed with STREETS_ENGINE=valhalla-local.'],
    [
      { GEOCODER: 'photon', GEOCODER_URL: 'http://127.0.0.1:2322' },
      /^GEOCODER=photon shows this server, in memory, each address that staff look up with it/,
    ],
    [
      { GEOCODER: 'nominatim', GEOCODER_SEES_ADDRESSES: 'yes' },
      'GEOCODER_URL is needed with GEOCODER=nominatim.',
    ],
    [{ DATABASE_URL: URL }, /^DOORSTEP_SECRET_FILE is needed with DATABASE_URL/],
    [{ NODE_ENV: 'production' }, /^DOORSTEP_ORIGIN is needed in production/],
    [
      { NODE_ENV: 'production', DOORSTEP_ORIGIN: 'https://hub.example', DOORSTEP_SEED: 'demo' },
      /^DOORSTEP_SEED=demo needs DOORSTEP_ALLOW_DEMO=1/,
    ],
    [{ DATABASE_URL: URL, DOORSTEP_SECRET_FILE: 'key' }, /^DOORSTEP_ERASURE is needed with DATABASE_URL/],
    [
      {
        DATABASE_URL: URL,
        DOORSTEP_SECRET_FILE: '/no/such/file',
        DOORSTEP_ERASURE: 'one,two',
        DOORSTEP_ORIGIN: 'https://hub.example',
      },
      'DOORSTEP_SECRET_FILE names /no/such/file, which does not exist.',
    ],
  ])('refuses %j in one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it('is strict where real people are served', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'key');
      writeFileSync(file, Buffer.from(Array.from({ length: 32 }, (_, n) => n * 7)));
      const env = {
        DATABASE_URL: URL,
        DOORSTEP_SECRET_FILE: file,
        DOORSTEP_ERASURE: `${folder}/one, ${folder}/two`,
        DOORSTEP_ORIGIN: 'https://hub.example',
      };
      expect(readConfig(env)).toMatchObject({
        production: true,
        seed: 'none',
        trustedOnly: true,
        allowDemo: false,
        erasureDirs: [path.join(folder, 'one'), path.join(folder, 'two')],
      });
    });
  });
});

describe('the server key', () => {
  it('is made once in the data folder, readable by nobody else', () => {
    inFolder((dataDir) => {
      const first = loadServerKey({ dataDir, secretFile: null });
      const again = loadServerKey({ dataDir, secretFile: null });
      expect(again.handleTag('ana')).toEqual(first.handleTag('ana'));
      expect(existsSync(path.join(dataDir, 'server.key'))).toBe(true);
      expect(first.tag('salt', 'x')).not.toEqual(first.tag('decoy', 'x'));
    });
  });

  it.each([
    Buffer.alloc(31, 1),
    Buffer.alloc(64, 0),
    Buffer.from('changemechangemechangemechangeme'.slice(0, 31)),
  ])('is refused when it is short or no random bytes at all', (bytes) => {
    inFolder((dataDir) => {
      const secretFile = path.join(dataDir, 'key');
      writeFileSync(secretFile, bytes);
      expect(() => loadServerKey({ dataDir, secretFile })).toThrow(/holds no key/);
    });
  });
});

it('.env.example lists every setting as it is', () => {
  const text = readFileSync('.env.example', 'utf8');
  expect(text).toBe(envExample());
  for (const name of Object.keys(SETTINGS)) expect(text).toContain(`# ${name}=`);
});
