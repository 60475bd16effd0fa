import { addressIn } from './around';
import {
  cornerDrafts,
  namedDraft,
  onStreet,
  postcodeDraft,
  standsOn,
  type Draft,
  type Ground,
} from './candidates';
import { fold, keyOf } from './fold';
import { readHouseNumber } from './house-number';
import { KnownNames } from './known-names';
import type { PlaceCandidate } from './place-candidate';
import { readingsOf, type Reading, type StreetWords } from './readings';
import { shortlist } from './shortlist';
import { StreetDictionary, wordsOf } from './street-dictionary';
import type { StreetPhrase } from './street-phrase';
import { cityWords, leadingCity, leadingPostcode, withoutTail, type TailWords } from './tail';
import { hasHouse, withoutUnit } from './units';

/** A text without its tail, and what the tail said. */
interface Asked {
  readonly text: string;
  readonly postcode: number;
  /** Part of town that was named behind or before the street; -1 for none. */
  readonly area: number;
  readonly share: number;
}

/** Several numbers of one house; "&" only where a street surely follows, for "34 & 5 Ave" is a corner. */
const MANY = /^(\d+)(?:(?: \/ \d+)+(?= \p{L})|(?: & \d+)+(?= (?:rue|avenue|boulevard|chemin|calle|via) ))/u;

/** From this score on a house or a corner is no public place that only sounds alike. */
const SETTLED = 0.5;
const AREA_DIFFERS = 0.8;
const POSTCODE_DIFFERS = 0.85;
/** Streets of each side of a corner that are tried with those of the other. */
const MOST_CROSSED = 10;

const HOUSES = new Set(['door', 'house', 'block', 'corner']);
const settles = ({ kind, score, reasons }: Draft): boolean =>
  score >= SETTLED && (HOUSES.has(kind) || reasons.includes('number-not-on-street'));

/** Everything that is taken apart once, at the first question. */
export class PlaceFinder {
  private readonly streets: StreetDictionary;
  private readonly names: KnownNames;
  private readonly tail: TailWords;
  private readonly areas: ReadonlyMap<string, number>;
  private readonly words: StreetWords;
  private readonly matched = new Map<string, ReturnType<StreetDictionary['match']>>();

  constructor(private readonly ground: Ground) {
    const { city, postcodes, streets, areas } = ground.places;
    this.streets = new StreetDictionary(streets);
    this.words = {
      isName: (word) => this.streets.hasWord(word),
      isNear: (word) => this.streets.isNearName(word),
      fronts: this.streets.fronts,
    };
    this.names = new KnownNames(ground.places);
    this.tail = {
      city: cityWords(wordsOf(fold(city))),
      postcodes: new Map(postcodes.map(({ name }, i) => [wordsOf(fold(name)).join(''), i])),
    };
    this.areas = new Map(
      areas.flatMap(({ name, otherNames }, i) =>
        [name, ...otherNames].map((each): [string, number] => [keyOf(wordsOf(fold(each)).join(' ')), i]),
      ),
    );
  }

  find(text: string): PlaceCandidate[] {
    this.matched.clear();
    const drafts: Draft[] = [];
    const asked = this.askedIn(text);
    for (const one of asked) drafts.push(...this.understand(one, drafts.some(settles)));
    for (const { postcode, text: left } of asked)
      if (postcode >= 0 && !/\p{L}/u.test(left)) drafts.push(...postcodeDraft(this.ground, postcode));
    return shortlist(this.ground.places, drafts, this.streets);
  }

  /** The text without unit and tail; once more without a part of town that stands before or behind the street. */
  private askedIn(text: string): Asked[] {
    // "1055/1065/1075 Crupper Ave": one house of several numbers.
    const folded = withoutUnit(addressIn(fold(text))).replace(MANY, '$1');
    const segments = folded
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    const words = segments.join(' ').split(' ').filter(Boolean);
    const alone = this.tail.postcodes.get(words.join('').replace(/^(\d{5})-\d{4}$/, '$1'));
    if (alone !== undefined) return [{ text: '', postcode: alone, area: -1, share: 1 }];
    const leading = leadingPostcode(words, this.tail);
    const trimmed = withoutTail(words, this.tail);
    const postcode = Math.max(trimmed.postcode, -1);
    const found: Asked[] = [{ text: trimmed.words.join(' '), postcode, area: -1, share: 1 }];
    found.push(...this.withoutArea(trimmed.words, postcode));
    // "9490 Vaduz, Städtle 6": what leads is the postcode of the town.
    if (leading >= 0)
      found.push(...this.withoutArea(words.slice(1), leading), {
        text: words.slice(1).join(' '),
        postcode: leading,
        area: -1,
        share: 0.9,
      });
    found.push(...this.withoutCity(words, postcode));
    if (segments.length > 1) found.push(...this.firstSegments(segments, postcode));
    return found;
  }

