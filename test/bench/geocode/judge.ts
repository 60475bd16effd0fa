import { metersBetween } from '@doorstep/geo';
import type { PlaceCandidate, StreetPhrase } from '@doorstep/places';
import type { WholeTown } from '../../../tools/region/read-town';
import { phraseOf, type Address, type Query } from './cases';

/** An exact door must be found this near, in metres. */
export const DOOR = 150;
/** A street of the right name that passes this near to an address is the street of it, in metres. */
const PASSES = 300;

interface Line {
  readonly phrase: StreetPhrase;
  readonly points: readonly { readonly lon: number; readonly lat: number }[];
  /** The first name of a street, not another one of it nor one that only a door tells. */
  readonly isOwn: boolean;
}

/** The street lines of a town by name, read apart from the index that is judged. */
export class StreetMap {
  private readonly byKey = new Map<string, Line[]>();
  private readonly byName = new Map<string, Line[]>();

  constructor({ drawn, joined, doors }: Pick<WholeTown, 'drawn' | 'joined' | 'doors'>) {
    const add = (name: string, points: Line['points'], isOwn: boolean): void => {
      const line = { phrase: phraseOf(name), points, isOwn };
      for (const [map, key] of [
        [this.byKey, line.phrase.key],
        [this.byName, name],
      ] as const) {
        const lines = map.get(key);
        if (lines === undefined) map.set(key, [line]);
        else lines.push(line);
      }
    };
    for (const { name, line, otherNames } of joined.blocks)
      for (const each of [name, ...otherNames]) if (each !== null) add(each, line, each === name);
    for (const { name, line, kind } of drawn) if (name !== null && kind === 'path') add(name, line, true);
    for (const { street, point } of doors) add(street, [point], false);
  }

  private near(lines: readonly Line[] | undefined, { point }: Address): Line[] {
    return (lines ?? []).filter(({ points }) => points.some((each) => metersBetween(each, point) < PASSES));
  }

  /** A street of this name, whatever its type and direction, passes the address. */
  holds(address: Address): boolean {
    return this.near(this.byKey.get(phraseOf(address.street).key), address).length > 0;
  }

  /** The candidate's street passes the address and bears its name, whatever type and direction the source gave it. */
  isPlace({ street, point }: PlaceCandidate, address: Address): boolean {
    if (street === null || phraseOf(street).key !== phraseOf(address.street).key) return false;
    return (
      metersBetween(point, address.point) <= DOOR || this.near(this.byName.get(street), address).length > 0
    );
  }

  /** How many streets differ from the asked one only by the direction that was not said. */
  directionsOf(address: Address): ReadonlySet<string> {
    const { key, type } = phraseOf(address.street);
    const fitting = (this.byKey.get(key) ?? []).filter(
      ({ phrase, isOwn }) => isOwn && (type === null || phrase.type === type || phrase.type === null),
    );
    return new Set(fitting.map(({ phrase }) => phrase.direction ?? '-'));
  }
}

/** The candidate bears the name that was asked for, with the type and direction that the query still says. */
function bearsName({ street }: PlaceCandidate, { address, saysType, saysDirection }: Query): boolean {
  if (street === null) return false;
  const [own, asked] = [phraseOf(street), phraseOf(address.street)];
  return (
    own.key === asked.key &&
    (!saysType || own.type === asked.type) &&
    (!saysDirection || own.direction === asked.direction)
  );
}

/** Near enough for an exact address; where the query does not say which of several streets, any of them will do. */
const isNear = ({ point }: PlaceCandidate, { address, saysType, saysDirection }: Query): boolean =>
  !address.isExact || !saysType || !saysDirection || metersBetween(point, address.point) <= DOOR;

/** Right by the letter of the list. */
export const isRight = (candidate: PlaceCandidate, query: Query): boolean =>
  bearsName(candidate, query) && isNear(candidate, query);

/**
 * Right by the letter, or by the place: a type or direction that the source inferred otherwise is not held against the
 * search. What the query does not say cannot be held against it either.
 */
export function isRightPlace(candidate: PlaceCandidate, query: Query, map: StreetMap): boolean {
  if (isRight(candidate, query)) return true;
  return map.isPlace(candidate, query.address) && isNear(candidate, query);
}

/** A list that says "Humboldt Ave" of a town with a north and a south one asks for something that nobody can know. */
export const isSettled = (address: Address, map: StreetMap): boolean =>
  phraseOf(address.street).direction !== null || map.directionsOf(address).size < 2;
