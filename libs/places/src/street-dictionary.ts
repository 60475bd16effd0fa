import { fold, umlautless } from './fold';
import { hasShort, initialsOf, isByInitials } from './initials';
import { isNumbered, likenessTo, SLIP, slips } from './likeness';
import type { PlaceStreet } from './places-file';
import { romanised } from './romanised';
import { isArabic, Skeletons } from './skeleton';
import { parseStreet, type StreetPhrase } from './street-phrase';
import { usedFronts } from './used-fronts';
import { WordList } from './word-list';

/** A name that a street goes by. */
interface Entry {
  readonly street: number;
  /** As it is listed. */
  readonly name: string;
  readonly phrase: StreetPhrase;
  /** Not the first name of its street. */
  readonly isOther: boolean;
  /** The name in Latin letters, of which it has none. */
  readonly isLatin: boolean;
}

/** A name without type and direction, and the streets that bear it. */
interface Base {
  readonly key: string;
  readonly words: readonly string[];
  /** One of its words may be initials. */
  readonly isShort: boolean;
  readonly entries: Entry[];
}

/** A base that may be meant. */
interface Like {
  readonly base: Base;
  /** 0..1 */
  readonly alike: number;
  /** Only some of its words were asked for, or some of the asked ones are its. */
  readonly isPart: boolean;
  /** Its consonants were asked for in another script: what a street is called there tells no type apart. */
  readonly isHeard: boolean;
}

/** Takes a base, and how alike it is, unless it was taken before or is too unlike. */
type AddLike = (
  at: number,
  alikeOf: (base: Base) => number,
  how?: { readonly isPart?: boolean; readonly isHeard?: boolean },
) => void;

/** What is unsure about a street that was found. */
export type StreetDoubt =
  | 'spelling'
  | 'other-name'
  | 'part-of-name'
  | 'direction-missing'
  | 'direction-differs'
  | 'type-missing'
  | 'type-differs';

/** A street that may be meant. */
export interface StreetMatch {
  readonly street: number;
  /** The name that was found like the asked one; one of its others perhaps. */
  readonly name: string;
  readonly phrase: StreetPhrase;
  /** What tells it apart: its first name, or of another name that one, with the first one's direction if it has none. */
  readonly own: StreetPhrase;
  /** As it was asked for, as far as that tells streets apart: in another script, what a street is called does not. */
  readonly asked: StreetPhrase;
  /** 0..1 */
  readonly score: number;
  readonly doubts: readonly StreetDoubt[];
}

/** Names less alike than this are somebody else's street. */
const ALIKE = 0.6;
/** A street this much less like than the likest cannot become the one that was meant. */
const WORTH = 0.4;
/** Streets looked at further; all directions and types of one name and its near spellings fit. */
const MOST_STREETS = 24;
/** How alike a name is that is told by its initials. */
const INITIALS = 0.9;
/** How alike a name in another script is that has the same consonants. */
const HEARD = 0.86;
/** Names that may share a word in any town. */
const OFTEN = 60;

/** What a missing or different direction or type takes off. */
function partDoubt(
  asked: string | null,
  own: string | null,
  [missing, differs]: readonly [StreetDoubt, StreetDoubt],
): readonly [share: number, doubt: StreetDoubt | null] {
  if (asked === own) return [1, null];
  // A name without the part may be the street meant, though one that has it is likelier.
  if (own === null) return [0.9, null];
  return asked === null ? [0.92, missing] : [0.6, differs];
}

const lettersIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** One of two names may be a part of the other: "Luther King", "Old Lake Street". */
function partLikeness(asked: readonly string[], own: readonly string[]): number {
  const [few, many, most] = asked.length <= own.length ? [asked, own, 0.6] : [own, asked, 0.5];
  if (few.length === 0 || few.length === many.length) return 0;
  const isHeld = few.every((word) => many.some((other) => isSameWord(word, other)));
  const share = (2 * lettersIn(few)) / (lettersIn(few) + lettersIn(many));
  return isHeld ? most + 0.35 * share : 0;
}

