import type { TermsQuery } from '../../../gql/graphql';

/** What the terms of a hub are read from: its places, templates and closed days. */
export type TermsWeek = TermsQuery['week'];
export type Template = TermsWeek['templates'][number];
