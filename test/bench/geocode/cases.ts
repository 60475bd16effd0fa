import path from 'node:path';
import { present, type Random } from '@doorstep/std';
import { fold, parseStreet, type Point, type StreetPhrase } from '@doorstep/places';
import type { WholeTown } from '../../../tools/region/read-town';
import { readCsv } from '../../../tools/region/csv';
import type { City } from './find-geo';

/** An address whose place is known. */
export interface Address {
  readonly number: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly point: Point;
  /** The point is the door; otherwise only some 150 m near it. */
  readonly isExact: boolean;
}

/** What is asked, and what of the address it still says. */
export interface Query {
  readonly text: string;
  readonly address: Address;
  readonly saysType: boolean;
  readonly saysDirection: boolean;
}

export const phraseOf = (street: string): StreetPhrase => parseStreet(fold(street).split(' '));

const fromCsv = (file: string): Address[] =>
  [...readCsv(file).rows].map(({ cell }) => ({
    number: cell('number'),
    street: cell('street'),
    city: cell('city'),
    postcode: cell('postcode'),
    point: { lon: Number(cell('lon')), lat: Number(cell('lat')) },
    isExact: cell('precision') === 'exact',
  }));

/** Every address that can be asked for: the list beside the streets, else the doors of the extract. */
export function addressesOf(city: City, town: WholeTown): Address[] {
  const list = path.join(path.dirname(city.file), 'minneapolis-addresses.csv');
  if (city.name === 'Minneapolis') return fromCsv(list);
  return town.doors.map(({ number, street, postcode, point }) => ({
    number,
    street,
    city: city.name,
    postcode: postcode ?? '',
    point,
    isExact: true,
  }));
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** One slip of a finger: a letter of the name dropped, doubled, swapped with the next or struck beside its key. */
export function withSlip(street: string, dice: Random): string {
  const signs = [...street];
  const inWords = signs.map(
    (sign, i) => isLetter(sign) && (isLetter(signs[i - 1]) || isLetter(signs[i + 1])),
  );
  const spots = [...signs.keys()].filter((i) => inWords[i] && longEnough(signs, i));
  if (spots.length === 0) return street;
  const at = present(spots[dice.below(spots.length)]);
  const sign = present(signs[at]);
  switch (dice.below(4)) {
    case 0:
      signs.splice(at, 1);
      break;
    case 1:
      signs.splice(at, 0, sign);
      break;
    case 2: {
      const other = isLetter(signs[at + 1]) ? at + 1 : at - 1;
      [signs[at], signs[other]] = [present(signs[other]), sign];
      break;
    }
    default:
      signs[at] = String.fromCharCode(97 + dice.below(26));
  }
  return signs.join('');
}

/** Words of one or two letters carry no slip: "N" for "S" is another street. */
function longEnough(signs: readonly string[], at: number): boolean {
  const word = signs.join('').split(/[^\p{L}\p{N}]+/u);
  let end = 0;
  for (const each of word) {
    end += [...each].length + 1;
    if (at < end) return [...each].filter(isLetter).length >= 3;
  }
  return false;
}

const whole = (address: Address, street: string): string => `${address.number} ${street}`;

export const clean = (address: Address): Query => ({
  text: whole(address, address.street),
  address,
  saysType: true,
  saysDirection: true,
});

export const oneTypo = (address: Address, dice: Random): Query => ({
  ...clean(address),
  text: whole(address, withSlip(address.street, dice)),
});

/** The street without its first or last word where that is its direction or its type. */
function without(street: string, part: 'type' | 'direction'): string | null {
  const words = street.split(' ');
  const told = phraseOf(street)[part];
  const tries = [words.slice(0, -1), words.slice(1), words.filter((_, i) => i !== words.length - 2)];
  for (const left of tries) {
    const phrase = left.length === 0 ? null : phraseOf(left.join(' '));
    const keeps = part === 'type' ? 'direction' : 'type';
    const isGone = phrase !== null && phrase[part] === null && phrase[keeps] === phraseOf(street)[keeps];
    if (told !== null && isGone && phrase.key === phraseOf(street).key) return left.join(' ');
  }
  return null;
}

export function noDirection(address: Address): Query | null {
  const street = without(address.street, 'direction');
  // Some lists say the direction with the number: "70 W", "West Northwood Avenue".
  const isSaid = address.number.split(' ').some((word) => phraseOf(`${word} Main Street`).direction !== null);
  return street === null || isSaid
    ? null
    : { ...clean(address), text: whole(address, street), saysDirection: false };
}

/** A slip, the type or the direction left out, lower case, an apartment, and the postcode where one is known. */
export function messy(address: Address, dice: Random): Query {
  const part = dice.below(2) === 0 ? 'type' : 'direction';
  const dropped = [part, part === 'type' ? 'direction' : 'type'] as const;
  const gone = dropped.find((each) => without(address.street, each) !== null) ?? null;
  const street = gone === null ? address.street : present(without(address.street, gone));
  const unit = dice.below(3) === 0 ? ` apt ${1 + dice.below(30)}` : '';
  const tail = address.postcode === '' ? '' : ` ${address.postcode}`;
  return {
    address,
    text: `${whole(address, withSlip(street, dice))}${unit}${tail}`.toLowerCase(),
    saysType: gone !== 'type',
    saysDirection: gone !== 'direction',
  };
}
