/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newFeedAddress, webcalOf } from './feed-address';

describe('a calendar address', () => {
  it('is long chance under our own origin; the server is told the hash of its token', async () => {
    const { url, tokenHash } = await newFeedAddress('https://hub.example');
    const token = /^https:\/\/hub\.example\/calendar\/([A-Za-z0-9_-]{43})\.ics$/.exec(url)?.[1] ?? '';
    expect(createHash('sha256').update(token).digest('base64url')).toBe(tokenHash);
    expect(webcalOf(url)).toBe(`webcal://hub.example/calendar/${token}.ics`);
    expect((await newFeedAddress('https://hub.example')).url).not.toBe(url);
  });
});
