import { describe, expect, it } from '@jest/globals';
import { findBinaries } from './binaries';
import { EmbeddedPostgresError, explain } from './embedded-pg.error';
import { chooseRunAs, type Machine } from './run-as';

const nobody = { uid: 65534, gid: 65534 };
const root = { uid: 0, gid: 0 };
const machine: Machine = { isRoot: true, hasNamespaces: true, spareAccount: nobody, clusterOwner: undefined };

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) return error.code;
    throw error;
  }
  return 'no refusal';
};

describe('chooseRunAs', () => {
  it('runs as itself unless it is root', () => {
    expect(chooseRunAs({ ...machine, isRoot: false })).toEqual({ kind: 'self' });
  });

  it('prefers a namespace, then a spare account', () => {
    expect(chooseRunAs(machine)).toEqual({ kind: 'namespace' });
    expect(chooseRunAs({ ...machine, hasNamespaces: false })).toEqual({ kind: 'account', ...nobody });
  });

  it('stays with the owner of an existing cluster', () => {
    expect(chooseRunAs({ ...machine, clusterOwner: { uid: 1000, gid: 100 } })).toEqual({
      kind: 'account',
      uid: 1000,
      gid: 100,
    });
    expect(chooseRunAs({ ...machine, clusterOwner: root })).toEqual({ kind: 'namespace' });
  });

  it('refuses when root has no way', () => {
    expect(codeOf(() => chooseRunAs({ ...machine, hasNamespaces: false, spareAccount: undefined }))).toBe(
      'ROOT_CANNOT_RUN',
    );
    expect(codeOf(() => chooseRunAs({ ...machine, hasNamespaces: false, clusterOwner: root }))).toBe(
      'ROOT_CANNOT_RUN',
    );
  });
});

describe('findBinaries', () => {
  it('finds the programs of this platform, with their major version', () => {
    expect(findBinaries().major).toBeGreaterThanOrEqual(17);
  });

  it('refuses a platform npm has nothing for', () => {
    expect(codeOf(() => findBinaries('sunos', 's390x'))).toBe('NO_BINARY');
  });
});

describe('explain', () => {
  // The texts are those of Node 20 and of initdb and postgres 18 on a full tmpfs and in a folder of mode 0500.
  it.each([
    ['ENOSPC: no space left on device, write', 'DISK_FULL'],
    [
      'initdb: error: could not write file "/d/cluster.new/postgresql.conf": No space left on device',
      'DISK_FULL',
    ],
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'DISK_FULL'],
    ["EACCES: permission denied, mkdir '/d'", 'NOT_WRITABLE'],
    ['initdb: error: could not create directory "/d/cluster.new": Permission denied', 'NOT_WRITABLE'],
    ["ENOENT: no such file or directory, mkdir '/d'", 'NOT_WRITABLE'],
    ['FATAL:  something else', 'START_FAILED'],
  ])('%s', (text, code) => {
    const error = explain('/d', 'Starting', new Error(text));
    expect(error.code).toBe(code);
    expect(error.message.split('\n')).toHaveLength(1);
  });
});
