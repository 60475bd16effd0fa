import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { type House, openHouse } from '../../apps/api/src/testing/house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.town.hub('cedar');
});
afterAll(() => house.close());

const QUERY = JSON.stringify({ query: '{ hubs { slug } }' });

interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Bare http: fetch adds and forbids headers of its own. */
function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(house.origin + path, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const codeOf = (reply: Reply): unknown =>
  (JSON.parse(reply.body) as { errors?: { extensions: { code: unknown } }[] }).errors?.[0]?.extensions.code;

describe('who may send an operation', () => {
  const truths = [true, false];
  const cases = truths.flatMap((post) =>
    truths.flatMap((json) =>
      truths.flatMap((same) =>
        truths.map((own): [boolean, boolean, boolean, boolean] => [post, json, same, own]),
      ),
    ),
  );

  const attempt = (
    post: boolean,
    json: boolean,
    sites: Record<string, string>,
    own: boolean,
  ): Promise<Reply> =>
    send(
      post ? 'POST' : 'PUT',
      '/graphql',
      {
        'content-type': json ? 'application/json' : 'text/plain',
        ...sites,
        ...(own ? { 'x-doorstep': '1' } : {}),
      },
      QUERY,
    );

  it.each(cases)(
    'POST %s, JSON %s, same origin %s, own header %s: only all four',
    async (post, json, same, own) => {
      const wanted = post && json && same && own ? 200 : 403;
      const byFetchMetadata = { 'sec-fetch-site': same ? 'same-origin' : 'cross-site' };
      const byOrigin = { origin: same ? house.origin : 'https://elsewhere.example' };
      expect((await attempt(post, json, byFetchMetadata, own)).status).toBe(wanted);
      expect((await attempt(post, json, byOrigin, own)).status).toBe(wanted);
    },
  );

  it('believes the browser before the Origin header, and nobody who says neither', async () => {
    const both = { 'sec-fetch-site': 'cross-site', origin: house.origin };
    expect((await attempt(true, true, both, true)).status).toBe(403);
    expect((await attempt(true, true, {}, true)).status).toBe(403);
    expect((await attempt(true, true, { 'sec-fetch-site': 'same-site' }, true)).status).toBe(403);
  });

  it('runs nothing over GET', async () => {
    const reply = await send('GET', '/graphql?query=%7Bhubs%7Bslug%7D%7D', house.headers());
    expect(codeOf(reply)).toBe('ORIGIN_FOREIGN');
  });
});

describe('headers', () => {
  const FIXED = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app default",
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringMatching(
      /^accelerometer=\(\), .*camera=\(\), .*xr-spatial-tracking=\(\)$/,
    ),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'content-type': 'application/json; charset=utf-8',
  };
  /** What every http answer carries. */
  const TRANSPORT = ['date', 'connection', 'keep-alive', 'content-length'];
  const ROUTES: [string, string, string | undefined][] = [
    ['POST', '/graphql', QUERY],
    ['POST', '/graphql', 'no json'],
    ['GET', '/graphql', undefined],
    ['POST', '/graphql/stream', QUERY],
    ['GET', '/healthz', undefined],
    ['GET', '/readyz', undefined],
    ['GET', '/there/is/no/such/page', undefined],
    ['DELETE', '/', undefined],
  ];

  it.each(ROUTES)('%s %s carries exactly the list', async (method, path, body) => {
    const { headers } = await send(method, path, house.headers(), body);
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !TRANSPORT.includes(name)));
    expect(own).toEqual(method === 'DELETE' ? { ...FIXED, allow: 'GET, HEAD' } : FIXED);
  });
});