const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && !/^\d/.test(a) && slips(a, b, SLIP) <= SLIP);

/** The streets of a region by their names, ready to be asked. */
export class StreetDictionary {
  private readonly bases: Base[] = [];
  private readonly own: StreetPhrase[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byInitials = new Map<string, number[]>();
  /** What streets are called here in front of their names, the usual first. */
  readonly fronts: readonly string[];
  private readonly keys: WordList;
  private skeletons: Skeletons | null = null;
  private readonly hasArabic: boolean;
  /** A word that more names have tells none of them apart: what a street is called in a language unknown here. */
  private readonly most: number;

  constructor(streets: readonly PlaceStreet[]) {
    streets.forEach(({ name, otherNames }, street) => {
      this.add(street, name, false);
      for (const other of otherNames) this.add(street, other, true);
    });
    this.fronts = usedFronts(streets.map(({ name }) => wordsOf(fold(name))));
    this.keys = new WordList(this.bases.map(({ key }) => key));
    this.hasArabic = this.bases.some(({ key }) => isArabic(key));
    this.most = Math.max(OFTEN, this.bases.length / 20);
  }

  private add(street: number, name: string, isOther: boolean): void {
    const folded = fold(name);
    const phrase = parseStreet(wordsOf(folded));
    if (!isOther) this.own[street] = phrase;
    this.listAll({ street, name, phrase, isOther, isLatin: false });
    const latin = romanised(folded);
    if (latin !== folded)
      this.listAll({ street, name, phrase: parseStreet(wordsOf(latin)), isOther, isLatin: true });
  }

  private listAll(entry: Entry): void {
    const { key } = entry.phrase;
    if (key === '') return;
    for (const each of new Set([key, umlautless(key)])) this.list(each, entry);
  }

  private list(key: string, entry: Entry): void {
    const at = this.byKey.get(key) ?? this.bases.length;
    if (at === this.bases.length) {
      this.byKey.set(key, at);
      const words = entry.phrase.base.split(' ');
      this.bases.push({ key, words, isShort: hasShort(words), entries: [] });
      const initials = initialsOf(words);
      if (initials !== '') this.byInitials.set(initials, [...(this.byInitials.get(initials) ?? []), at]);
      for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), at]);
    }
    this.bases[at]?.entries.push(entry);
  }

  /** Whether some street's name has this word in it. */
  hasWord(word: string): boolean {
    return this.byWord.has(word);
  }

  /** Whether some street's name is at most a slip away. */
  isNearName(key: string): boolean {
    return this.keys.near(key, SLIP).some((at) => slips(key, this.bases[at]?.key ?? '', SLIP) <= SLIP);
  }

  /** Every street that bears this name, also without its umlauts, with all types and directions. */
  bearers(key: string): readonly { readonly street: number; readonly own: StreetPhrase }[] {
    const keys = [...new Set([key, umlautless(key)])];
    const entries = keys.flatMap((each) => this.bases[this.byKey.get(each) ?? -1]?.entries ?? []);
    return entries.map((entry) => ({ street: entry.street, own: this.told(entry) }));
  }

  /** "West 17th Ave" tells the west, though the street is called Glenn Avenue first. */
  private told({ street, phrase }: Entry): StreetPhrase {
    const own = this.own[street] ?? phrase;
    return own.key === phrase.key ? own : { ...phrase, direction: phrase.direction ?? own.direction };
  }

  /** Streets like the phrase, best first, each once. */
  match(asked: StreetPhrase): StreetMatch[] {
    const best = new Map<number, StreetMatch>();
    for (const like of this.basesLike(asked))
      for (const entry of like.base.entries) {
        const found = { ...judge(asked, entry, like), own: this.told(entry) };
        if ((best.get(entry.street)?.score ?? 0) < found.score) best.set(entry.street, found);
      }
    const sorted = [...best.values()].sort((a, b) => b.score - a.score || a.street - b.street);
    const least = (sorted[0]?.score ?? 0) * WORTH;
    return sorted.filter(({ score }) => score >= least).slice(0, MOST_STREETS);
  }

  /** Bases that may be meant, each once: the same, those that are spelled nearly so, those that share a word or sounds. */
  private basesLike({ key, base }: StreetPhrase): Like[] {
    if (key === '') return [];
    const exact = this.byKey.get(key) ?? this.byKey.get(umlautless(key));
    const found = new Map<number, Like>();
    const add: AddLike = (at, alikeOf, { isPart = false, isHeard = false } = {}) => {
      const own = this.bases[at];
      if (own === undefined || found.has(at)) return;
      const alike = alikeOf(own);
      if (alike >= ALIKE) found.set(at, { base: own, alike, isPart, isHeard });
    };
    if (exact !== undefined) add(exact, () => 1);
    this.addSpelled(key, exact !== undefined, add);
    this.addParts(key, base.split(' '), add);
    // Only where nothing is spelled so in the script of the question.
    if (![...found.values()].some(({ alike }) => alike >= HEARD))
      for (const at of this.heardAs(base)) add(at, () => HEARD, { isHeard: true });
    return [...found.values()];
  }

  private addSpelled(key: string, isKnown: boolean, add: AddLike): void {
    if (isNumbered(key)) return;
    // A name that is there leaves less room for another one.
    const most = isKnown ? SLIP : 3 * SLIP;
    const likeness = likenessTo(key);
    for (const at of this.keys.near(key, most)) add(at, (own) => likeness(key, own.key, most));
  }

  private addParts(key: string, words: readonly string[], add: AddLike): void {
    const isShort = hasShort(words);
    const alikeOf = (own: Base): number =>
      (isShort || own.isShort) && isByInitials(words, own.words) ? INITIALS : partLikeness(words, own.words);
    for (const at of this.sharing(words)) add(at, alikeOf, { isPart: true });
    for (const at of this.byInitials.get(key) ?? []) add(at, () => INITIALS, { isPart: true });
  }

  /** Bases in Arabic letters by the consonants of a Latin one, and the reverse. */
  private heardAs(base: string): readonly number[] {
    if (!this.hasArabic && !isArabic(base)) return [];
    this.skeletons ??= new Skeletons(this.bases.map(({ words }) => words.join(' ')));
    return this.skeletons.like(base);
  }

  /** Bases that have a word in common with these. */
  private sharing(words: readonly string[]): Set<number> {
    const held = words.filter((word) => word.length >= 3).map((word) => this.byWord.get(word) ?? []);
    return new Set(held.filter(({ length }) => length <= this.most).flat());
  }
}

function judge(
  said: StreetPhrase,
  { street, name, phrase, isOther, isLatin }: Entry,
  { alike, isPart, isHeard }: Like,
): Omit<StreetMatch, 'own'> {
  const asked = isHeard ? { ...said, type: null } : said;
  const [direction, byDirection] = partDoubt(asked.direction, phrase.direction, [
    'direction-missing',
    'direction-differs',
  ]);
  const [type, byType] = partDoubt(asked.type, phrase.type, ['type-missing', 'type-differs']);
  const spelled: StreetDoubt | null = alike < 1 ? (isPart ? 'part-of-name' : 'spelling') : null;
  const doubts = [spelled, isOther ? ('other-name' as const) : null, byDirection, byType];
  return {
    street,
    name,
    phrase,
    asked,
    score: alike * alike * direction * type * (isOther || isLatin ? 0.98 : 1),
    doubts: doubts.filter((doubt) => doubt !== null),
  };
}

/** The words of a folded text, without the signs that stand alone. */
export const wordsOf = (folded: string): string[] =>
  folded.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
