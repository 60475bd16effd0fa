import { describe, expect, it } from '@jest/globals';
import { boardOf } from './board';
import { act, factsOf, NO_CHANGES, type Act } from './draft';
import { outgoing, published } from './outgoing';
import { aShift, signedUp } from './week.fixture';

const a = aShift({ id: 'a', version: 4, signUps: [signedUp('vera'), signedUp('sam')] });
const sent = (...list: readonly Act[]) =>
  outgoing(
    list.reduce((draft, doing) => act(draft, [a], doing), NO_CHANGES),
    [a],
  ).map(({ kind, version, memberId, signUpId, leads }) => [kind, version, memberId ?? signUpId, leads]);
const put = (memberId: string, leads = false, note: 'agreed' | null = null): Act => ({
  do: 'assign',
  id: 'a',
  put: { memberId, role: 'packer', leads, note },
});

describe('what the server hears of a draft', () => {
  it('is the version that was seen, people leaving before others come', () => {
    const off: Act = { do: 'unassign', id: 'a', memberId: 'vera' };
    const move: Act = { do: 'change', id: 'a', facts: { fromMinute: 600 } };
    expect(sent(put('lin'), move, off)).toEqual([
      ['unassign', 4, 'on vera', undefined],
      ['change', 4, undefined, undefined],
      ['assign', 4, 'lin', false],
    ]);
  });

  it('is all facts of a changed shift, and a new one with version 0', () => {
    const draft = act(NO_CHANGES, [a], { do: 'change', id: 'a', facts: { day: '2026-11-29' } });
    expect(outgoing(draft, [a])[0]?.shift).toEqual({ ...factsOf(a), day: '2026-11-29' });
    const added = act(draft, [a], { do: 'add', id: 'n', facts: factsOf(a) });
    expect(outgoing(added, [a]).map(({ kind, version }) => [kind, version])).toEqual([
      ['change', 4],
      ['add', 0],
    ]);
    expect(published(added, [a], ['a', 'n'])).toEqual([
      { shiftId: 'a', version: 4 },
      { shiftId: 'n', version: 0 },
    ]);
  });

  it('is a lead for who is there already, and nothing for who signed up meanwhile just so', () => {
    expect(sent(put('vera', true))).toEqual([['lead', 4, 'on vera', true]]);
    expect(sent(put('vera'))).toEqual([]);
  });

  it('lets the leader step down before another is put down as one', () => {
    const led = aShift({ id: 'a', version: 4, signUps: [signedUp('vera', { leads: true })] });
    const draft = act(NO_CHANGES, [led], put('lin', true));
    expect(
      outgoing(draft, [led]).map(({ kind, memberId, signUpId, leads }) => [
        kind,
        memberId ?? signUpId,
        leads,
      ]),
    ).toEqual([
      ['lead', 'on vera', false],
      ['assign', 'lin', true],
    ]);
    expect(boardOf([led], draft)[0]?.people.map(({ memberId, leads }) => [memberId, leads])).toEqual([
      ['vera', false],
      ['lin', true],
    ]);
  });

  it('is the calling-off alone, whatever was changed before it', () => {
    expect(sent(put('lin'), { do: 'cancel', id: 'a' })).toEqual([['cancel', 4, undefined, undefined]]);
  });

  it('carries the word that a warning asked for', () => {
    const draft = act(NO_CHANGES, [a], put('lin', false, 'agreed'));
    expect(outgoing(draft, [a])[0]?.note).toBe('agreed');
  });
});
