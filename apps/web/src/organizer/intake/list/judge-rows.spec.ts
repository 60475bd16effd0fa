/** @jest-environment node */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseReceiptCode } from '@doorstep/sealed';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import { newDraft, type IntakeDraft } from '../intake-draft';
import { judged, strangers, type RowTies } from './judge-rows';
import type { ReadRow } from './row-draft';
import { paperOfRow } from './row-paper';

const today = day('2026-11-21');
const tagWith =
  (key: string) =>
  (text: string): Promise<Uint8Array> =>
    Promise.resolve(new Uint8Array(createHmac('sha256', key).update(text).digest()));
const draft = (part: Partial<IntakeDraft> = {}): IntakeDraft => ({
  ...newDraft('en'),
  name: 'Ana',
  when: 'tm pm',
  needs: ['groceries'],
  where: '12 oak',
  ...part,
});
const named = async (one: IntakeDraft, key = 'hub', on = today) => {
  const { requestIds, planId, code, sign } = await paperOfRow(tagWith(key), one, on);
  return { requestIds, planId, code, sign };
};

describe('the names of a row', () => {
  it('follow from what it says: the same row again is the same request with the same code', async () => {
    const first = await named(draft());
    expect(await named(draft())).toEqual(first);
    // What the map found, and how the day was typed, say nothing about the household.
    expect(await named(draft({ part: 'c1', when: '2026-11-22 pm' }))).toEqual(first);
    for (const id of [...first.requestIds, first.planId])
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set([...first.requestIds, first.planId]).size).toBe(first.requestIds.length + 1);
  });

  it('differ with the row, the day and the hub, and are always whole', async () => {
    const first = await named(draft());
    expect(await named(draft({ name: 'Anna' }))).not.toEqual(first);
    expect((await named(draft(), 'another hub')).code).not.toBe(first.code);
    // "Tomorrow" of another day is another day.
    expect((await named(draft(), 'hub', day('2026-11-22'))).requestIds).not.toEqual(first.requestIds);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (name) => {
        const { code, sign } = await named(draft({ name }));
        expect(parseReceiptCode(code)).toEqual({ ok: true, value: code });
        expect(sign.number).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a row', () => {
  const row = (line: number, part: Partial<ReadRow> = {}): ReadRow => ({
    line,
    draft: draft({ name: `home ${line}` }),
    faults: [],
    ...part,
  });
  const tie = async (
    one: ReadRow,
    tag: string | null,
    known: RowTies['known'] = [],
  ): Promise<[ReadRow, RowTies]> => [
    one,
    { paper: await paperOfRow(tagWith('hub'), one.draft, today), tag, known },
  ];
  const earlier = (id: string): RowTies['known'] => [
    { id, kind: 'groceries', state: 'open', day: '2026-11-22' } as RowTies['known'][number],
  ];

  it('goes, or says why somebody should look first', async () => {
    const rows = [2, 3, 4, 5, 6, 7].map((line) => row(line));
    const [a, b, c, d, e, f] = rows as [ReadRow, ReadRow, ReadRow, ReadRow, ReadRow, ReadRow];
    const wrong = { ...f, faults: [{ field: 'where', key: 'intake.need.where' }] } as const;
    const own = (await paperOfRow(tagWith('hub'), d.draft, today)).requestIds[0] ?? '';
    const ties = new Map([
      await tie(a, 'x'),
      await tie(b, 'x'),
      await tie(c, 'y', earlier('another')),
      await tie(d, 'z', earlier(own)),
    ]);
    const seen = judged([a, b, c, d, e, wrong], ties);
    expect(seen.map(({ state }) => state)).toEqual(['ready', 'twice', 'known', 'there', 'looking', 'wrong']);
    expect(seen[1]).toMatchObject({ sameAs: 2 });
  });

  it('without a number is twice in the list only where every word is the same', async () => {
    const same = draft({ name: 'Ana' });
    const rows = [row(2, { draft: same }), row(3, { draft: { ...same } }), row(4)];
    const ties = new Map(await Promise.all(rows.map((one) => tie(one, null))));
    expect(judged(rows, ties).map(({ state }) => state)).toEqual(['ready', 'twice', 'ready']);
  });

  it('is a stranger after a turn of the keys when it has no number and would go', async () => {
    const rows = [2, 3, 4, 5].map((line) => row(line));
    const [a, b, c, d] = rows as [ReadRow, ReadRow, ReadRow, ReadRow];
    const own = (await paperOfRow(tagWith('hub'), c.draft, today)).requestIds[0] ?? '';
    const ties = new Map([
      await tie(a, null),
      await tie(b, 'x'),
      await tie(c, null, earlier(own)),
      await tie({ ...d, draft: a.draft }, null),
    ]);
    expect(strangers(judged([a, b, c, d], ties))).toEqual([2]);
    // The key has turned: the row that was sent before has another name now, and nothing but a person tells.
    const turned = new Map([
      [c, { paper: await paperOfRow(tagWith('next'), c.draft, today), tag: null, known: earlier(own) }],
    ] as const);
    expect(judged([c], turned).map(({ state }) => state)).toEqual(['known']);
    const unknown = new Map([[c, { paper: turned.get(c)?.paper as RowTies['paper'], tag: null, known: [] }]]);
    expect(strangers(judged([c], unknown))).toEqual([4]);
  });
});
