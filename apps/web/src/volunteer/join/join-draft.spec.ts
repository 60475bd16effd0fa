import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBase64Url } from '@doorstep/sealed';
import { shelfInMemory } from '../phone/phone-in-memory';
import type { SettingRow } from '../phone/phone';
import { JoinDrafts, readDraft, tokenIn } from './join-draft';

const token = (n: number): string => toBase64Url(new Uint8Array(16).fill(n));
const drafts = () => new JoinDrafts(shelfInMemory<SettingRow>(({ name }) => name));

describe('the token of a link', () => {
  it('is read from the fragment, and only when it is one of ours', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const text = toBase64Url(new Uint8Array(bytes));
        expect(tokenIn(`#${text}`)).toBe(text);
      }),
    );
    for (const other of ['', '#', '#12345678', `#${token(1)}x`, '#<script>'])
      expect(tokenIn(other)).toBeNull();
  });
});

describe('a draft', () => {
  it('is there again when the tab was closed', async () => {
    const kept = drafts();
    await kept.open(token(1));
    await kept.keep({ token: token(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(token(1))).toEqual({ token: token(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(null)).toEqual({ token: token(1), roles: ['packer'], handle: 'heron' });
    await kept.forget();
    expect(await kept.open(null)).toBeNull();
  });

  it('of another link begins anew', async () => {
    const kept = drafts();
    await kept.open(token(1));
    await kept.keep({ token: token(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(token(2))).toEqual({ token: token(2), roles: null, handle: '' });
  });

  it('that is no draft of ours is none', () => {
    for (const text of [undefined, '', '{', 'null', '{"token":"x","handle":""}', '[]']) {
      expect(readDraft(text)).toBeNull();
    }
    const odd = JSON.stringify({ token: token(1), handle: 'a', roles: ['king', 'packer'] });
    expect(readDraft(odd)?.roles).toEqual(['packer']);
  });
});
