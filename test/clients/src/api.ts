/** A refusal that the API answered with: its code is what callers decide by. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  constructor(
    readonly code: string,
    message: string,
    readonly details: unknown,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: string; details?: unknown } }[];
}

/** The public API as any client speaks it: POST, JSON, one session cookie, no browser. */
export class Api {
  private cookie: string | null = null;

  constructor(readonly url: string) {}

  async call<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-doorstep': '1',
        origin: this.url,
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.keepCookie(response);
    const answer = (await response.json()) as Answer;
    const error = answer.errors?.[0];
    if (error)
      throw new ApiRefusal(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.details);
    return answer.data as T;
  }

  private keepCookie(response: Response): void {
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) this.cookie = set.split(';', 1)[0] ?? null;
  }
}

/** A new idempotency key, or a new id of something the client makes. */
export const newKey = (): string => crypto.randomUUID();
