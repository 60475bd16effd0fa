import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accessLine } from './access-log';
import { hashOf, readSessionCookie, sessionCookie } from './cookies';
import { prefixOf } from './network';
import { languageIn, pagesAt } from './pages';
import { rangeOf } from './range';

describe('a range', () => {
  it.each([
    [undefined, 'whole'],
    ['bytes=0-9', { from: 0, to: 9 }],
    ['bytes=90-', { from: 90, to: 99 }],
    ['bytes=-5', { from: 95, to: 99 }],
    ['bytes=50-5000', { from: 50, to: 99 }],
    ['bytes=100-', 'unfit'],
    ['bytes=9-3', 'unfit'],
    ['bytes=0-1,5-6', 'whole'],
    ['lines=0-1', 'whole'],
    ['bytes=-', 'whole'],
  ])('%s of 100 bytes', (header, wanted) => {
    expect(rangeOf(header, 100)).toEqual(wanted);
  });

  it('never leaves the file', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.option(fc.nat(3_000)), fc.option(fc.nat(3_000)), (size, from, to) => {
        const range = rangeOf(`bytes=${from ?? ''}-${to ?? ''}`, size);
        if (typeof range === 'string') return true;
        return range.from >= 0 && range.from <= range.to && range.to < size;
      }),
    );
  });
});

describe('a network', () => {
  it.each([
    ['203.0.113.77', '203.0.113'],
    ['::ffff:203.0.113.77', '203.0.113'],
    ['2001:db8:12:3456:1:2:3:4', '20010db8001234'],
    ['2001:db8::1', '20010db8000000'],
    ['::1', '00000000000000'],
    ['', ''],
  ])('%s is %s', (address, wanted) => {
    expect(prefixOf(address)).toBe(wanted);
  });
});

describe('a session cookie', () => {
  const token = 'A'.repeat(43);

  it('is tied to this host where there is https', () => {
    expect(sessionCookie(token, 60, true)).toBe(
      `__Host-doorstep=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=60; Secure`,
    );
  });

  it('is read by its own name only, and only in its own form', () => {
    expect(readSessionCookie({ cookie: `a=b; doorstep=${token}` }, false)).toEqual(hashOf(token));
    expect(readSessionCookie({ cookie: `doorstep=${token}` }, true)).toBeNull();
    expect(readSessionCookie({ cookie: `xdoorstep=${token}` }, false)).toBeNull();
    expect(readSessionCookie({ cookie: 'doorstep=short' }, false)).toBeNull();
    expect(readSessionCookie({}, false)).toBeNull();
  });
});

describe('a line of the access log', () => {
  it('has a place for nothing but what is listed', () => {
    const at = new Date('2026-11-21T15:07:59Z');
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.integer({ min: 100, max: 599 }),
        fc.nat(9_999),
        (method, what, status, ms) => {
          const line = accessLine(at, { method, what, status, ms });
          expect(line.minute).toBe('2026-11-21T15:07Z');
          expect(line.method).toMatch(/^([A-Z]+|other)$/);
          expect(line.what).toMatch(/^[A-Za-z][\w,:-]*$/);
          expect(line.status).toMatch(/^[1-5]xx$/);
        },
      ),
    );
  });
});

describe('a page', () => {
  it('stands where its address says', () => {
    expect(pagesAt('/es/ask')).toEqual(['/public/es/ask.html']);
    expect(pagesAt('/v/runs/today')).toEqual(['/volunteer/index.html']);
    expect(pagesAt('/hub')).toEqual(['/organizer/index.html']);
    expect(pagesAt('/hub/../secret')).toEqual([]);
    expect(pagesAt('/en/../../x')).toEqual([]);
    expect(languageIn('/es/ask')).toBe('es');
    expect(languageIn('/leave')).toBeUndefined();
  });
});