  /** "Minneapolis, 3745 Minnehaha Ave"; of a city and a postcode alone the postcode is meant. */
  private withoutCity(words: readonly string[], trailing: number): Asked[] {
    const left = withoutTail(words.slice(leadingCity(words, this.tail)), this.tail).words;
    const postcode = trailing >= 0 ? trailing : leadingPostcode(words, this.tail);
    const isAlone = left.every((word) => /^\d{5}/.test(word));
    if (left.length === words.length || (isAlone && postcode < 0)) return [];
    return [{ text: isAlone ? '' : left.join(' '), postcode, area: -1, share: 1 }];
  }

  /** "3100 Chicago Ave, Phillips, Hennepin County": what follows the street may be anything. */
  private firstSegments(segments: readonly string[], postcode: number): Asked[] {
    const at = segments.findIndex((part) => /\p{L}{2}/u.test(part));
    const text = segments.slice(0, Math.max(1, at + 1)).join(' ');
    if (at < 0 || at + 1 >= segments.length) return [];
    // "Rua Oriente, 108 - fundos": the number of the house may stand behind the comma.
    const next = segments[at + 1]?.split(' ', 1)[0] ?? '';
    const number = !hasHouse(text) && readHouseNumber(next) !== null ? ` ${next}` : '';
    return [{ text: text + number, postcode, area: -1, share: 0.95 }];
  }

  private withoutArea(words: readonly string[], postcode: number): Asked[] {
    const found: Asked[] = [];
    for (let count = 1; count <= 3 && count < words.length; count++) {
      const ends = [
        [words.slice(-count), words.slice(0, -count)],
        [words.slice(0, count), words.slice(count)],
      ] as const;
      for (const [name, rest] of ends) {
        const area = this.areas.get(keyOf(name.join(' ')));
        if (area !== undefined) found.push({ text: rest.join(' '), postcode, area, share: 0.99 });
      }
    }
    return found;
  }

  private understand(asked: Asked, isSettled: boolean): Draft[] {
    const drafts: Draft[] = [];
    for (const reading of readingsOf(asked.text, this.words)) {
      if (reading.is === 'named' && (isSettled || drafts.some(settles))) continue;
      drafts.push(...this.draftsOf(reading).map((draft) => this.fitted(draft, asked, reading.share)));
    }
    return drafts;
  }

  private match(phrase: StreetPhrase): ReturnType<StreetDictionary['match']> {
    const key = `${phrase.base}|${phrase.type}|${phrase.direction}`;
    const known = this.matched.get(key) ?? this.streets.match(phrase);
    this.matched.set(key, known);
    return known;
  }

  private draftsOf(reading: Reading): Draft[] {
    if (reading.is === 'street')
      return this.match(reading.street).flatMap((match) => onStreet(this.ground, match, reading));
    if (reading.is === 'named') return this.named(reading.words, reading.on);
    const [first, second] = reading.streets.map((street) => this.match(street).slice(0, MOST_CROSSED));
    return cornerDrafts(this.ground, first ?? [], second ?? []);
  }

  private named(words: readonly string[], on: StreetPhrase | null): Draft[] {
    const found = this.names.match(words, on === null ? 8 : 60);
    if (on === null) return found.flatMap((one) => namedDraft(this.ground, one, 0.95) ?? []);
    const streets = this.match(on).slice(0, MOST_CROSSED);
    return found.flatMap((one) => {
      const street =
        one.of === 'place'
          ? streets.find((each) => standsOn(this.ground.places, one.at, each.street))
          : undefined;
      // Both halves are known, so half a name ("the library") is enough.
      const draft = street === undefined ? null : namedDraft(this.ground, one, 1);
      return draft === null || street === undefined
        ? []
        : [{ ...draft, score: Math.sqrt(draft.score * street.score) }];
    });
  }

  /** What the tail says about a draft. */
  private fitted(draft: Draft, { postcode, area, share }: Asked, reading: number): Draft {
    let score = draft.score * share * reading;
    const isElsewhere = postcode >= 0 && draft.spot.postcode >= 0 && draft.spot.postcode !== postcode;
    if (isElsewhere) score *= POSTCODE_DIFFERS;
    if (area >= 0 && draft.spot.area !== area) score *= AREA_DIFFERS;
    return { ...draft, score, reasons: isElsewhere ? [...draft.reasons, 'postcode-differs'] : draft.reasons };
  }
}
