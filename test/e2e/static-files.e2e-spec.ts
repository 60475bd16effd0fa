import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type House, openHouse } from '../../apps/api/src/testing/house';

const KNOWN = 'query Known { hubs { slug } }';
const hash = createHash('sha256').update(KNOWN).digest('hex');

let folder: string;
let house: House;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'doorstep-web-'));
  const files: Record<string, string> = {
    'web/public/index.html': '<title>front</title>',
    'web/public/es/ask.html': '<noscript><!--hubs--></noscript>',
    'web/volunteer/index.html': '<title>v</title>',
    'web/assets/app-a1b2c3.js': `console.log(1)${' '.repeat(2_000)}`,
    'web/kdf-worker.js': 'self.onmessage = null',
    'web/scan-worker.js': 'self.onmessage = null',
    'web/v/service-worker.js': 'self.oninstall = null',
    'web/persisted-documents.json': JSON.stringify({ [hash]: KNOWN }),
    'web/.secret': 'sesame',
    'regions/spot/graph.bin': '0123456789',
    'secret.json': '"sesame"',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  house = await openHouse({
    DOORSTEP_WEB: path.join(folder, 'web'),
    DOORSTEP_REGIONS: path.join(folder, 'regions'),
    DOORSTEP_DOCUMENTS: 'trusted',
  });
  await house.town.hub('cedar & co');
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(house.origin + address, { headers });

/** Bare http: fetch would tidy the address up. */
const rawStatus = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(house.origin);
    const sent = request({ hostname, port, path: address }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the web app', () => {
  it('has pages that no browser keeps, and assets that it keeps for ever', async () => {
    const page = await get('/v/runs');
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const asset = await get('/assets/app-a1b2c3.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(await asset.text()).toMatch(/^console\.log/);
  });

  it('lets search engines find the front page only', async () => {
    expect((await get('/')).headers.get('x-robots-tag')).toBeNull();
    expect((await get('/es/ask')).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('allows WebAssembly in the workers that derive keys and read bars, and nowhere else', async () => {
    const policy = async (address: string): Promise<string | null> =>
      (await get(address)).headers.get('content-security-policy');
    for (const worker of ['/kdf-worker.js', '/scan-worker.js'])
      expect(await policy(worker)).toContain("script-src 'self' 'wasm-unsafe-eval'");
    for (const address of [
      '/',
      '/es/ask',
      '/v/service-worker.js',
      '/assets/app-a1b2c3.js',
      '/region/spot/graph.bin',
    ]) {
      expect(await policy(address)).not.toContain('wasm');
    }
  });

  it('lets the form ask a phone where it is, and no other page', async () => {
    const policy = async (address: string): Promise<string | null> =>
      (await get(address)).headers.get('permissions-policy');
    for (const form of ['/es', '/es/ask', '/es/ask/cedar-hall'])
      expect(await policy(form)).toMatch(/(^|, )geolocation=\(self\)(,|$)/);
    for (const other of ['/', '/v/runs', '/assets/app-a1b2c3.js', '/region/spot/graph.bin'])
      expect(await policy(other)).toMatch(/(^|, )geolocation=\(\)(,|$)/);
  });

  it('tells phone numbers where scripts are off, and each language in its own words', async () => {
    const html = await (await get('/es/ask')).text();
    expect(html).toContain('<strong>Hall cedar &amp; co</strong> <a href="tel:6125550100">612-555-0100</a>');
    expect(html).toContain('<bdi lang="en">English</bdi>, <bdi lang="es">español</bdi>');
  });

  it('hands out what is on its list and nothing beside it', async () => {
    const outside = [
      '/../secret.json',
      '/%2e%2e/secret.json',
      '/region/../../secret.json',
      '/.secret',
      '/assets',
    ];
    for (const address of [...outside, '/v/../../secret.json', '//etc/passwd', '/region/', '/es/nothing']) {
      expect([address, await rawStatus(address)]).toEqual([address, 404]);
    }
  });

  it('answers 304 to who has it, and HEAD without a body', async () => {
    const first = await get('/region/spot/graph.bin');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/region/spot/graph.bin', { 'if-none-match': etag })).status).toBe(304);
    const head = await fetch(`${house.origin}/region/spot/graph.bin`, { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['10', '']);
  });

  it('gives a part of a region file', async () => {
    const part = await get('/region/spot/graph.bin', { range: 'bytes=2-4' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    expect((await get('/region/spot/graph.bin', { range: 'bytes=10-' })).status).toBe(416);
  });
});

describe('where only known documents are answered', () => {
  const ask = async (body: unknown): Promise<unknown> => {
    const headers = house.headers();
    const sent = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const { data, errors } = (await sent.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return data ?? errors?.[0]?.extensions.code;
  };

  it('takes a hash, or the very text behind it', async () => {
    const wanted = { hubs: [{ slug: 'cedar & co' }] };
    expect(await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toEqual(wanted);
    expect(await ask({ query: KNOWN })).toEqual(wanted);
  });

  it('refuses any other', async () => {
    expect(await ask({ query: '{ hubs { slug } }' })).toBe('OPERATION_UNKNOWN');
    expect(await ask({ extensions: { persistedQuery: { sha256Hash: 'a'.repeat(64) } } })).toBe(
      'OPERATION_UNKNOWN',
    );
    expect(await ask({ extensions: { persistedQuery: { sha256Hash: '__proto__' } } })).toBe(
      'OPERATION_UNKNOWN',
    );
    expect(await ask({})).toBe('OPERATION_UNKNOWN');
  });
});
