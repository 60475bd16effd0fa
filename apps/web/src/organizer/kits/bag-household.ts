import {
  ALLERGENS,
  type Allergen,
  AVOIDED,
  type BagHousehold,
  DIAPER_SIZES,
  type Chosen,
} from '@doorstep/goods';
import { type CareFacts, householdSize } from '@doorstep/lifecycle';

/**
 * The household behind an opened care drawer, as its bag sees it. What was said of babies counts for each of them: the
 * form asks once. `avoidOther` is a family's own words: a person reads them, no rule does.
 */
export function bagHouseholdOf(care: CareFacts): BagHousehold {
  const babies = care.children[0];
  const diapers = DIAPER_SIZES.find((size) => size === care.diaperSize) ?? null;
  const infant = { months: null, formula: care.formula ?? null, diapers };
  return {
    people: Math.max(1, householdSize(care)),
    infants: Array.from({ length: babies }, () => infant),
    avoids: AVOIDED.filter((food) => care.avoid.includes(food)),
    diets: care.eats ?? [],
    allergies: allergiesIn(care),
    ...(care.kitchen === undefined ? {} : { kitchen: care.kitchen }),
  };
}

/** What they tapped; nothing for who chose nothing. */
export const choiceOf = (care: CareFacts): readonly Chosen[] => care.choice ?? [];

/** Words of families for the nine; what no word matches is still shown to whoever packs. */
const WORDS: Readonly<Record<Allergen, RegExp>> = {
  milk: /milk|leche|lact|dairy|حليب/i,
  eggs: /egg|huevo|بيض/i,
  fish: /fish|pescado|سمك/i,
  shellfish: /shellfish|shrimp|camar|marisco/i,
  tree_nuts: /(^|[^a-z])nut|almond|nuez|almendra|مكسرات/i,
  peanuts: /peanut|cacahuate|man[ií]|فول سوداني|(^|[^a-z])nut/i,
  wheat: /wheat|gluten|trigo|قمح/i,
  soy: /soy|soja|صويا/i,
  sesame: /sesame|s[eé]samo|ajonjol|سمسم/i,
};

function allergiesIn(care: CareFacts): readonly Allergen[] {
  const said = [...(care.childcare?.children ?? []), ...(care.ride?.children ?? [])]
    .flatMap(({ allergies }) => allergies ?? [])
    .join('\n');
  return ALLERGENS.filter((allergen) => WORDS[allergen].test(said));
}
