import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainOf, givenBy, speaks, vouchersOf, type ChainLink, type OpenedVouch } from './vouch-chain';

const TODAY = '2026-11-21';
const people = ['ana', 'bo', 'vera', 'sam', 'lin'] as const;

const vouch = (voucherId: string, memberId: string, more: Partial<OpenedVouch> = {}): OpenedVouch => ({
  id: `${voucherId}>${memberId}`,
  memberId,
  voucherId,
  handle: voucherId,
  day: '2026-05-01',
  state: 'given',
  until: '2027-05-01',
  proof: 'good',
  ...more,
});

const anyVouch = fc
  .record({
    voucherId: fc.constantFrom(...people),
    memberId: fc.constantFrom(...people),
    state: fc.constantFrom('given' as const, 'withdrawn' as const, 'review' as const),
    proof: fc.constantFrom('good' as const, 'unproven' as const, 'shut' as const),
    until: fc.constantFrom('2026-11-20', TODAY, '2027-01-01'),
  })
  .map(({ voucherId, memberId, ...more }) => vouch(voucherId, memberId, more));
const anyVouches = fc.array(anyVouch, { maxLength: 25 });

const size = (links: readonly ChainLink[]): number =>
  links.reduce((sum, link) => sum + 1 + size(link.links), 0);
const depth = (links: readonly ChainLink[]): number =>
  Math.max(0, ...links.map((link) => 1 + depth(link.links)));

describe('vouches', () => {
  it('count people, not papers, and only those whose own key speaks today', () => {
    const given = [
      vouch('ana', 'lin'),
      vouch('ana', 'lin', { id: 'once more' }),
      vouch('bo', 'lin', { proof: 'unproven' }),
      vouch('vera', 'lin', { state: 'withdrawn' }),
      vouch('sam', 'lin', { until: '2026-11-20' }),
      vouch('bo', 'sam'),
    ];
    expect([...vouchersOf('lin', given, TODAY)]).toEqual(['ana']);
  });

  it('make a chain that always ends, whoever vouched for whom', () => {
    fc.assert(
      fc.property(anyVouches, fc.constantFrom(...people), (given, who) => {
        expect(depth(chainOf(who, given))).toBeLessThanOrEqual(people.length);
      }),
    );
  });

  it('are each in the chain once at most, however many know however many', () => {
    fc.assert(
      fc.property(anyVouches, fc.constantFrom(...people), (given, who) => {
        expect(size(chainOf(who, given))).toBeLessThanOrEqual(given.length);
      }),
    );
    // Forty people who all vouch for each other have more ways through than anybody could walk.
    const crowd = Array.from({ length: 40 }, (_, i) => `p${i}`);
    const all = crowd.flatMap((by) => crowd.filter((of) => of !== by).map((of) => vouch(by, of)));
    expect(size(chainOf('p0', all))).toBe(all.length);
  });

  it('show a circle as one', () => {
    const [link] = chainOf('vera', [vouch('sam', 'vera'), vouch('vera', 'sam')]);
    expect(link).toMatchObject({ again: false, links: [{ again: true, links: [] }] });
  });

  it('of somebody who goes come up exactly where they still spoke, and for all who lose a voice by it', () => {
    fc.assert(
      fc.property(anyVouches, fc.constantFrom(...people), (given, who) => {
        const up = givenBy(who, given);
        for (const one of given) {
          const stands = one.voucherId === who && one.proof === 'good' && one.state === 'given';
          expect(up.includes(one)).toBe(stands);
        }
        // Whoever would lose a voice by it is among them, or is under review already.
        for (const one of people)
          if (vouchersOf(one, given, TODAY).has(who))
            expect(given.some((v) => v.memberId === one && (up.includes(v) || v.state === 'review'))).toBe(
              true,
            );
      }),
    );
  });

  it('that nobody can open speak for nobody', () => {
    fc.assert(
      fc.property(anyVouch, (one) => {
        if (one.proof !== 'good' || one.state === 'withdrawn') expect(speaks(one, TODAY)).toBe(false);
      }),
    );
  });
});
