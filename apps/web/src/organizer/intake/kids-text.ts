const MOST = 8;

/** A child as it is said on the phone. */
export interface SaidChild {
  readonly months: number;
  /** Rides along, where others stay in child care. */
  readonly along: boolean;
}

/**
 * Ages of children as they are said: `3 7+ 11m`, in years, or in months with an `m`; a plus for who rides along. Null
 * for anything else.
 */
export function readKids(text: string): readonly SaidChild[] | null {
  const words = text
    .toLowerCase()
    .replace(/\s+\+/g, '+')
    .split(/[\s,]+/)
    .filter(Boolean);
  const kids = words.map((word) => {
    const [, number, unit, plus] = /^(\d{1,2})(y|m)?(\+)?$/.exec(word) ?? [];
    const age = number === undefined ? -1 : Number(number);
    return { months: unit === 'm' ? age : age * 12, along: plus !== undefined };
  });
  return kids.length > MOST || kids.some(({ months }) => months < 0 || months > 216) ? null : kids;
}