describe('limits', () => {
  const code = async (query: string): Promise<string | undefined> => (await house.ask(query)).code;
  const detail = async (query: string): Promise<unknown> =>
    (await house.ask(query)).errors[0]?.extensions['details'];

  it('refuses a body over 64 KB before it is read as JSON', async () => {
    const reply = await send('POST', '/graphql', house.headers(), `{"query":"${' '.repeat(70_000)}"}`);
    expect([reply.status, codeOf(reply)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('counts a body that does not say its length', async () => {
    const headers = { ...house.headers(), 'transfer-encoding': 'chunked' };
    const reply = await send('POST', '/graphql', headers, 'x'.repeat(70_000));
    expect(codeOf(reply)).toBe('BODY_TOO_LARGE');
  });

  it('refuses batches, and bodies that are no object', async () => {
    for (const body of [`[${QUERY},${QUERY}]`, '"text"', 'null', '{', '']) {
      expect(codeOf(await send('POST', '/graphql', house.headers(), body))).toBe('INPUT_MALFORMED');
    }
  });

  it('refuses more than ten aliases, five root fields, five directives', async () => {
    const aliases = Array.from({ length: 11 }, (_, n) => `a${n}: slug`).join(' ');
    expect(await detail(`{ hubs { ${aliases} } }`)).toEqual({ limit: 'aliases' });
    const roots = Array.from({ length: 6 }, (_, n) => `a${n}: hubs { slug }`).join(' ');
    expect(await detail(`{ ${roots} }`)).toEqual({ limit: 'rootFields' });
    const directives = '@include(if: true) '.repeat(1);
    const many = ['slug', 'name', 'kind', 'street', 'phone', 'lon'].map((field) => `${field} ${directives}`);
    expect(await detail(`{ hubs { ${many.join(' ')} } }`)).toEqual({ limit: 'directives' });
  });

  it('refuses a document that is too deep or has too many words, quickly', async () => {
    const deep = `{ ${'hubs { '.repeat(9)} slug ${'} '.repeat(9)} }`;
    expect(await code(deep)).toBe('INPUT_MALFORMED'); // such fields do not exist either
    expect(await code(`{ hubs { ${'slug '.repeat(1_001)} } }`)).toBe('INPUT_MALFORMED');
    expect(await code(`{ ${'a { '.repeat(3_000)} ${'} '.repeat(3_000)} }`)).toBe('INPUT_MALFORMED');
  });

  it('does not fall for fragments that unfold without end', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on PublicHub { ${n < 59 ? `...F${n + 1} ...F${n + 1}` : 'slug'} }`,
    );
    expect(await detail(`{ hubs { ...F0 } } ${fragments.join(' ')}`)).toEqual({ limit: 'selections' });
    expect(await detail(`{ hubs { ...A } } fragment A on PublicHub { slug ...A }`)).toEqual({
      limit: 'selections',
    });
  });

  it('runs no subscription here, and nothing else over the stream', async () => {
    expect(await code('subscription { myChanges { id } }')).toBe('INPUT_MALFORMED');
    expect(codeOf(await send('POST', '/graphql/stream', house.headers(), QUERY))).toBe('INPUT_MALFORMED');
  });

  it('does not guess what was meant, and repeats no value', async () => {
    const { errors } = await house.ask('{ hub { slug } hubz { slug } }');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|hubz/i);
    const wrong = await house.ask('query ($slug: String!) { hub(slug: $slug) { slug } }', { slug: 4711 });
    expect(wrong.code).toBe('INPUT_MALFORMED');
    expect(wrong.errors[0]?.extensions['details']).toEqual({ field: 'slug' });
    expect(JSON.stringify(wrong.errors)).not.toContain('4711');
  });
});

it('tells whether it is well', async () => {
  expect(JSON.parse((await send('GET', '/healthz', {})).body)).toEqual({ ok: true });
  const ready = await send('GET', '/readyz', {});
  expect([ready.status, JSON.parse(ready.body)]).toEqual([
    200,
    { ready: true, checks: { database: 'ok', changes: 'ok', jobs: 'ok' }, deadJobs: 0, streets: 'pack' },
  ]);
});

it('logs what happened, and nobody’s words, numbers or address', async () => {
  await send('POST', '/graphql?secret=sesame', { ...house.headers(), 'user-agent': 'sesame' }, QUERY);
  await house.ask('query sesame($slug: String!) { hub(slug: $slug) { slug } }', { slug: 'sesame' });
  await send('GET', '/sesame', {});
  const lines = house.parts.accessLines;
  expect(lines.map((line) => line.what)).toEqual(expect.arrayContaining(['query:hub', 'query:hubs', 'page']));
  expect(lines.every((line) => Object.keys(line).join() === 'minute,method,what,status,took')).toBe(true);
  expect(JSON.stringify(lines)).not.toMatch(/sesame|127\.0/);
});
