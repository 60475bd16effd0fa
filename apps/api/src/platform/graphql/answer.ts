import { type ApolloServer, HeaderMap } from '@apollo/server';
import { tell, type ErrorLog, refusalIn } from '../errors/what-went-wrong';
import { Refusal } from '../errors/refusal';
import type { RequestContext } from './request-context';

/** Longer than any verb of ours takes; statements in the database end at the same time. */
export const ANSWER_WITHIN = 5_000;

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Operation {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** What of a request's body counts; refuses INPUT_MALFORMED. */
export function operationIn(body: Readonly<Record<string, unknown>>, query: string): Operation {
  const { operationName = null, variables = null } = body;
  if (operationName !== null && typeof operationName !== 'string') throw new Refusal('INPUT_MALFORMED');
  if (typeof variables !== 'object' || Array.isArray(variables)) throw new Refusal('INPUT_MALFORMED');
  return { query, operationName, variables: (variables ?? {}) as Record<string, unknown> };
}

/** Runs one operation on Nest's Apollo server. Always answers: an operation that hangs is told TIMED_OUT. */
export async function answer(
  apollo: ApolloServer<RequestContext>,
  operation: Operation,
  context: RequestContext,
): Promise<Answer> {
  const ran = apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: operation,
    },
    context: () => Promise.resolve(context),
  });
  const { status = 200, body } = await withinTime(ran);
  if (body.kind !== 'complete') throw new Refusal('INPUT_MALFORMED'); // @defer and @stream are not ours
  return { status, text: body.string };
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('TIMED_OUT')), ANSWER_WITHIN);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const STATUS: Partial<Record<string, number>> = {
  BODY_TOO_LARGE: 413,
  ORIGIN_FOREIGN: 403,
  TOO_MANY_TRIES: 429,
  BUSY: 503,
  TIMED_OUT: 504,
  INTERNAL: 500,
};

/** The answer to a request that did not get as far as an operation, in GraphQL's own shape. */
export function refuse(error: unknown, log: ErrorLog): Answer {
  const code = refusalIn(error)?.code ?? 'INTERNAL';
  return { status: STATUS[code] ?? 400, text: JSON.stringify({ errors: [tell(error, undefined, log)] }) };
}
