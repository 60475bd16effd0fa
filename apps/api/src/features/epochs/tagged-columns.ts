/** Where tags of households stand. They are made with the hub's key, so they follow it into each new epoch. */
export const TAGGED_COLUMNS = [
  ['request', 'household_tag'],
  ['request', 'place_tag'],
  ['standing', 'household_tag'],
  ['standing', 'place_tag'],
  ['disclosure', 'household_tag'],
] as const satisfies readonly (readonly [table: string, column: string])[];

/** SQL: every tag of hub $1, once. */
export const TAGS = TAGGED_COLUMNS.map(
  ([table, column]) => `SELECT ${column} FROM ${table} WHERE hub_id = $1 AND ${column} IS NOT NULL`,
).join(' UNION ');
