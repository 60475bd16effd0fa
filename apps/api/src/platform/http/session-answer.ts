import type { RequestContext } from '../graphql/request-context';
import type { NewSession } from '../auth/session';
import { sessionCookie } from './cookies';

/** Hands the new token to the browser, and to nobody else. */
export function handOver(context: RequestContext, session: NewSession, secure: boolean): void {
  context.answerHeaders.set('Set-Cookie', sessionCookie(session.token, session.seconds, secure));
}

/** Takes the cookie back and asks the browser to forget what it kept for us. */
export function takeBack(context: RequestContext, secure: boolean): void {
  context.answerHeaders.set('Set-Cookie', sessionCookie('', 0, secure));
  context.answerHeaders.set('Clear-Site-Data', '"cache", "cookies", "storage"');
}
