import { lineForOf, recipeFaults, type RecipeFault, USUAL_BANDS } from '@doorstep/goods';
import type { RecipeLineInput, SaveRecipeInput } from '../../gql/graphql';
import { recipeOf, type RecipeVersion } from './bag-goods';
import { type BandChange, bandsAfter, cellsAfter } from './band-change';

/** One line while it is written: `i:<item>` or `g:<group>`, `all` or `diet:halal`, and a count for each band. */
export interface LineDraft {
  readonly id: string;
  readonly wanted: string;
  readonly whose: string;
  readonly quantities: readonly (number | null)[];
}

export interface RecipeDraft {
  readonly name: string;
  readonly bands: readonly number[];
  readonly lines: readonly LineDraft[];
  /** 0: no draft is kept yet. */
  readonly version: number;
}

export const newDraft = (): RecipeDraft => ({ name: '', bands: USUAL_BANDS, lines: [], version: 0 });

/** A draft to go on with, or a published version to begin the next one from. */
export const draftOf = (name: string, { bands, lines, state, version }: RecipeVersion): RecipeDraft => ({
  name,
  bands,
  version: state === 'draft' ? version : 0,
  lines: lines.map((line) => ({
    id: line.id,
    wanted: typeof line.itemId === 'string' ? `i:${line.itemId}` : `g:${line.exchangeGroup ?? ''}`,
    whose: typeof line.forWord === 'string' ? `${line.forKind}:${line.forWord}` : line.forKind,
    quantities: line.quantities,
  })),
});

export const withLine = (draft: RecipeDraft, line: LineDraft): RecipeDraft => ({
  ...draft,
  lines: draft.lines.map((one) => (one.id === line.id ? line : one)),
});

/** Other sizes of homes: each line's numbers go along. */
export const withBands = (draft: RecipeDraft, change: BandChange): RecipeDraft => ({
  ...draft,
  bands: bandsAfter(draft.bands, change),
  lines: draft.lines.map((line) => ({ ...line, quantities: cellsAfter(line.quantities, change) })),
});

const KINDS = ['all', 'diet', 'kitchen', 'formula', 'diapers'] as const;

function lineInput({ id, wanted, whose, quantities }: LineDraft): RecipeLineInput {
  const [kind = 'all', word = null] = whose.split(':');
  const named = wanted.slice(2);
  return {
    id,
    itemId: wanted.startsWith('i:') ? named : null,
    exchangeGroup: wanted.startsWith('g:') ? named : null,
    forKind: KINDS.find((one) => one === kind) ?? 'all',
    forWord: word,
    quantities: quantities.map((units) => units ?? 0),
  };
}

export const inputOf = (id: string, draft: RecipeDraft, key: string): SaveRecipeInput => ({
  id,
  name: draft.name.trim(),
  version: draft.version,
  bands: [...draft.bands],
  lines: draft.lines.map(lineInput),
  key,
});

/** The draft as the lib knows it: to look for faults and to try it on a household. */
export const recipeIn = (draft: RecipeDraft): ReturnType<typeof recipeOf> =>
  recipeOf({
    bands: [...draft.bands],
    lines: draft.lines.map((line) => {
      const { itemId = null, exchangeGroup = null, forWord = null, ...rest } = lineInput(line);
      return { ...rest, itemId, exchangeGroup, forWord };
    }),
  });

export const faultsIn = (draft: RecipeDraft): readonly RecipeFault[] => recipeFaults(recipeIn(draft));

/** `diet:halal` as kind and word, for its sentence; null where nobody knows the word. */
export function whoseOf(whose: string): { readonly kind: string; readonly word: string | null } {
  const [kind = 'all', word = null] = whose.split(':');
  const known = KINDS.find((one) => one === kind) ?? 'all';
  return lineForOf(known, word) === null ? { kind: 'all', word: null } : { kind: known, word };
}
