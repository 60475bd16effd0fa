import type { ServerResponse } from 'node:http';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { parse, specifiedRules, subscribe, validate } from 'graphql';
import { createHandler } from 'graphql-sse';
import { Refusal } from '../errors/refusal';
import { type ErrorLog, tell } from '../errors/what-went-wrong';
import type { Operation } from '../graphql/answer';
import { LIMITS, limitsRule } from '../graphql/limits';
import type { RequestContext } from '../graphql/request-context';

/** Server-sent events of one subscription (graphql-sse, one connection each): works behind any plain proxy. */
export interface StreamDoor {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
}

/**
 * Parses and checks the operation, then writes events until the reader leaves or the stream ends. Throws what
 * `refuse` can tell when the operation is no subscription of ours; nothing has been written then.
 */
export async function stream(
  door: StreamDoor,
  operation: Operation,
  context: RequestContext,
  response: ServerResponse,
): Promise<void> {
  const args = prepare(door.schema, operation, context);
  const handler = createHandler<undefined, undefined, never>({
    onSubscribe: () => subscribe(args) as never,
    onNext: (_context, _request, result) => masked(result as ExecutionResult, door.log) as never,
  });
  const [body] = await handler({
    method: 'POST',
    url: '/graphql/stream',
    headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : null) },
    body: { query: operation.query, variables: operation.variables },
    raw: undefined,
    context: undefined,
  });
  if (body === null || typeof body === 'string') throw new Refusal('INPUT_MALFORMED');
  // Tells nginx-like proxies to pass events on as they come.
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  await pour(body, response);
}

function prepare(schema: GraphQLSchema, operation: Operation, context: RequestContext): ExecutionArgs {
  const document = parse(operation.query, { maxTokens: LIMITS.tokens });
  const [wrong] = validate(schema, document, [...specifiedRules, limitsRule]);
  if (wrong !== undefined) throw wrong.originalError instanceof Refusal ? wrong : malformed();
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  if (operations.length !== 1 || operations[0]?.operation !== 'subscription') throw malformed();
  const { variables: variableValues } = operation;
  return { schema, document, contextValue: context, variableValues };
}

const malformed = (): GraphQLError =>
  new GraphQLError('not a subscription', { originalError: new Refusal('INPUT_MALFORMED') });

function masked(result: ExecutionResult, log: ErrorLog): unknown {
  return result.errors ? { errors: result.errors.map((error) => tell(error, error.path, log)) } : result;
}

/** Writes each event when it comes. The reader's leaving ends the source at once. */
async function pour(
  events: AsyncGenerator<string, void, undefined>,
  response: ServerResponse,
): Promise<void> {
  response.once('close', () => void events.return(undefined));
  for await (const event of events) {
    if (response.destroyed) break;
    response.write(event);
  }
  response.end();
}
