import { type FieldRule, type FieldRules } from './field-rule';
import { FIELDS_OF_BOOKS } from './fields-of-books';
import { FIELDS_OF_MOVES } from './fields-of-moves';
import { FIELDS_OF_HUBS } from './fields-of-hubs';
import { FIELDS_OF_PACKING } from './fields-of-packing';
import { FIELDS_OF_PEOPLE } from './fields-of-people';
import { FIELDS_OF_WORK } from './fields-of-work';

export type { FieldRule };

/**
 * Who may be shown what: every field of every type that leaves the house. The relations of a field must be exactly
 * those that can reach it from root fields (door-check.ts proves it at boot), so a field that becomes reachable for
 * one more relation stops the start until somebody writes it down here, with a reason.
 *
 * Which rows: policies and row-level security. Whether a box opens: the reader's keys.
 */
export const FIELD_POLICY: FieldRules = {
  ...FIELDS_OF_PEOPLE,
  ...FIELDS_OF_WORK,
  ...FIELDS_OF_HUBS,
  ...FIELDS_OF_MOVES,
  ...FIELDS_OF_BOOKS,
  ...FIELDS_OF_PACKING,
};
