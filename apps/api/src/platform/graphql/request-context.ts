import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../auth/actor';

/** What one GraphQL operation knows about its request: who asks, and where to put a cookie. */
export interface RequestContext {
  readonly actor: Actor;
  /** SHA-256 of the session cookie, when one came: also of a session that is over. */
  readonly session: Buffer | null;
  readonly headers: IncomingHttpHeaders;
  /** Network the request came from, for budgets: never stored, never logged. */
  readonly network: string;
  /** `Set-Cookie` and `Clear-Site-Data` of the answer. */
  readonly answerHeaders: Map<string, string>;
}
