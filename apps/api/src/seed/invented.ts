/** Invented names only. No school, church, shop, address or person here is real; phones are of the fictional 555-01 block. */
export interface HubIdea {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'school' | 'church' | 'shop' | 'restaurant' | 'hall';
  readonly languages: readonly string[];
}

export const HUB_IDEAS: readonly HubIdea[] = [
  { slug: 'cedar', name: 'Cedar Lantern School', kind: 'school', languages: ['en', 'es', 'so'] },
  { slug: 'river', name: 'River Kite Church', kind: 'church', languages: ['en', 'es'] },
  { slug: 'maple', name: 'Maple Corner Shop', kind: 'shop', languages: ['en', 'hmn'] },
  { slug: 'comal', name: 'Comal Azul Kitchen', kind: 'restaurant', languages: ['es', 'en'] },
  { slug: 'harbor', name: 'Harbor Table Hall', kind: 'hall', languages: ['en', 'om', 'am'] },
  { slug: 'willow', name: 'Willow Bell School', kind: 'school', languages: ['en', 'ksw', 'vi'] },
  { slug: 'saffron', name: 'Saffron Oven Kitchen', kind: 'restaurant', languages: ['en', 'ar', 'so'] },
  { slug: 'north', name: 'North Lamp Church', kind: 'church', languages: ['en', 'es', 'hmn'] },
  { slug: 'prairie', name: 'Prairie Thread Hall', kind: 'hall', languages: ['en', 'sw', 'fr'] },
];

/** For more hubs than ideas: two words and a kind, never the same twice. */
export const HUB_WORDS = [
  ['Amber', 'Birch', 'Clover', 'Drift', 'Elm', 'Fern', 'Garnet', 'Hazel', 'Indigo', 'Juniper'],
  ['Basket', 'Kettle', 'Needle', 'Ladder', 'Button', 'Anchor', 'Feather', 'Spindle', 'Wheel', 'Harp'],
] as const;

export const GIVEN = [
  'Adela', 'Bram', 'Calla', 'Dario', 'Edda', 'Farid', 'Goran', 'Hodan', 'Ilka', 'Joram', 'Keo', 'Lioba', 'Maro', 'Nadifa',
  'Orla', 'Pao', 'Quill', 'Ruta', 'Sabela', 'Tove', 'Ulla', 'Vesna', 'Wren', 'Xiomara', 'Yusra', 'Zeno',
] as const; // prettier-ignore
export const FAMILY = [
  'Abendroth', 'Brisling', 'Calvao', 'Dunmere', 'Esterhuy', 'Falkner', 'Gallinar', 'Hollowell', 'Imbriani', 'Jorvik',
  'Kestrelle', 'Lindqvara', 'Mirabalo', 'Northgale', 'Okonquay', 'Pellworm', 'Quenby', 'Rosmarin', 'Sundvall', 'Tarrowby',
] as const; // prettier-ignore
export const DOORS = ['green', 'blue', 'red', 'yellow', 'white', 'brown', 'grey', 'black'] as const;

/** Handles are pseudonyms: two plain words. */
export const HANDLE_WORDS = [
  ['quiet', 'brave', 'early', 'warm', 'swift', 'kind', 'bright', 'steady', 'north', 'little'],
  ['fox', 'pine', 'stone', 'wave', 'cloud', 'wheel', 'leaf', 'spoon', 'drum', 'lamp'],
] as const;

export interface ItemIdea {
  readonly name: string;
  /** The line of the starter catalogue that knows what is in it. */
  readonly slug: string;
  readonly unit: 'each' | 'pack' | 'case' | 'pound';
  readonly category: 'dry' | 'canned' | 'fresh' | 'dairy' | 'frozen' | 'baby' | 'hygiene' | 'other';
  readonly label: 'use_by' | 'best_by' | 'made_on' | 'none';
  /** Days a lot of it keeps. */
  readonly keeps: number;
  readonly cooled?: boolean;
  readonly infantFormula?: boolean;
  /** Days after the label that the hub still gives it out. */
  readonly grace?: number;
  /** How many a kit of each size (1 to 4 load units) holds. */
  readonly kit: readonly [number, number, number, number];
}

export const ITEM_IDEAS: readonly ItemIdea[] = [
  { name: 'Rice, 2 lb', slug: 'rice-white', unit: 'each', category: 'dry', label: 'best_by', keeps: 400, grace: 90, kit: [1, 2, 3, 4] },
  { name: 'Black beans, 1 lb', slug: 'beans-black-dry', unit: 'each', category: 'dry', label: 'best_by', keeps: 400, grace: 90, kit: [1, 2, 2, 3] },
  { name: 'Masa harina, 4 lb', slug: 'masa-harina', unit: 'each', category: 'dry', label: 'best_by', keeps: 200, grace: 30, kit: [1, 1, 1, 2] },
  { name: 'Cooking oil, 1 qt', slug: 'oil-vegetable', unit: 'each', category: 'dry', label: 'best_by', keeps: 300, grace: 60, kit: [1, 1, 1, 1] },
  { name: 'Canned tomatoes', slug: 'tomatoes-diced', unit: 'each', category: 'canned', label: 'best_by', keeps: 700, grace: 180, kit: [2, 3, 4, 6] },
  { name: 'Canned tuna', slug: 'tuna', unit: 'each', category: 'canned', label: 'best_by', keeps: 700, grace: 180, kit: [2, 2, 4, 6] },
  { name: 'Oats, 18 oz', slug: 'oats', unit: 'each', category: 'dry', label: 'best_by', keeps: 300, grace: 60, kit: [1, 1, 2, 2] },
  { name: 'Eggs, dozen', slug: 'eggs', unit: 'pack', category: 'dairy', label: 'best_by', keeps: 21, cooled: true, grace: 5, kit: [1, 1, 2, 2] },
  { name: 'Milk, half gallon', slug: 'milk-2-percent', unit: 'each', category: 'dairy', label: 'use_by', keeps: 9, cooled: true, kit: [1, 1, 2, 2] },
  { name: 'Onions, 3 lb', slug: 'onions', unit: 'each', category: 'fresh', label: 'none', keeps: 0, kit: [1, 1, 1, 2] },
  { name: 'Potatoes, 5 lb', slug: 'potatoes', unit: 'each', category: 'fresh', label: 'none', keeps: 0, kit: [1, 1, 1, 2] },
  { name: 'Oranges, 3 lb', slug: 'oranges', unit: 'each', category: 'fresh', label: 'none', keeps: 0, kit: [1, 1, 2, 2] },
  { name: 'Frozen vegetables', slug: 'vegetables-frozen', unit: 'each', category: 'frozen', label: 'best_by', keeps: 200, cooled: true, kit: [0, 1, 1, 2] },
  { name: 'Infant formula, 12 oz', slug: 'formula-milk', unit: 'each', category: 'baby', label: 'use_by', keeps: 150, infantFormula: true, kit: [0, 0, 0, 0] },
  { name: 'Diapers, size 3', slug: 'diapers-3', unit: 'pack', category: 'baby', label: 'none', keeps: 0, kit: [0, 0, 0, 0] },
  { name: 'Soap, bar', slug: 'soap-bar', unit: 'each', category: 'hygiene', label: 'none', keeps: 0, kit: [1, 1, 2, 2] },
]; // prettier-ignore
