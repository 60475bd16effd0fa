import type { Draft } from './candidates';
import { ASKED, type PlaceCandidate, type PlaceReason } from './place-candidate';
import { metersApart } from './plane';
import type { Places } from './places-file';
import type { StreetDictionary } from './street-dictionary';
import type { StreetPhrase } from './street-phrase';

export const MOST_CANDIDATES = 5;
/** Candidates this much worse than the best are not worth a person's time. */
const WORTH = 0.55;
/** With candidates this near to each other, the first is no more settled than the second. */
const NEAR = 0.1;
/** The same name twice within these metres is one place. */
const SAME = 120;

/** One draft a street and label: the best; several where one number stands in several places. */
function distinctDrafts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const bestOfStreet = new Map<number, string>();
  for (const draft of [...drafts].sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))) {
    const best = bestOfStreet.get(draft.street) ?? draft.label;
    if (draft.street >= 0) bestOfStreet.set(draft.street, best);
    if (draft.street >= 0 && best !== draft.label) continue;
    if (!kept.some((other) => isSame(other, draft))) kept.push(draft);
  }
  return kept;
}

const cornerName = (label: string): string => label.split(' & ').sort().join(' & ');

const isCalledSame = (a: Draft, b: Draft): boolean =>
  a.crossed === null
    ? a.label === b.label
    : a.crossed === b.crossed || cornerName(a.label) === cornerName(b.label);

const isSame = (a: Draft, b: Draft): boolean =>
  isCalledSame(a, b) && metersApart(a.spot.point, b.spot.point) < SAME;

const fits = (asked: string | null, own: string | null): boolean =>
  asked === null || own === null || asked === own;

/**
 * Streets that what was said does not tell apart: the same name, in several directions where none was said, or of
 * several types. Empty where there is nothing to ask.
 */
function notToldApart(best: Draft | undefined, streets: StreetDictionary): ReadonlySet<number> {
  const asked = best?.asked;
  if (!asked || best.match === null || (asked.direction !== null && asked.type !== null)) return new Set();
  const meant = streets
    .bearers(best.match.phrase.key)
    .filter(({ own }) => fits(asked.direction, own.direction) && fits(asked.type, own.type));
  const names = meant.map(({ own }) => own);
  return differs(asked, names) ? new Set(meant.map(({ street }) => street)) : new Set();
}

function differs(asked: StreetPhrase, phrases: readonly StreetPhrase[]): boolean {
  const byDirection = asked.direction === null && new Set(phrases.map(({ direction }) => direction)).size > 1;
  const byType = asked.type === null && new Set(phrases.map(({ type }) => type)).size > 1;
  return byDirection || byType;
}

const UNLIKE = new Set<PlaceReason>(['spelling', 'part-of-name', 'direction-differs', 'type-differs']);
const unlike = ({ reasons }: Draft): string => reasons.filter((reason) => UNLIKE.has(reason)).join();
const isMissing = ({ reasons }: Draft): boolean =>
  reasons.includes('direction-missing') || reasons.includes('type-missing');

/** Several corners fit what was said as well as the first one, and one of them has a part that was not said. */
function isOpenCorner(kept: readonly Draft[], first: Draft): boolean {
  const alike = kept.filter((draft) => draft.kind === 'corner' && unlike(draft) === unlike(first));
  return first.kind === 'corner' && alike.length > 1 && alike.some(isMissing);
}

/** The most that a candidate of this list may claim. */
function ceiling(kept: readonly Draft[], isAsked: boolean): number {
  const [first, second] = kept;
  if (first === undefined || second === undefined) return 1;
  if (isAsked || isOpenCorner(kept, first)) return ASKED;
  return first.score - second.score < NEAR ? 0.9 : 1;
}

/**
 * Best first, at most five. Where a direction or a type is missing and more than one street is left, all of them come
 * first and none may look settled: confidence stays at 0.6 or below, and a person chooses.
 */
export function shortlist(
  places: Places,
  drafts: readonly Draft[],
  streets: StreetDictionary,
): PlaceCandidate[] {
  const all = distinctDrafts(drafts);
  const open = notToldApart(all[0], streets);
  const asked = oneEach(all.filter(({ street }) => open.has(street)));
  const least = (all[0]?.score ?? 0) * WORTH;
  const others = all.filter((draft) => draft.score >= least && !asked.includes(draft));
  const kept = [...asked, ...others];
  const best = kept.slice(0, MOST_CANDIDATES);
  const few = asked.length > 1 ? besideNamesakes(best) : best;
  let most = ceiling(few, asked.length > 1);
  return few.map((draft) => {
    // Never more than the one before: the list is sorted.
    most = Math.min(most, Math.round(draft.score * 100) / 100);
    return candidateOf(places, draft, most);
  });
}

/** One draft for each way to go on asking, "North" and "South", so that all of them fit. */
function oneEach(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ match }) => {
    const told = `${match?.own.direction}|${match?.own.type}`;
    return !seen.has(told) && seen.add(told);
  });
}

/** "5th St NE" once more, of another part of town, stands beside the first one. */
const besideNamesakes = (drafts: readonly Draft[]): Draft[] =>
  [...new Set(drafts.map(({ label }) => label))].flatMap((label) =>
    drafts.filter((draft) => draft.label === label),
  );

const APPROXIMATE = new Set(['street', 'area', 'postcode']);

function candidateOf(
  places: Places,
  { label, kind, match, spot, reasons }: Draft,
  confidence: number,
): PlaceCandidate {
  return {
    label,
    kind,
    street: match?.name ?? null,
    direction: match?.own.direction ?? null,
    point: spot.point,
    area: places.areas[spot.area]?.name ?? null,
    confidence,
    reasons: [...new Set(reasons)],
    approximate: APPROXIMATE.has(kind),
  };
}
