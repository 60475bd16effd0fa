/** Parts of the compass that a street may carry. */
export const directions = ['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw'] as const;
export type Direction = (typeof directions)[number];

const spellings: Readonly<Record<Direction, string>> = {
  n: 'north no norte nord شمال شمالي',
  s: 'south so sur sud sued جنوب جنوبي',
  e: 'east este est ost شرق شرقي',
  w: 'west oeste ouest غرب غربي',
  ne: 'northeast noreste nordeste nordost',
  nw: 'northwest noroeste nordwest',
  se: 'southeast sureste sudeste sudost',
  sw: 'southwest suroeste sudoeste sudwest',
};

/** Direction by each of its spellings. */
export const directionWords: ReadonlyMap<string, Direction> = new Map(
  directions.flatMap((short) =>
    [short, ...spellings[short].split(' ')].map((word): [string, Direction] => [word, short]),
  ),
);

/** "North East" in two words is one direction; null when two words are not. */
export function joinedDirection(first: string, second: string): Direction | null {
  const [a, b] = [directionWords.get(first), directionWords.get(second)];
  return directions.find((each) => each.length === 2 && each === `${a}${b}`) ?? null;
}

/** "5th St" of "5th St NE": what is the same in all directions. */
export function withoutDirection(name: string): string {
  const words = name.split(' ');
  const isCompass = (word: string | undefined): boolean =>
    word !== undefined && directionWords.has(word.toLowerCase().replace(/\./g, ''));
  if (words.length > 1 && isCompass(words.at(-1))) return words.slice(0, -1).join(' ');
  return words.length > 1 && isCompass(words[0]) ? words.slice(1).join(' ') : name;
}
