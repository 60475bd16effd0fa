import { registerEnumType } from '@nestjs/graphql';

/** A closed list of words as a GraphQL enum: each word is its own value, in the schema and in the database. */
export function words<const W extends string>(name: string, list: readonly W[]): { readonly [K in W]: K } {
  const mapped = Object.fromEntries(list.map((word) => [word, word])) as { readonly [K in W]: K };
  registerEnumType(mapped, { name });
  return mapped;
}
export type WordOf<T> = T[keyof T];
