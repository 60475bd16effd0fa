/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readInvitation, toBase64Url } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { newInvite } from './invite-token';

const ROOT = new Uint8Array(32).fill(5);

describe('a new invitation', () => {
  it('tells the server the digest of 16 random bytes that stand in the link behind #', async () => {
    const { link, tokenHash } = await newInvite('https://hub.example', ROOT);
    const [address, text = ''] = link.split('#');
    const { token, hubRoot } = present(readInvitation(text));
    expect(hubRoot).toBe(toBase64Url(ROOT));
    expect(address).toBe('https://hub.example/v/join');
    const bytes = Buffer.from(token, 'base64url');
    expect(bytes).toHaveLength(16);
    expect(createHash('sha256').update(bytes).digest('base64url')).toBe(tokenHash);
    expect((await newInvite('https://hub.example', ROOT)).link).not.toBe(link);
  });
});
