import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CONSTRAINTS } from './constraints';
import { Refusal, type RefusalCode, REFUSALS } from './refusal';

/** SQLSTATE classes that are not our bug: a wrong spelling got past the shape check, or the database is short. */
const SQLSTATES: Readonly<Record<string, RefusalCode>> = {
  '22P02': 'INPUT_MALFORMED', // no uuid, no number
  '22003': 'INPUT_MALFORMED', // number out of range
  '22008': 'INPUT_MALFORMED', // date out of range
  '22021': 'INPUT_MALFORMED', // NUL in a text
  '53300': 'BUSY', // too many connections
  '57014': 'TIMED_OUT', // statement timeout
  '55P03': 'BUSY', // lock not available
  '40001': 'BUSY', // still in conflict after all attempts
  '40P01': 'BUSY',
};

/** Apollo's and graphql-js's own words for a bad question. */
const GRAPHQL_CODES: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'INPUT_MALFORMED',
  GRAPHQL_VALIDATION_FAILED: 'INPUT_MALFORMED',
  BAD_USER_INPUT: 'INPUT_MALFORMED',
  BAD_REQUEST: 'INPUT_MALFORMED',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_UNKNOWN',
  PERSISTED_QUERY_NOT_FOUND: 'OPERATION_UNKNOWN',
  PERSISTED_QUERY_NOT_SUPPORTED: 'OPERATION_UNKNOWN',
};

/** Writes one unexpected error for whoever runs the server; must not contain variables or rows. */
export type ErrorLog = (line: {
  reference: string;
  name: string;
  code: string | null;
  stack: string;
}) => void;

/** The refusal behind an error, or undefined when it is our bug. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError) return refusalInGraphql(error);
  return refusalInDatabase(error);
}

function refusalInGraphql(error: GraphQLError): Refusal | undefined {
  if (error.originalError !== undefined && error.originalError !== null) {
    const inner = refusalIn(error.originalError);
    if (inner !== undefined) return inner.details['field'] ? inner : withField(inner, error);
  }
  const code = GRAPHQL_CODES[String(error.extensions['code'])];
  return code && withField(new Refusal(code), error);
}

/** Which argument or variable was wrong: a word of our schema or of the client's document, never a value. */
function withField(refusal: Refusal, error: GraphQLError): Refusal {
  if (refusal.code !== 'INPUT_MALFORMED') return refusal;
  const field =
    /^Variable "\$(\w+)" got invalid value .* at "([\w.[\]]+)"/s.exec(error.message)?.[2] ??
    /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  return field === undefined ? refusal : new Refusal(refusal.code, { ...refusal.details, field });
}

interface DatabaseError {
  code?: unknown;
  constraint?: unknown;
  driverError?: DatabaseError;
  message?: unknown;
}

function refusalInDatabase(error: unknown): Refusal | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { driverError } = error as DatabaseError;
  const { code, constraint, message } = driverError ?? (error as DatabaseError);
  const named = typeof constraint === 'string' ? CONSTRAINTS[constraint] : undefined;
  if (named !== undefined) return new Refusal(named);
  if (typeof code === 'string' && SQLSTATES[code] !== undefined) return new Refusal(SQLSTATES[code]);
  // pg's pool has no code for "no connection came free in time".
  return message === 'timeout exceeded when trying to connect' ? new Refusal('BUSY') : undefined;
}

/**
 * What leaves the house: a code of ours, its sentence, the path, and details a screen may show. Anything that is no
 * refusal becomes INTERNAL with a random reference; the reference and the place in our code go to the log, once.
 */
export function tell(
  error: unknown,
  path: GraphQLFormattedError['path'],
  log: ErrorLog,
): GraphQLFormattedError {
  const refusal = refusalIn(error);
  const where = path === undefined ? {} : { path };
  if (refusal !== undefined) {
    const { code, details, message } = refusal;
    return {
      message,
      ...where,
      extensions: { code, ...(Object.keys(details).length > 0 ? { details } : {}) },
    };
  }
  const reference = randomBytes(6).toString('hex');
  log({ reference, ...traceOf(error) });
  return { message: REFUSALS.INTERNAL, ...where, extensions: { code: 'INTERNAL', reference } };
}

/** Class, SQLSTATE and frames. Not the message: a database's words may quote a value. */
function traceOf(error: unknown): { name: string; code: string | null; stack: string } {
  const inner = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const { name, stack, code } = inner as { name?: string; stack?: string; code?: unknown };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: name ?? 'unknown',
    code: typeof code === 'string' ? code : null,
    stack: frames.slice(0, 12).join('\n'),
  };
}
