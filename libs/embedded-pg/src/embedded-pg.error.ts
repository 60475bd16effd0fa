/** Why the embedded database could not be started. Each comes with one sentence a person can act on. */
export type EmbeddedPostgresCode =
  | 'NO_BINARY'
  | 'ROOT_CANNOT_RUN'
  | 'NOT_WRITABLE'
  | 'DISK_FULL'
  | 'OTHER_VERSION'
  | 'WRONG_OWNER'
  | 'NOT_ANSWERING'
  | 'START_FAILED';

/** The only error this lib throws on purpose; `message` is the sentence to print, `code` the fact to switch on. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the server programs print (or Node reports) when the machine, not we, is at fault. */
export function explain(folder: string, what: string, cause: unknown): EmbeddedPostgresError {
  if (cause instanceof EmbeddedPostgresError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/ENOSPC|No space left on device|Disk quota exceeded|EDQUOT/.test(text)) {
    return new EmbeddedPostgresError(
      'DISK_FULL',
      `The disk that holds ${folder} is full: free some space, or set DOORSTEP_DATA to another folder.`,
      { cause },
    );
  }
  // Node reports a recursive mkdir on a read-only file system as ENOENT.
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system|ENOENT.*mkdir/.test(text)) {
    return new EmbeddedPostgresError(
      'NOT_WRITABLE',
      `The data folder ${folder} cannot be written: change its permissions, or set DOORSTEP_DATA to another folder.`,
      { cause },
    );
  }
  return new EmbeddedPostgresError('START_FAILED', `${what} failed: ${lastLine(text)}`, { cause });
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const fatal = lines.find((line) => /FATAL|PANIC|error:/.test(line));
  return fatal ?? lines.filter((line) => line !== '').at(-1) ?? 'no reason given';
}
