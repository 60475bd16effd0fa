/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { draftOf, isWhole, settingsOf } from './settings-draft';

const HUB = {
  __typename: 'PublicHub' as const,
  id: 'hub',
  version: 3,
  intake: 'open' as const,
  reach: ['01', '02'],
  roads: 'snow' as const,
  roadsUntil: '2026-11-22',
  calibration: 1,
  peoplePerHome: 4,
};
const TODAY = '2026-11-21';

describe('settings', () => {
  it('go to the server as they came when nothing was touched', () => {
    const { version, reach, roads, roadsUntil, peoplePerHome, intake } = HUB;
    expect(settingsOf(draftOf(HUB as never, TODAY), version, 'key')).toEqual({
      version,
      key: 'key',
      intake,
      reach,
      roads,
      roadsUntil,
      peoplePerHome,
    });
  });

  it('read snow that has melted as dry roads', () => {
    const draft = draftOf(HUB as never, '2026-11-23');
    expect(draft.roads).toBe('dry');
    expect(settingsOf(draft, 3, 'key')).toMatchObject({ roads: 'dry', roadsUntil: null });
  });

  it('name no cell for the whole region, and never nothing for a part of it', () => {
    const draft = { ...draftOf(HUB as never, TODAY), partly: false };
    expect(settingsOf(draft, 3, 'key').reach).toEqual([]);
    expect(isWhole(draft)).toBe(true);
    expect(isWhole({ ...draft, partly: true, reach: [] })).toBe(false);
  });
});
