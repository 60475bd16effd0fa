import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type RoleRule } from '@doorstep/lifecycle';
import { present } from '@doorstep/std';
import { lacksHere, lacksOf, type Seen } from './role-standing';
import type { OpenedVouch } from './vouch-chain';

const TODAY = '2026-11-21';
const carer = present(DEFAULT_POLICY.find(({ role }) => role === 'carer'));
const check = present(carer.requirements.find(({ kind }) => kind === 'background_check'));
const only = (kind: string): RoleRule => ({
  ...carer,
  requirements: carer.requirements.filter((one) => one.kind === kind),
});

const lin = (more: Partial<Seen> = {}): Seen => ({ id: 'lin', credentials: [], exemptions: [], ...more });
const paper = (more: Partial<Seen['credentials'][number]> = {}): Seen['credentials'][number] => ({
  kind: 'background_check',
  course: null,
  givenOn: '2026-01-01',
  until: null,
  secondBy: 'bo',
  state: 'given',
  ...more,
});
const asksForCheck = (credential: ReturnType<typeof paper>) =>
  lacksHere(lin({ credentials: [credential] }), only('background_check'), TODAY).length > 0;

describe('what a role lacks', () => {
  it('is a paper that is missing, withdrawn, over, too old, or seen by one where two must', () => {
    expect(check).toMatchObject({ twoPeople: true, validDays: 730 });
    expect(lacksHere(lin(), only('background_check'), TODAY)).toHaveLength(1);
    expect(asksForCheck(paper())).toBe(false);
    expect(asksForCheck(paper({ state: 'withdrawn' }))).toBe(true);
    expect(asksForCheck(paper({ until: '2026-11-20' }))).toBe(true);
    expect(asksForCheck(paper({ until: TODAY }))).toBe(false);
    // 2024-11-21 and 730 days is 2026-11-21: its last day.
    expect(asksForCheck(paper({ givenOn: '2024-11-21' }))).toBe(false);
    expect(asksForCheck(paper({ givenOn: '2024-11-20' }))).toBe(true);
    expect(asksForCheck(paper({ secondBy: null }))).toBe(true);
  });

  it('is taken off by an exemption for this role, until its day', () => {
    const rule = only('interview');
    const exempted = { role: 'carer', kind: 'interview', course: null, until: TODAY, endedOn: null } as const;
    const asks = (exemption: Seen['exemptions'][number]) =>
      lacksHere(lin({ exemptions: [exemption] }), rule, TODAY).length;
    expect(asks(exempted)).toBe(0);
    expect(asks({ ...exempted, until: '2026-11-20' })).toBe(1);
    expect(asks({ ...exempted, role: 'packer' })).toBe(1);
    expect(asks({ ...exempted, endedOn: TODAY })).toBe(1);
  });

  it('counts the people behind the vouches', () => {
    const by = (voucherId: string, proof: OpenedVouch['proof'] = 'good'): OpenedVouch => ({
      id: voucherId,
      memberId: 'lin',
      state: 'given',
      until: '2027-01-01',
      proof,
      voucherId,
      handle: voucherId,
      day: TODAY,
    });
    const rule = only('vouches');
    const lacks = (vouches: readonly OpenedVouch[]) =>
      lacksOf({ person: lin(), told: [], rule, vouches, today: TODAY }).map(({ have }) => have);
    expect(lacks([by('vera'), by('sam')])).toEqual([]);
    expect(lacks([by('vera'), by('sam', 'unproven')])).toEqual([1]);
  });
});
