import type { ErrorLog } from '../platform/errors/what-went-wrong';
import type { AccessLog } from '../platform/http/access-log';

/** What the person at the terminal reads. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** One JSON line per answer and per unexpected error; their shapes are allow-lists. */
export const accessLog: AccessLog = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);
export const errorLog: ErrorLog = (line) => void process.stderr.write(`${JSON.stringify(line)}\n`);
export const silent = (): void => undefined;
