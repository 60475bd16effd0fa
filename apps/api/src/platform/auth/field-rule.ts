import type { Relation } from './permissions';

export interface FieldRule {
  readonly who: readonly Relation[];
  readonly why: string;
}

export const ALL: readonly Relation[] = ['visitor', 'volunteer', 'organizer'];
export const MEMBERS: readonly Relation[] = ['volunteer', 'organizer'];
export const HUB: readonly Relation[] = ['organizer'];

/** Fields by name, split at blanks. */
export const fields = (who: readonly Relation[], why: string, names: string): Record<string, FieldRule> =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, { who, why }]));

export type FieldRules = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;
