import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { KitBookQuery, RecipeFieldsFragment } from '../../gql/graphql';
import { Button, EmptyState, ErrorSummary, type FieldFault, Select, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { KitsSentences } from '../messages/kits-sentences';
import { StockPlaces } from '../stock/stock-places';
import { type HubGoods, pantryOf, recipeOf, type RecipeVersion } from './bag-goods';
import { BuildDialog } from './build-dialog';
import { KIT_BOOK, PUBLISH_RECIPE, SAVE_RECIPE } from './kits-documents';
import './kits.css';
import { draftOf, faultsIn, inputOf, newDraft, recipeIn, type RecipeDraft } from './recipe-draft';
import { RecipeEditor } from './recipe-editor';
import { RecipeView } from './recipe-view';
import { TryHousehold } from './try-household';

/** One recipe: a version as it stands beside another, or the next one being written; and a household to try it on. */
export const RecipeScreen = (): ReactNode => (
  <KitsSentences>
    <Screen />
  </KitsSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { recipeId } = useParams();
  const query = useQuery(KIT_BOOK);
  return (
    <>
      <StockPlaces />
      <Loaded query={query} rows={6}>
        {(data) => {
          const recipe = data.recipes.find(({ id }) => id === recipeId) ?? null;
          if (recipe === null && recipeId !== 'new')
            return <EmptyState icon="stock">{words.t('recipe.missing')}</EmptyState>;
          return <OneRecipe key={recipe?.id ?? 'new'} recipe={recipe} book={data} />;
        }}
      </Loaded>
    </>
  );
}

interface OneRecipeProps {
  /** Null: a new one. */
  readonly recipe: RecipeFieldsFragment | null;
  readonly book: KitBookQuery;
}

function OneRecipe({ recipe, book }: OneRecipeProps): ReactNode {
  const words = useWords();
  const goods = pantryOf(book.items);
  const [draft, setDraft] = useState<RecipeDraft | null>(recipe === null ? newDraft() : null);
  const [number, setNumber] = useState<number | null>(null);
  const [isBuilding, setBuilding] = useState(false);
  const { shown, open } = versionsOf(recipe, number);
  const tried = draft === null ? shown && recipeOf(shown) : recipeIn(draft);
  const reading = draft === null && recipe !== null && shown !== null ? { recipe, shown } : null;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{recipe?.name ?? words.t('kits.new')}</h1>
          <p>{words.t('kits.lead')}</p>
        </div>
        <div className="row">
          <Link className="button" to="/stock/kits">
            {words.t('recipe.back')}
          </Link>
          {reading === null ? null : (
            <Acts
              shown={reading.shown}
              isDraftOpen={open !== undefined}
              onBuild={() => setBuilding(true)}
              onWrite={() => setDraft(draftOf(reading.recipe.name, open ?? reading.shown))}
            />
          )}
        </div>
      </header>
      <div className="stack">
        {reading === null ? null : <Reading {...reading} goods={goods} onShow={setNumber} />}
        {draft === null ? null : (
          <Writing
            recipe={recipe}
            draft={draft}
            goods={goods}
            onChange={setDraft}
            onEnd={() => setDraft(null)}
          />
        )}
        {tried ? <TryHousehold recipe={tried} goods={goods} rules={rulesOf(book)} /> : null}
      </div>
      {isBuilding && reading !== null ? (
        <BuildDialog
          recipe={reading.recipe}
          version={reading.shown}
          goods={goods}
          onEnd={() => setBuilding(false)}
        />
      ) : null}
    </>
  );
}

/** The version that is read (the newest, if nobody chose one), and the draft, if there is one. */
function versionsOf(recipe: RecipeFieldsFragment | null, number: number | null) {
  const versions = recipe?.versions ?? [];
  return {
    shown: versions.find((one) => one.number === number) ?? versions[0] ?? null,
    open: versions.find(({ state }) => state === 'draft'),
  };
}

interface ActsProps {
  readonly shown: RecipeVersion;
  readonly isDraftOpen: boolean;
  readonly onBuild: () => void;
  readonly onWrite: () => void;
}

function Acts({ shown, isDraftOpen, onBuild, onWrite }: ActsProps): ReactNode {
  const words = useWords();
  return (
    <>
      {shown.state === 'published' ? (
        <Button icon="package" onPress={onBuild}>
          {words.t('recipe.build')}
        </Button>
      ) : null}
      <Button variant="primary" onPress={onWrite}>
        {words.t(isDraftOpen ? 'recipe.go' : 'recipe.change')}
      </Button>
    </>
  );
}

