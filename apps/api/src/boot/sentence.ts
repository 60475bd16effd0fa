import { EmbeddedPostgresError } from '@doorstep/embedded-pg';
import { ConfigError } from '../platform/config/settings';

interface SystemError {
  code?: string;
  message?: string;
  errors?: readonly unknown[];
}

type Sentence = (place: { port: number; host: string }) => string;

/** Codes of Node and of PostgreSQL that whoever starts a server can do something about. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`,
  EACCES: ({ port }) => `This account may not listen on port ${port}: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}: check HOST.`,
  ENOSPC: () => 'The disk is full: free some space and start again; nothing was lost.',
  '53100': () => 'The database’s disk is full: free some space and start again; nothing was lost.',
  ECONNREFUSED: () => 'The database refuses the connection: is it running where DATABASE_URL says?',
  ENOTFOUND: () => 'The database’s host name is unknown: check DATABASE_URL.',
  ETIMEDOUT: () => 'The database does not answer: check DATABASE_URL and the network.',
  '28P01': () => 'The database does not accept the password in DATABASE_URL.',
  '28000': () => 'The database does not accept the user in DATABASE_URL.',
  '3D000': () => 'The database named in DATABASE_URL does not exist: create it first.',
  '42501': () =>
    'The user in DATABASE_URL must own the database and may need CREATEROLE for the first start.',
  '53300': () => 'The database has no connection left: raise its max_connections or lower DOORSTEP_POOL.',
  '57P03': () => 'The database is starting up or shutting down: try again in a moment.',
};

/** One sentence for a failed start, or undefined when the failure is our bug. */
export function sentenceFor(error: unknown, place: { port: number; host: string }): string | undefined {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code, message, errors } = error as SystemError;
  if (code !== undefined && SENTENCES[code] !== undefined) return SENTENCES[code](place);
  if (message?.startsWith('The application must run as doorstep_app')) return message;
  for (const inner of errors ?? []) {
    const sentence = sentenceFor(inner, place); // Node tries several addresses and reports all of them
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}
