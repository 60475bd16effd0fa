import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config';
import { findActor } from '../auth/session';
import type { Db } from '../db/db';
import { Refusal } from '../errors/refusal';
import { type ErrorLog } from '../errors/what-went-wrong';
import { answer, operationIn, refuse } from '../graphql/answer';
import type { RequestContext } from '../graphql/request-context';
import type { TrustedDocuments } from '../graphql/trusted-documents';
import { accessLine, type AccessLog } from './access-log';
import { readJson } from './body';
import { readSessionCookie } from './cookies';
import { isFromOurOwnPage } from './csrf';
import { type HeaderChoice, securityHeaders } from './headers';
import type { Readiness } from './health';
import { isHttps } from './is-https';
import { networkOf } from './network';
import { type CalendarOf, sendCalendar, tokenHashIn } from './send-calendar';
import type { StaticFiles } from './static-files';
import { stream } from './stream';
import { tollIn } from './toll';

export interface FrontDoorParts {
  readonly config: Config;
  readonly db: Db;
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly documents: TrustedDocuments;
  readonly files: StaticFiles;
  readonly calendarOf: CalendarOf;
  readonly ready: () => Promise<Readiness>;
  readonly accessLog: AccessLog;
  readonly errorLog: ErrorLog;
}

/**
 * The only way into the house, on bare node:http: Express, which Nest brings along, never sees a request. Each
 * answer leaves with the same security headers.
 */
export class FrontDoor {
  private readonly https: boolean;

  constructor(private readonly parts: FrontDoorParts) {
    this.https = isHttps(parts.config);
  }

  readonly listener: RequestListener = (request, response) => {
    void this.serve(request, response);
  };

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const report = { what: 'page' };
    response.once('close', () => {
      const { method = '' } = request;
      const seen = {
        method,
        what: report.what,
        status: response.statusCode,
        ms: performance.now() - started,
      };
      this.parts.accessLog(accessLine(this.parts.db.now(), seen));
    });
    try {
      await this.route(request, response, report);
    } catch (error) {
      this.sendRefusal(response, error);
    }
  }

  private async route(
    request: IncomingMessage,
    response: ServerResponse,
    report: RequestContext['report'],
  ): Promise<void> {
    const address = (request.url ?? '/').split('?', 1)[0] ?? '/';
    this.dress(response, {});
    switch (address) {
      case '/graphql':
        report.what = 'graphql';
        return this.answerOperation(request, response, report);
      case '/graphql/stream':
        report.what = 'stream';
        return this.openStream(request, response, report);
      case '/healthz':
        report.what = 'health';
        return sendJson(response, 200, { ok: true });
      case '/readyz':
        report.what = 'health';
        return this.sendReadiness(response);
      default:
        if (isOnlyRead(request, response)) await this.sendPlain(request, response, address, report);
    }
  }

  private async answerOperation(
    request: IncomingMessage,
    response: ServerResponse,
    report: RequestContext['report'],
  ): Promise<void> {
    const { apollo } = this.parts;
    const { operation, context } = await this.comeIn(request, report);
    const { status, text } = await answer(apollo, operation, context);
    for (const [name, value] of context.answerHeaders) response.setHeader(name, value);
    sendText(response, status, text);
  }

  private async openStream(
    request: IncomingMessage,
    response: ServerResponse,
    report: RequestContext['report'],
  ): Promise<void> {
    const { schema, errorLog } = this.parts;
    const { operation, context } = await this.comeIn(request, report);
    await stream({ schema, log: errorLog }, operation, context, response);
  }

  /** Origin, then size, then document, then session: cheapest first. */
  private async comeIn(request: IncomingMessage, report: RequestContext['report']) {
    const { config, documents, db } = this.parts;
    if (!isFromOurOwnPage(request.method, request.headers, config.http.origin)) {
      throw new Refusal('ORIGIN_FOREIGN');
    }
    const body = await readJson(request);
    const operation = operationIn(body, documents.textOf(body));
    const session = readSessionCookie(request.headers, this.https);
    const context: RequestContext = {
      actor: await findActor(db, session),
      session,
      network: networkOf(request, config.http.proxyHops),
      toll: tollIn(request),
      answerHeaders: new Map(),
      report,
    };
    return { operation, context };
  }

  private async sendReadiness(response: ServerResponse): Promise<void> {
    const readiness = await this.parts.ready();
    sendJson(response, readiness.ready ? 200 : 503, readiness);
  }

  private async sendPlain(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    report: RequestContext['report'],
  ): Promise<void> {
    const calendar = tokenHashIn(address);
    if (calendar !== undefined) {
      report.what = 'calendar';
      return this.sendCalendar(request, response, calendar);
    }
    const found = this.parts.files.find(address);
    if (found === undefined) return sendNothing(response);
    report.what = found.what;
    this.dress(response, found.headers);
    await found.send(request, response);
  }

  /** An address that ended and one that never was are answered alike. */
  private async sendCalendar(
    request: IncomingMessage,
    response: ServerResponse,
    tokenHash: Buffer,
  ): Promise<void> {
    const text = await this.parts.calendarOf(tokenHash);
    if (text === undefined) return sendNothing(response);
    this.dress(response, { keep: 'own' });
    sendCalendar(request, response, text);
  }

  private dress(response: ServerResponse, choice: Omit<HeaderChoice, 'https'>): void {
    response.removeHeader('X-Robots-Tag');
    const headers = securityHeaders({ ...choice, https: this.https });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }

  private sendRefusal(response: ServerResponse, error: unknown): void {
    if (response.destroyed) return; // the reader left: there is nobody to tell
    const { status, text } = refuse(error, this.parts.errorLog);
    if (response.headersSent) return void response.end();
    // The rest of a body that is too large is not read.
    if (status === 413) response.setHeader('Connection', 'close');
    sendText(response, status, text);
  }
}

/** Answers 405 to whoever wants more than to read. */
function isOnlyRead(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  response.setHeader('Allow', 'GET, HEAD');
  sendJson(response, 405, { error: 'Only GET is answered here.' });
  return false;
}

const sendNothing = (response: ServerResponse): void =>
  sendJson(response, 404, { error: 'There is no such page.' });

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  sendText(response, status, JSON.stringify(value));

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(text);
}
