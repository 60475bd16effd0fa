import { spawnSync, type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-pg.error';

/**
 * PostgreSQL refuses to run as root. `self`: we are not root. `namespace`: a user namespace in which root looks
 * like `nobody`; files stay root's, no account is touched. `account`: a spare account owns cluster and server.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'account'; readonly uid: number; readonly gid: number };

/** What the choice depends on; read from the machine by `surveyMachine`, given by hand in tests. */
export interface Machine {
  readonly isRoot: boolean;
  readonly hasNamespaces: boolean;
  /** `postgres`, else `nobody`. */
  readonly spareAccount: { readonly uid: number; readonly gid: number } | undefined;
  /** Who owns an existing cluster. */
  readonly clusterOwner: { readonly uid: number; readonly gid: number } | undefined;
}

/** Chooses how to run the server. An existing cluster stays with its owner. Refuses with ROOT_CANNOT_RUN. */
export function chooseRunAs(machine: Machine): RunAs {
  const { isRoot, hasNamespaces, spareAccount, clusterOwner } = machine;
  if (!isRoot) return { kind: 'self' };
  if (clusterOwner !== undefined && clusterOwner.uid !== 0) return { kind: 'account', ...clusterOwner };
  if (hasNamespaces) return { kind: 'namespace' };
  if (spareAccount !== undefined && clusterOwner === undefined) return { kind: 'account', ...spareAccount };
  throw new EmbeddedPostgresError(
    'ROOT_CANNOT_RUN',
    'PostgreSQL does not run as root, and this machine offers neither user namespaces nor a spare account: ' +
      'start Doorstep as an ordinary user, or set DATABASE_URL.',
  );
}

const asNobody = ['--user', '--map-user=65534', '--map-group=65534', '--'];

/** Reads from this machine what `chooseRunAs` wants to know. */
export function surveyMachine(cluster: string): Machine {
  const isRoot = process.getuid?.() === 0;
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  return {
    isRoot,
    hasNamespaces: isRoot && spawnSync('unshare', [...asNobody, 'true'], { stdio: 'ignore' }).status === 0,
    spareAccount: isRoot ? spareAccount() : undefined,
    clusterOwner: owner && { uid: owner.uid, gid: owner.gid },
  };
}

function spareAccount(): { uid: number; gid: number } | undefined {
  if (!fs.existsSync('/etc/passwd')) return undefined;
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find((account) => account[0] === name))
    .find(Boolean);
  return found && { uid: Number(found[2]), gid: Number(found[3]) };
}

/** A command line for `spawn`, wrapped so that it runs as chosen. */
export function commandAs(runAs: RunAs, program: string, args: readonly string[]) {
  // cwd '/' because the caller's folder may be closed to the account.
  const options: SpawnOptions = { cwd: '/' };
  if (runAs.kind === 'namespace') return { file: 'unshare', args: [...asNobody, program, ...args], options };
  if (runAs.kind === 'account')
    return { file: program, args, options: { ...options, uid: runAs.uid, gid: runAs.gid } };
  return { file: program, args, options };
}

/** An account cannot reach what lies under a folder closed to others (such as /root): say so before initdb fails. */
export function checkReach(runAs: RunAs, ...folders: readonly string[]): void {
  if (runAs.kind !== 'account') return;
  const closed = folders.map((folder) => closedParent(folder, runAs.uid)).find(Boolean);
  if (closed === undefined) return;
  throw new EmbeddedPostgresError(
    'ROOT_CANNOT_RUN',
    `PostgreSQL does not run as root, and the account with uid ${runAs.uid} may not enter ${closed}: ` +
      'start Doorstep as an ordinary user, or set DATABASE_URL.',
  );
}

function closedParent(folder: string, uid: number): string | undefined {
  const { mode, uid: owner } = fs.statSync(folder);
  if (owner !== uid && (mode & 0o001) === 0) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : closedParent(parent, uid);
}
