import type { Roads } from '@doorstep/lifecycle';
import type { SettingsFieldsFragment } from '../../gql/graphql';

/** The settings while they are being changed. */
export interface SettingsDraft {
  readonly intake: SettingsFieldsFragment['intake'];
  /** Only some parts of town; without it the whole region, whatever was chosen before. */
  readonly partly: boolean;
  readonly reach: readonly string[];
  readonly roads: Roads;
  readonly roadsUntil: string;
  /** At most so many volunteers learn one home within a quarter. */
  readonly peoplePerHome: number;
}

export const draftOf = (hub: SettingsFieldsFragment, today: string): SettingsDraft => {
  const isOver = hub.roadsUntil === null || hub.roadsUntil < today;
  return {
    intake: hub.intake,
    partly: hub.reach.length > 0,
    reach: hub.reach,
    roads: isOver ? 'dry' : hub.roads,
    roadsUntil: isOver ? today : (hub.roadsUntil ?? today),
    peoplePerHome: hub.peoplePerHome,
  };
};

/** What is sent; the version says what was seen. */
export const settingsOf = (draft: SettingsDraft, version: number, key: string) => ({
  version,
  key,
  intake: draft.intake,
  reach: draft.partly ? [...draft.reach] : [],
  roads: draft.roads,
  roadsUntil: draft.roads === 'dry' ? null : draft.roadsUntil,
  peoplePerHome: draft.peoplePerHome,
});

/** A hub that goes nowhere would be one that goes everywhere: it must name at least one cell. */
export const isWhole = ({ partly, reach }: SettingsDraft): boolean => !partly || reach.length > 0;
