/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newInvite } from './invite-token';

describe('a new invitation', () => {
  it('tells the server the digest of 16 random bytes that stand in the link behind #', async () => {
    const { link, tokenHash } = await newInvite('https://hub.example');
    const [address, token = ''] = link.split('#');
    expect(address).toBe('https://hub.example/v/join');
    const bytes = Buffer.from(token, 'base64url');
    expect(bytes).toHaveLength(16);
    expect(createHash('sha256').update(bytes).digest('base64url')).toBe(tokenHash);
    expect((await newInvite('https://hub.example')).link).not.toBe(link);
  });
});
