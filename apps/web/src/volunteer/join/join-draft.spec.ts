import { describe, expect, it } from '@jest/globals';
import { invitationText } from '@doorstep/sealed';
import { shelfInMemory } from '../phone/phone-in-memory';
import type { SettingRow } from '../phone/phone';
import { JoinDrafts, linkIn, readDraft } from './join-draft';

const link = (n: number): string => invitationText(new Uint8Array(16).fill(n), new Uint8Array(32).fill(9));
const drafts = () => new JoinDrafts(shelfInMemory<SettingRow>(({ name }) => name));

describe('the link', () => {
  it('is read from the fragment, and only when it is whole and one of ours', () => {
    expect(linkIn(`#${link(1)}`)).toBe(link(1));
    for (const other of ['', '#', '#12345678', `#${link(1)}x`, link(1).slice(0, -5), '#<script>'])
      expect(linkIn(other)).toBeNull();
  });
});

describe('a draft', () => {
  it('is there again when the tab was closed', async () => {
    const kept = drafts();
    await kept.open(link(1));
    await kept.keep({ link: link(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(link(1))).toEqual({ link: link(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(null)).toEqual({ link: link(1), roles: ['packer'], handle: 'heron' });
    await kept.forget();
    expect(await kept.open(null)).toBeNull();
  });

  it('of another link begins anew', async () => {
    const kept = drafts();
    await kept.open(link(1));
    await kept.keep({ link: link(1), roles: ['packer'], handle: 'heron' });
    expect(await kept.open(link(2))).toEqual({ link: link(2), roles: null, handle: '' });
  });

  it('that is no draft of ours is none', () => {
    for (const text of [undefined, '', '{', 'null', '{"link":"x","handle":""}', '[]']) {
      expect(readDraft(text)).toBeNull();
    }
    const odd = JSON.stringify({ link: link(1), handle: 'a', roles: ['king', 'packer'] });
    expect(readDraft(odd)?.roles).toEqual(['packer']);
  });
});
