import { entriesOf } from '@doorstep/ledger';
import { addDays } from '@doorstep/schedule';
import { present, seeded, type Day, type Id, type Random } from '@doorstep/std';
import { list, type Row, type Rows } from '../founding/rows';
import { idOf } from './dice';
import { ITEM_IDEAS } from './invented';
import { catalogued, factsOf } from './item-facts';
import type { InventedHub } from './world';

interface RecipesHow {
  readonly today: Day;
  readonly now: Date;
}

/** Things on the pictures of which there is none just now: families may still say that they would like them. */
const MORE = ['tortillas-corn', 'bread-wheat', 'lentils', 'spaghetti', 'bananas', 'apples', 'carrots', 'tea-black', 'chicken-halal', 'coffee-ground'] as const; // prettier-ignore

/** Lines of ITEM_IDEAS in a box that nobody has to cook: tuna, tomatoes, oats, oranges, soap. */
const FIRST_BOX = [5, 4, 6, 11, 15] as const;
const FORMULA = 13;
const DIAPERS = 14;
/** In no picture: formula, diapers, and the frozen vegetables that nobody recognises in a bag. */
const NOT_CHOSEN: readonly number[] = [FORMULA, DIAPERS, 12];
const BANDS = [1, 3, 5, 7];

/** Two recipes in use, one of them in its second version, six kits on the shelf, twenty-three pictures, two rules. */
export function addRecipes(rows: Rows, hub: InventedHub, { today, now }: RecipesHow): void {
  const dice = seeded(parseInt(hub.id.slice(0, 8), 16) ^ 0x2ec1);
  const known: Known = { rows, hub, dice };
  const food = addRecipe(known, 'Food bag');
  const lines = ITEM_IDEAS.flatMap(({ kit }, n) => (kit[0] > 0 ? [lineOf(hub, n, kit)] : []));
  addVersion(known, { id: food, number: 1, since: addDays(today, -60) }, lines.slice(0, -1));
  addVersion(known, { id: food, number: 2, since: addDays(today, -9) }, [
    ...lines,
    { ...lineOf(hub, FORMULA, [2, 2, 2, 2]), for_kind: 'formula', for_word: 'milk' },
    { ...lineOf(hub, DIAPERS, [1, 1, 1, 1]), for_kind: 'diapers', for_word: '3' },
  ]);
  const box = addRecipe(known, 'First box');
  const boxLines = FIRST_BOX.map((n) => lineOf(hub, n, [1, 1, 2, 2]));
  addVersion(known, { id: box, number: 1, since: addDays(today, -30) }, boxLines);
  addKits(known, box, { today, now });
  addPictures(known);
  const rule = { hub_id: hub.id, item_id: present(hub.itemIds[5]) };
  rows.add('stand_in', { ...rule, other_id: present(hub.itemIds[1]), may: true });
  rows.add('stand_in', { ...rule, other_id: present(hub.itemIds[6]), may: false });
}

interface Known {
  readonly rows: Rows;
  readonly hub: InventedHub;
  readonly dice: Random;
}

const lineOf = (hub: InventedHub, item: number, quantities: readonly number[]): Row => ({
  item_id: present(hub.itemIds[item]),
  for_kind: 'all',
  for_word: null,
  quantities: list(quantities.map(String)),
});

function addRecipe({ rows, hub, dice }: Known, name: string): Id {
  const id = idOf(dice);
  rows.add('recipe', { hub_id: hub.id, id, name });
  return id;
}

interface Published {
  readonly id: Id;
  readonly number: number;
  readonly since: Day;
}

function addVersion(
  { rows, hub, dice }: Known,
  { id, number, since }: Published,
  lines: readonly Row[],
): void {
  const version = { hub_id: hub.id, recipe_id: id, number };
  lines.forEach((line, position) =>
    rows.add('recipe_line', { ...version, ...line, id: idOf(dice), position }),
  );
  rows.add('recipe_version', {
    ...version,
    state: 'published',
    bands: list(BANDS.map(String)),
    published_on: since,
    version: 1,
  });
}

const COUNT = 6;

