import type { Actor } from '../auth/actor';

/** What one GraphQL operation knows about its request: who asks, and where to put a cookie. */
export interface RequestContext {
  readonly actor: Actor;
  /** SHA-256 of the session cookie, when one came: also of a session that is over. */
  readonly session: Buffer | null;
  /** Network the request came from, for budgets: never stored, never logged. */
  readonly network: string;
  /** The sum that was worked out for this request, as it came; see platform/http/toll.ts. */
  readonly toll: string | null;
  /** `Set-Cookie` and `Clear-Site-Data` of the answer; see platform/http/session-answer.ts. */
  readonly answerHeaders: Map<string, string>;
  /** For the access log: the operation's root fields, words of our own schema. */
  readonly report: { what: string };
}
