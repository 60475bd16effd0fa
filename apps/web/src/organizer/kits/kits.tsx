import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { KitBookQuery, RecipeFieldsFragment } from '../../gql/graphql';
import { DataTable, EmptyState, Tabs } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { KitsSentences } from '../messages/kits-sentences';
import { StockPlaces } from '../stock/stock-places';
import { BuiltPane } from './built-pane';
import { KIT_BOOK } from './kits-documents';
import './kits.css';
import { PicturesPane } from './pictures-pane';
import { StandInsPane } from './stand-ins-pane';

/** Recipes of bags, the kits that stand packed, the pictures families choose by, and what stands in for what. */
export const Kits = (): ReactNode => (
  <KitsSentences>
    <Screen />
  </KitsSentences>
);

const TABS = ['recipes', 'built', 'pictures', 'standIns'] as const;
type Tab = (typeof TABS)[number];

function Screen(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const query = useQuery(KIT_BOOK);
  const selected: Tab = TABS.find((tab) => tab === params.get('show')) ?? 'recipes';
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('kits.title')}</h1>
          <p>{words.t('kits.lead')}</p>
        </div>
        <Link className="button" data-variant="primary" to="/stock/kits/new">
          {words.t('kits.new')}
        </Link>
      </header>
      <StockPlaces />
      <Loaded query={query} rows={6}>
        {(book) => (
          <Tabs<Tab>
            label={words.t('kits.title')}
            selected={selected}
            onSelect={(show) => setParams({ show })}
            tabs={TABS.map((id) => ({ id, label: words.t(`kits.tab.${id}`), content: paneOf(id, book) }))}
          />
        )}
      </Loaded>
    </>
  );
}

function paneOf(tab: Tab, book: KitBookQuery): ReactNode {
  if (tab === 'built') return <BuiltPane book={book} />;
  if (tab === 'pictures')
    return <PicturesPane key={book.pictureChoice.version} choice={book.pictureChoice} items={book.items} />;
  return tab === 'standIns' ? <StandInsPane book={book} /> : <RecipesPane book={book} />;
}

type Recipe = RecipeFieldsFragment;
const inUse = ({ versions }: Recipe) => versions.find(({ state }) => state === 'published');
const draftIn = ({ versions }: Recipe) => versions.find(({ state }) => state === 'draft');

/** Each recipe with the version in use, its draft, and who uses it: kits on the shelf, kits ever built. */
function RecipesPane({ book }: { readonly book: KitBookQuery }): ReactNode {
  const words = useWords();
  if (book.recipes.length === 0) return <EmptyState icon="list">{words.t('kits.none')}</EmptyState>;
  const version = (one: ReturnType<typeof inUse>): string =>
    one === undefined ? '–' : words.t('kits.version', { number: one.number });
  const onShelf = ({ id }: Recipe): number =>
    book.builtKits.reduce((sum, kit) => sum + (kit.recipeId === id ? kit.count - kit.broken : 0), 0);
  return (
    <DataTable<Recipe>
      narrow="cards"
      caption={words.t('kits.tab.recipes')}
      rows={book.recipes}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: words.t('kits.column.recipe'),
          rowHeader: true,
          cell: ({ id, name }) => <Link to={`/stock/kits/${id}`}>{name}</Link>,
        },
        { id: 'inUse', header: words.t('kits.column.inUse'), cell: (recipe) => version(inUse(recipe)) },
        { id: 'draft', header: words.t('kits.column.draft'), cell: (recipe) => version(draftIn(recipe)) },
        { id: 'shelf', header: words.t('kits.column.shelf'), align: 'end', cell: onShelf },
        {
          id: 'uses',
          header: words.t('kits.column.uses'),
          align: 'end',
          cell: ({ versions }) => versions.reduce((sum, { built }) => sum + built, 0),
        },
      ]}
    />
  );
}
