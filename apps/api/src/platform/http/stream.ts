import type { ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { Refusal } from '../errors/refusal';
import { type ErrorLog, refusalIn, tell } from '../errors/what-went-wrong';
import type { Operation } from '../graphql/answer';
import { LIMITS, limitsRule } from '../graphql/limits';
import type { RequestContext } from '../graphql/request-context';

/** Proxies close what is silent for a minute. */
const PING_EVERY = 12_000;

export interface StreamDoor {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
}

/**
 * One subscription as server-sent events ("distinct connections" of the GraphQL over SSE protocol, so graphql-sse's
 * client reads it): works behind any plain proxy. Writes until the reader leaves or the source ends. Throws what
 * `refuse` can tell when the operation is no subscription of ours; nothing has been written then.
 */
export async function stream(
  door: StreamDoor,
  operation: Operation,
  context: RequestContext,
  response: ServerResponse,
): Promise<void> {
  const source = await subscribe(prepare(door.schema, operation, context));
  // X-Accel-Buffering tells nginx-like proxies to pass events on as they come.
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  response.write(':\n\n');
  if (Symbol.asyncIterator in source) await pour(source, door.log, response);
  else writeEvent(response, masked(source, door.log));
  response.end('event: complete\ndata:\n\n');
}

function prepare(schema: GraphQLSchema, operation: Operation, context: RequestContext): ExecutionArgs {
  const document = parsed(operation.query);
  const [wrong] = validate(schema, document, [...specifiedRules, limitsRule]);
  if (wrong !== undefined) throw refusalIn(wrong) ? wrong : malformed();
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  if (operations.length !== 1 || operations[0]?.operation !== 'subscription') throw malformed();
  return { schema, document, contextValue: context, variableValues: operation.variables };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? malformed() : error;
  }
}

const malformed = (): GraphQLError =>
  new GraphQLError('not a subscription', { originalError: new Refusal('INPUT_MALFORMED') });

/** Writes each event when it comes. The reader's leaving ends the source at once. */
async function pour(
  source: AsyncGenerator<ExecutionResult, void, void>,
  log: ErrorLog,
  response: ServerResponse,
): Promise<void> {
  const ping = setInterval(() => response.write(':\n\n'), PING_EVERY);
  response.once('close', () => void source.return());
  try {
    for await (const result of source) writeEvent(response, masked(result, log));
  } finally {
    clearInterval(ping);
  }
}

const masked = (result: ExecutionResult, log: ErrorLog): unknown =>
  result.errors ? { errors: result.errors.map((error) => tell(error, error.path, log)) } : result;

function writeEvent(response: ServerResponse, value: unknown): void {
  if (!response.destroyed) response.write(`event: next\ndata: ${JSON.stringify(value)}\n\n`);
}
