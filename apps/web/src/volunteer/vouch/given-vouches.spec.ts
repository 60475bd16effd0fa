/** @jest-environment node */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newKeyPair, type KeyPair } from '@doorstep/sealed';
import { shelfInMemory } from '../phone/phone-in-memory';
import type { SettingRow } from '../phone/phone';
import { GivenVouches, type GivenVouch } from './given-vouches';

let own: KeyPair;
beforeAll(async () => {
  own = await newKeyPair({ extractable: false });
});

const shelf = () => shelfInMemory<SettingRow>(({ name }) => name);
const vouch = (handle: string): GivenVouch => ({ memberId: randomUUID(), handle, day: '2026-11-21' });

describe('whom I vouched for', () => {
  it('is there for me, sealed for everybody else', async () => {
    const rows = shelf();
    const mine = new GivenVouches(rows, { own });
    const [heron, otter] = [vouch('quiet-heron'), vouch('brave-otter')];
    await mine.add(heron);
    await mine.add(otter);
    await mine.add(heron);
    expect(await mine.all()).toEqual([heron, otter]);
    const [row] = await rows.all();
    expect(row?.value).not.toContain('heron');
    const stranger = await newKeyPair({ extractable: false });
    expect(await new GivenVouches(rows, { own: stranger }).all()).toEqual([]);
    await mine.drop(heron.memberId);
    expect(await mine.all()).toEqual([otter]);
  });

  it('has room for thirty with the longest names, and takes as much room with one', async () => {
    const rows = shelf();
    const mine = new GivenVouches(rows, { own });
    await mine.add(vouch('x'));
    const [first] = await rows.all();
    for (let n = 0; n < 31; n++) await mine.add(vouch(`${n}`.padEnd(24, 'x')));
    const [last] = await rows.all();
    expect(await mine.all()).toHaveLength(30);
    expect(last?.value).toHaveLength(first?.value.length ?? 0);
  });
});
