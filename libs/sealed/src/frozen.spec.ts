import { describe, expect, it } from '@jest/globals';
import {
  fingerprint,
  fromBase64Url,
  importPrivate,
  openBox,
  openFrom,
  openKey,
  unwrapUnder,
  verifyKeyStatement,
} from './index';

// Bytes of format version 1, written on 21 November 2026 by a program in another language (Python `cryptography` 48,
// OpenSSL) that follows the README alone. They must open for ever: a change here is a new version, never an edit.
const FROZEN = {
  secret: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  public: 'j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8',
  kid: '7t2IPaCpRRWT3Ao4',
  body: 'AQHIycrLzM3Oz9DR0tNsY-GnOzkKAIeDdMRpi0dIrGpX1tvWC-ylItvR5S7H77cCVpq2_YHqK0NH6QRpUiLdp0gvE3KpE8-RDQlT-8mbGD3HXtZbo57GKT-s3cgWAPi5jZEiyV6NNpk2sSZhfmPtjqUlnwWlq7MUp9XsJQIX8Pp0uU9B7ZDtmjjNrp8LZsMtXN7O7qzowg8wmv_pZjM215oes_6J4rRykzey1tk7huqoh3LiXkhhYQK15sU-Kkk9jCbBsomrSu8qKq-wZN9kuocT0GtFm4ev1mFaZA12RopFym-eTDxZ8QnGd-5ibuu78-suYiYpJ9FY5dR0Zz_Gt5PeKdysftM5HO26sA3KUu7LJXEYQ4rDmKvIHfop4A',
  wrap: 'AQHu3Yg9oKlFFZPcCjgXVItzUvlE3kUVdrrlREZRIuSRw6Jil4KOSfGE1v_XdqApvlVyd1ndGpvSUA2GoDQnrZMQZk1M4zYVdTH0yLHvaDGn85wO0VGWuyfQQZ4IYg',
  sealedKey:
    'AQHu3Yg9oKlFFZPcCjhTefHPpQtWHkTQcEoWzPaKm2AUxz3QB8jghR87Kr0VMzgNRcVNwB6oJvLF746kHXfUyn1NX8A98h0gJhMV83UxmxWwzdIAixLxDyzQZaYQQA',
  answer:
    'AQHu3Yg9oKlFFZPcCji6PtvWLzCc1C0qdiPxp9pS6_JyYkK6nJ54f_XGskcXNXMxeeLaq4rT-0QH8ZERdSvXajSQsjX0AfanzrF73p8py3p5VA6sDYSm3Sqb-Na-bOb5tBtm9SdxxpaT89ZJmiVZY7Yk-SzGyc4Bzb8-ZAkO',
  wrapped: 'AQHIycrLzM3Oz9DR0tNMY7ime3NDVY2QfI0p0wxFsHkWkZ2GWK-_IcMpUH-U8Pqz-VIo1laMd6IDoYoDEg0',
  root: 'A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg',
  signature: 'JKevFjPnGkmCFYrwdNvIiaUcsPy6ioPaq3oTLSenM5DVPfwr-PgaSA5g7B-73uAEwLoDSEnwFoSXAwLlesWGBA',
  fingerprint: '57786 23129 32759 37593 41830',
} as const;

const bytesFrom = (first: number) => Uint8Array.from({ length: 32 }, (_, i) => first + i);
const context = {
  deployment: 'demo',
  hub: 'hub-1',
  subject: 'request-7',
  compartment: 'place',
  version: 3,
} as const;
const frozen = (name: keyof typeof FROZEN) => fromBase64Url(FROZEN[name]);
const pair = () => importPrivate(frozen('secret'), { extractable: false });

describe('frozen bytes of version 1', () => {
  it('name the key', async () => {
    const { kid, publicKey } = await pair();
    expect(kid).toBe(FROZEN.kid);
    expect(publicKey).toEqual(frozen('public'));
  });

  it('open as a box', async () => {
    const opened = await openBox(context, frozen('body'), frozen('wrap'), await pair());
    expect(opened).toEqual({ ok: true, value: { door: 'blue', street: 'Élm 4' } });
  });

  it('open as a sealed key', async () => {
    const opened = await openKey('hub', ['demo', 'hub-1', 3, 'member-9'], frozen('sealedKey'), await pair());
    expect(opened).toEqual({ ok: true, value: bytesFrom(32) });
  });

  it('open as an answer', async () => {
    const opened = await openFrom(await pair(), 'receipt-status', frozen('answer'));
    expect(opened).toEqual({ ok: true, value: { state: 'open' } });
  });

  it('open under a key-encryption key', async () => {
    const opened = await unwrapUnder(bytesFrom(100), frozen('wrapped'), ['demo', 'member-9']);
    expect(opened).toEqual({ ok: true, value: bytesFrom(32) });
  });

  it('verify as a key statement and give the printed fingerprint', async () => {
    const statement = { deployment: 'demo', hub: 'hub-1', purpose: 'board', epoch: 12 } as const;
    const signed = { ...statement, publicKey: frozen('public') };
    expect(await verifyKeyStatement(frozen('root'), signed, frozen('signature'))).toBe(true);
    expect(await fingerprint(frozen('root'))).toBe(FROZEN.fingerprint);
  });
});
