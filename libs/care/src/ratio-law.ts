/** Children of an age who are counted alike. Months, [from, to). */
export interface AgeBand {
  readonly name: 'infant' | 'toddler' | 'preschool' | 'school';
  readonly from: number;
  readonly to: number;
  /** Children that one adult may look after, and most in one group, where this is the youngest band. */
  readonly perAdult: number;
  readonly most: number;
}

/** How many adults a group of children needs, as data. Not legal advice; a hub says which one holds for it. */
export interface RatioLaw {
  readonly state: string;
  readonly bands: readonly AgeBand[];
  /** Nobody is alone with children: at least so many adults, whatever the ratio. */
  readonly leastAdults: number;
  /** What one pair of hands can do: infants, and infants with toddlers, to each adult. */
  readonly infantsPerAdult: number;
  readonly smallPerAdult: number;
}

/**
 * Minnesota's numbers for centres (Minn. Rules 9503.0040) by the youngest child of a mixed group, held together with the
 * tighter ones of family homes (9502.0367): no more than three infants and toddlers to an adult, of them two infants. Two
 * adults always, as church safety rules have it.
 */
export const MINNESOTA_RATIOS: RatioLaw = {
  state: 'MN',
  bands: [
    { name: 'infant', from: 0, to: 16, perAdult: 4, most: 8 },
    { name: 'toddler', from: 16, to: 33, perAdult: 7, most: 14 },
    { name: 'preschool', from: 33, to: 60, perAdult: 10, most: 20 },
    { name: 'school', from: 60, to: 156, perAdult: 15, most: 30 },
  ],
  leastAdults: 2,
  infantsPerAdult: 2,
  smallPerAdult: 3,
};
