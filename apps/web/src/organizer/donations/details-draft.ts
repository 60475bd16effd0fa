import {
  ALLERGENS,
  degreesOf,
  GRAMS_IN,
  type AcceptReason,
  type Allergen,
  type Arrival,
  type RejectReason,
  type Trace,
} from '@doorstep/goods';
import type { Line } from './line-draft';
import type { Units } from './use-line-words';

/** One trace for each allergen, so that none can stand in two lists. */
export type LotTraces = Readonly<Record<Allergen, Trace>>;

/** What is typed and chosen about one line. */
export interface Details {
  readonly cases: number | null;
  readonly perCase: number | null;
  readonly gross: string;
  readonly tare: string;
  readonly brand: string;
  readonly code: string;
  readonly arrival: Arrival;
  readonly temperature: string;
  readonly verdict: 'take' | 'accept' | 'reject';
  readonly acceptReason: AcceptReason;
  readonly rejectReason: RejectReason;
  readonly differs: boolean;
  readonly traces: LotTraces;
}

type Lists = Pick<Line['item'], 'contains' | 'mayContain' | 'absent'>;

const verdictOf = ({ acceptReason, rejectReason }: Line): Details['verdict'] => {
  if (rejectReason) return 'reject';
  return acceptReason ? 'accept' : 'take';
};

const weightOn = (grams: number | null | undefined, { weight }: Units): string =>
  grams ? String(Math.round((grams / GRAMS_IN[weight]) * 100) / 100) : '';

/** The label of this lot, where somebody has read one that differs from the item. */
function ownLists({ contains, mayContain, absent }: Line): Lists | null {
  return contains && mayContain && absent ? { contains, mayContain, absent } : null;
}

/** A line as its details are written. */
export function detailsOf(line: Line, units: Units): Details {
  const own = ownLists(line);
  const tare = line.tareGrams ?? 0;
  return {
    cases: null,
    perCase: line.item.perCase ?? null,
    gross: weightOn(line.grams ? line.grams + tare : null, units),
    tare: weightOn(line.tareGrams, units),
    ...saidOf(line, units),
    arrival: line.arrival,
    verdict: verdictOf(line),
    acceptReason: line.acceptReason ?? 'under_two_hours',
    rejectReason: line.rejectReason ?? 'too_warm',
    differs: own !== null,
    traces: tracesOf(own ?? line.item),
  };
}

const saidOf = ({ brand, code, temperature }: Line, { degrees }: Units) => ({
  brand: brand ?? '',
  code: code ?? '',
  temperature: typeof temperature === 'number' ? String(degreesOf(temperature, degrees)) : '',
});

function tracesOf({ contains, mayContain, absent }: Lists): LotTraces {
  const trace = (allergen: Allergen): Trace => {
    if (contains.includes(allergen)) return 'contains';
    if (mayContain.includes(allergen)) return 'may_contain';
    return absent.includes(allergen) ? 'absent' : 'unknown';
  };
  return Object.fromEntries(ALLERGENS.map((one) => [one, trace(one)])) as LotTraces;
}

/** The three lists of a label that was read. */
export function listsOf(traces: LotTraces): Lists {
  const named = (trace: Trace): Allergen[] => ALLERGENS.filter((one) => traces[one] === trace);
  return { contains: named('contains'), mayContain: named('may_contain'), absent: named('absent') };
}
