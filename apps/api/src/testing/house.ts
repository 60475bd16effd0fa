import { freshDatabase } from '@doorstep/support';
import { serve, type Serving } from '../boot/serve';
import { readConfig } from '../platform/config/config';
import type { Environment } from '../platform/config/settings';
import type { ErrorLog } from '../platform/errors/what-went-wrong';
import type { AccessLine } from '../platform/http/access-log';
import { PassingErasureStore } from '../platform/seal/erasure-store';
import { ServerKey } from '../platform/seal/server-key';
import { type GivenMember, Town } from './given-town';
import { FixedClock } from './harness';

export interface GraphqlAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: T | null;
  /** The refusal's code of the first error. */
  readonly code: string | undefined;
  readonly errors: readonly {
    message: string;
    path?: string[];
    extensions: Record<string, unknown>;
  }[];
  /** `name=value` of a cookie that was set. */
  readonly cookie: string | undefined;
}

interface HouseParts {
  readonly url: string;
  readonly clock: FixedClock;
  readonly town: Town;
  readonly serverKey: ServerKey;
  readonly serving: Serving;
  readonly accessLines: readonly AccessLine[];
  readonly errorLines: readonly Parameters<ErrorLog>[0][];
}

/** A server of its own for a test: real http on a free port, a clone of the database, a clock the test moves. */
export async function openHouse(env: Environment = {}): Promise<House> {
  const url = await freshDatabase();
  const clock = new FixedClock();
  const serverKey = ServerKey.random();
  const accessLines: AccessLine[] = [];
  const errorLines: Parameters<ErrorLog>[0][] = [];
  const serving = await serve({
    config: readConfig({ PORT: '0', DOORSTEP_POOL: '6', ...env }),
    url,
    clock,
    serverKey,
    erasureKeys: new PassingErasureStore(),
    accessLog: (line) => accessLines.push(line),
    errorLog: (line) => errorLines.push(line),
  });
  return new House({
    url,
    clock,
    serverKey,
    serving,
    accessLines,
    errorLines,
    town: new Town(url, serverKey),
  });
}

/** A whole server, and how a test talks to it. */
export class House {
  readonly clock: FixedClock;
  readonly town: Town;

  constructor(readonly parts: HouseParts) {
    this.clock = parts.clock;
    this.town = parts.town;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.parts.serving.port}`;
  }

  async close(): Promise<void> {
    await this.parts.serving.close();
    await this.town.close();
  }

  /** What a page of ours sends. */
  headers(cookie?: string): Record<string, string> {
    return {
      'content-type': 'application/json',
      'x-doorstep': '1',
      origin: this.origin,
      ...(cookie === undefined ? {} : { cookie }),
    };
  }

  /** One operation. An answer that is INTERNAL fails the test at once: no refusal of ours may hide a bug. */
  async ask<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    cookie?: string,
  ): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: this.headers(cookie),
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: T; errors?: GraphqlAnswer<T>['errors'] };
    const errors = body.errors ?? [];
    const code = errors[0]?.extensions['code'] as string | undefined;
    if (code === 'INTERNAL') throw new Error(`INTERNAL: ${JSON.stringify(this.parts.errorLines.at(-1))}`);
    const cookieSet = response.headers.get('set-cookie')?.split(';', 1)[0];
    return {
      status: response.status,
      headers: response.headers,
      data: body.data ?? null,
      code,
      errors,
      cookie: cookieSet,
    };
  }

  /** Signs a member in; returns the cookie. */
  async signIn(member: GivenMember): Promise<string> {
    const variables = { handle: member.handle, authSecret: member.authSecret.toString('base64url') };
    const { cookie, code } = await this.ask(SIGN_IN, variables);
    if (cookie === undefined) throw new Error(`could not sign in: ${code}`);
    return cookie;
  }
}

export const SIGN_IN = `mutation ($handle: String!, $authSecret: Bytes!) {
  signIn(handle: $handle, authSecret: $authSecret) { id handle roles tier hub { slug } keys { kid } }
}`;