const rulesOf = ({ standIns }: KitBookQuery) =>
  standIns.map(({ itemId, otherId, may }) => ({ item: itemId, other: otherId, may }));

interface ReadingProps {
  readonly recipe: RecipeFieldsFragment;
  readonly shown: RecipeVersion;
  readonly goods: readonly HubGoods[];
  readonly onShow: (number: number) => void;
}

/** An older version stays readable, and is read beside another. */
function Reading({ recipe, shown, goods, onShow }: ReadingProps): ReactNode {
  const words = useWords();
  const hub = useHubTime();
  const [other, setOther] = useState('');
  const named = ({ number, state, publishedOn }: RecipeVersion): string =>
    state === 'draft'
      ? words.t('kits.version.draft', { number })
      : words.t('kits.version.since', { number, day: hub.shortDay(publishedOn ?? '') });
  const options = recipe.versions.map((one) => ({ value: String(one.number), label: named(one) }));
  const before = recipe.versions.find(({ number }) => String(number) === other && number !== shown.number);
  return (
    <>
      <div className="row">
        <Select
          label={words.t('recipe.shown')}
          value={String(shown.number)}
          options={options}
          onChange={(number) => onShow(Number(number))}
        />
        <Select
          label={words.t('recipe.compare')}
          value={other}
          options={[
            { value: '', label: words.t('recipe.compare.none') },
            ...options.filter(({ value }) => value !== String(shown.number)),
          ]}
          onChange={setOther}
        />
      </div>
      <RecipeView name={recipe.name} version={shown} before={before ?? null} goods={goods} />
    </>
  );
}

interface WritingProps {
  readonly recipe: RecipeFieldsFragment | null;
  readonly draft: RecipeDraft;
  readonly goods: readonly HubGoods[];
  readonly onChange: (draft: RecipeDraft) => void;
  readonly onEnd: () => void;
}

/** The draft, kept when somebody saves it, in use from when somebody publishes it. */
function Writing({ recipe, draft, goods, onChange, onEnd }: WritingProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [id] = useState(() => recipe?.id ?? crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [save] = useMutation(SAVE_RECIPE, { refetchQueries: ['KitBook'], awaitRefetchQueries: true });
  const [publish] = useMutation(PUBLISH_RECIPE, { refetchQueries: ['KitBook'], awaitRefetchQueries: true });
  const isNameless = draft.name.trim() === '';
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  const keep = async (): Promise<number | null> => {
    let version: number | null = null;
    await run(async (key) => {
      const { data } = await save({ variables: { input: inputOf(id, draft, key) } });
      version = data?.saveRecipe.versions.find(({ state }) => state === 'draft')?.version ?? null;
    });
    if (version !== null) onChange({ ...draft, version });
    return version;
  };
  const pressSave = async (): Promise<void> => {
    setTried(true);
    if (isNameless || (await keep()) === null) return;
    say({ tone: 'success', text: words.t('draft.saved') });
  };
  const pressPublish = async (): Promise<void> => {
    setTried(true);
    const found = faultsIn(draft).map(({ code, line }) => ({
      field: 'recipe-name',
      message: words.t(`fault.${code}`, { line: lineNumber(draft, line) }),
    }));
    setFaults(found);
    if (isNameless || found.length > 0) return;
    const version = await keep();
    if (version === null) return;
    let number = 0;
    const done = await run(async (key) => {
      const { data } = await publish({ variables: { id, version, key } });
      number = data?.publishRecipe.versions[0]?.number ?? 0;
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('draft.published', { name: draft.name.trim(), number }) });
    onEnd();
    if (recipe === null) void go(`/stock/kits/${id}`);
  };

  return (
    <>
      <ErrorSummary title={words.t('draft.errors')} faults={faults} />
      <RecipeEditor
        draft={draft}
        goods={goods}
        nameError={tried && isNameless ? words.t('draft.need.name') : undefined}
        onChange={onChange}
      />
      <div className="row">
        <Button variant="primary" busy={busy} onPress={() => void pressPublish()}>
          {words.t('draft.publish')}
        </Button>
        <Button busy={busy} onPress={() => void pressSave()}>
          {words.t('draft.save')}
        </Button>
        {recipe === null ? null : <Button onPress={onEnd}>{words.t('app.cancel')}</Button>}
      </div>
    </>
  );
}

const lineNumber = ({ lines }: RecipeDraft, line: string | null): number =>
  lines.findIndex(({ id }) => id === line) + 1;
