import { type CatalogueItem, starterCatalogue, traceListsOf } from '@doorstep/goods';
import { present } from '@doorstep/std';
import { list, type Row } from '../founding/rows';

/** Lines of the starter catalogue by slug: read once. */
const STARTER: ReadonlyMap<string, CatalogueItem> = new Map(
  starterCatalogue().map((item) => [item.slug, item]),
);

/** What the catalogue knows of a thing beyond its name, unit and date. */
export function factsOf(slug: string): Row {
  const item = catalogued(slug);
  const { contains, mayContain, absent } = traceListsOf(item);
  return {
    slug,
    name_es: item.names.es,
    name_ar: item.names.ar,
    exchange_group: item.group,
    grams: item.grams,
    cooking: item.cooking,
    animal: item.animal,
    contains: list(contains),
    may_contain: list(mayContain),
    absent: list(absent),
    gluten: item.gluten,
    marks: list(item.marks),
    picture: `${item.picture.shape} ${item.picture.of}`,
    state: 'active',
    version: 1,
    offered: true,
  };
}

export const catalogued = (slug: string): CatalogueItem =>
  present(STARTER.get(slug), 'the starter catalogue has this line');