/** Six first boxes for one or two people, packed three days ago from lots that came the week before. */
function addKits({ rows, hub, dice }: Known, recipe: Id, { today, now }: RecipesHow): void {
  const [kitItem, kitLot, build] = [idOf(dice), idOf(dice), idOf(dice)];
  const at = new Date(now.getTime() - 3 * 86_400_000);
  const came = new Date(now.getTime() - 8 * 86_400_000);
  const parts = FIRST_BOX.map((n) => ({ lot: idOf(dice), item: present(hub.itemIds[n]), n }));
  const kitDate = addDays(today, 120);
  for (const { lot, item, n } of parts) {
    const label = present(ITEM_IDEAS[n]).label;
    const date = label === 'none' ? null : kitDate;
    addLot(
      { rows, hub },
      { id: lot, item, source: 'wholesale gift', came: addDays(today, -8), label, date, onHand: COUNT },
    );
    move({ rows, hub }, { id: idOf(dice), kind: 'receive', lots: [lot], quantity: 2 * COUNT, at: came });
  }
  rows.add('item', kitRow(hub, kitItem));
  addLot(
    { rows, hub },
    {
      id: kitLot,
      item: kitItem,
      source: 'kit',
      came: addDays(today, -3),
      label: 'best_by',
      date: kitDate,
      onHand: COUNT,
    },
  );
  move({ rows, hub }, { id: build, kind: 'pack', lots: parts.map(({ lot }) => lot), quantity: COUNT, at });
  move({ rows, hub }, { id: idOf(dice), kind: 'unpack', lots: [kitLot], quantity: COUNT, at });
  const by = present(hub.members.find(({ organizer }) => organizer)).id;
  const of = { recipe_id: recipe, number: 1, people_from: 1 };
  rows.add('kit_build', { hub_id: hub.id, id: build, ...of, count: COUNT, built_by: by, built_at: at });
  rows.add('kit_lot', { hub_id: hub.id, lot_id: kitLot, build_id: build, count: COUNT, broken: 0 });
  for (const { lot } of parts)
    rows.add('kit_part', { hub_id: hub.id, kit_lot_id: kitLot, part_lot_id: lot, quantity: 1 });
}

/** The kit as an item: fish by its tuna, a stove for nothing, nobody has read all its labels. */
const kitRow = (hub: InventedHub, id: Id): Row => ({
  ...factsOf('tuna'),
  hub_id: hub.id,
  id,
  slug: null,
  name: 'First box (1-2)',
  name_es: null,
  name_ar: null,
  exchange_group: null,
  grams: null,
  unit: 'each',
  category: 'other',
  cooling: 'shelf',
  cooking: 'warm',
  strict: null,
  label_kind: 'best_by',
  grace_days: 0,
  absent: '{}',
  gluten: 'yes',
  marks: '{}',
  picture: 'bag groceries',
  offered: false,
});

interface SeedLot {
  readonly id: Id;
  readonly item: Id;
  readonly source: string;
  readonly came: Day;
  readonly label: string;
  readonly date: Day | null;
  readonly onHand: number;
}

type At = Pick<Known, 'rows' | 'hub'>;

function addLot({ rows, hub }: At, { id, item, source, came, label, date, onHand }: SeedLot): void {
  const lot = { hub_id: hub.id, id, item_id: item, state: 'available', source, received_on: came };
  rows.add('lot', { ...lot, label_kind: label, label_date: date });
  const place = { hub_id: hub.id, lot_id: id, place_id: hub.id };
  rows.add('stock_balance', { ...place, on_hand: onHand, reserved: 0, held: 0 });
}

interface SeedMove {
  readonly id: Id;
  readonly kind: 'receive' | 'pack' | 'unpack';
  readonly lots: readonly Id[];
  /** Of each lot. */
  readonly quantity: number;
  readonly at: Date;
}

function move({ rows, hub }: At, { id, kind, lots, quantity, at }: SeedMove): void {
  rows.add('stock_movement', { hub_id: hub.id, id, kind, at });
  const entries = entriesOf({ kind, place: hub.id, lines: lots.map((lot) => ({ lot, quantity })) });
  if (!entries.ok) throw new Error(entries.error);
  for (const { lot, place, account, quantity: units } of entries.value)
    rows.add('stock_entry', {
      ...{ hub_id: hub.id, movement_id: id, lot_id: lot, place_id: place },
      ...{ account, quantity: units },
    });
}

/** What families choose from: most of what is given out, and some things more; coffee and chicken count twice. */
function addPictures({ rows, hub, dice }: Known): void {
  const more = MORE.map((slug) => ({ slug, id: idOf(dice) }));
  for (const { slug, id } of more) {
    const { names, unit, category, cooling, strict, label, graceDays } = catalogued(slug);
    rows.add('item', {
      ...{ hub_id: hub.id, id, name: names.en, unit, category, cooling, strict },
      ...{ label_kind: label, grace_days: graceDays },
      ...factsOf(slug),
    });
  }
  const state = { state: 'open', bands: list(BANDS.map(String)), points: '{6,9,12,15}' };
  rows.add('picture_choice', { hub_id: hub.id, ...state, version: 1 });
  const own = hub.itemIds.filter((_, n) => !NOT_CHOSEN.includes(n)).map((id) => ({ id, slug: '' }));
  [...own, ...more].forEach(({ id, slug }, position) => {
    const points = slug === 'coffee-ground' || slug === 'chicken-halal' ? 2 : 1;
    rows.add('picture_item', { hub_id: hub.id, item_id: id, position, points });
  });
}
