import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-pg.error';
import { commandAs, type RunAs } from './run-as';

export const OWNER = 'doorstep_owner';
export const DATABASE = 'doorstep';

/** Where things lie below the data folder. */
export interface Places {
  readonly root: string;
  readonly cluster: string;
  readonly password: string;
  readonly lock: string;
}

export function placesIn(dataDir: string): Places {
  const root = path.resolve(dataDir);
  return {
    root,
    cluster: path.join(root, 'cluster'),
    password: path.join(root, 'password'),
    lock: path.join(root, 'start.lock'),
  };
}

export const hasCluster = (places: Places): boolean => fs.existsSync(path.join(places.cluster, 'PG_VERSION'));

/** Refuses a cluster of another major version (its files cannot be read) or of another user. */
export function checkCluster(places: Places, binaries: Binaries): void {
  const major = Number.parseInt(fs.readFileSync(path.join(places.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (major !== binaries.major) {
    throw new EmbeddedPostgresError(
      'OTHER_VERSION',
      `The data in ${places.root} was written by PostgreSQL ${major}, this is PostgreSQL ${binaries.major}: ` +
        'set DOORSTEP_DATA to a new folder, or DATABASE_URL to a server of the old version.',
    );
  }
  const me = process.getuid?.();
  const owner = fs.statSync(places.cluster).uid;
  if (me === undefined || me === 0 || owner === me) return;
  throw new EmbeddedPostgresError(
    'WRONG_OWNER',
    `The data in ${places.root} belongs to the user with uid ${owner}: start Doorstep as that user, or set DOORSTEP_DATA to another folder.`,
  );
}

/** The password of the cluster's owner; made once, readable by nobody else. */
export function passwordOf(places: Places): string {
  if (!fs.existsSync(places.password)) {
    fs.writeFileSync(places.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return fs.readFileSync(places.password, 'utf8').trim();
}

/**
 * Makes the cluster and the database beside its final place and moves it there when it is whole: a half-made
 * cluster (killed, disk full) is thrown away by the next start and never taken for a whole one.
 */
export function makeCluster(places: Places, binaries: Binaries, runAs: RunAs, sync: boolean): void {
  passwordOf(places);
  handOver(runAs, places.root, places.password);
  const growing = `${places.cluster}.new`;
  fs.rmSync(growing, { recursive: true, force: true });
  fs.rmSync(places.cluster, { recursive: true, force: true }); // no PG_VERSION in it: not a cluster
  try {
    growCluster(growing, places.password, binaries, runAs, sync);
    fs.renameSync(growing, places.cluster);
  } catch (error) {
    fs.rmSync(growing, { recursive: true, force: true }); // on a full disk the space is wanted back
    throw error;
  }
}

function growCluster(
  folder: string,
  password: string,
  binaries: Binaries,
  runAs: RunAs,
  sync: boolean,
): void {
  run(runAs, binaries.program('initdb'), [
    ['-D', folder, '-U', OWNER],
    ['--auth=scram-sha-256', `--pwfile=${password}`, '--encoding=UTF8'],
    // The same sorting on every machine, whatever its locales.
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ['--no-instructions', ...(sync ? [] : ['--no-sync'])],
  ]);
  // Single-user mode, so that the cluster needs no second step once it is in place.
  const options = ['--single', '-D', folder, '-c', `fsync=${sync ? 'on' : 'off'}`, 'postgres'];
  run(runAs, binaries.program('postgres'), [options], `CREATE DATABASE ${DATABASE};\n`);
}

function handOver(runAs: RunAs, ...paths: readonly string[]): void {
  if (runAs.kind === 'account') for (const each of paths) fs.chownSync(each, runAs.uid, runAs.gid);
}

function run(runAs: RunAs, program: string, args: readonly (readonly string[])[], input = ''): void {
  const command = commandAs(runAs, program, args.flat());
  const options: SpawnSyncOptionsWithStringEncoding = {
    ...command.options,
    encoding: 'utf8',
    input,
  } as never;
  const { status, error, stderr } = spawnSync(command.file, command.args, options);
  // Single-user mode ends with 0 even when the statement failed: its word for that is ERROR.
  if (error !== undefined || status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(stderr)) {
    throw new Error(error?.message ?? stderr);
  }
}
