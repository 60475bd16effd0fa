import { useApolloClient } from '@apollo/client/react';
import { readDrawer, type CareFacts, type PlaceFacts } from '@doorstep/lifecycle';
import type { Recipe } from '@doorstep/goods';
import { present } from '@doorstep/std';
import { useState } from 'react';
import type { NeedsToPackQuery } from '../../gql/graphql';
import type { Keyring } from '../../platform/session/keyring';
import { openWith, sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import type { Fault } from '../../platform/graphql/refusals';
import { pantryOf, recipeOf } from '../kits/bag-goods';
import { KIT_BOOK } from '../kits/kits-documents';
import { useCommand } from '../frame/use-command';
import { KITS } from '../inbox/inbox-documents';
import { STOCK } from '../stock/stock-documents';
import { fillBag, type FilledBag, type Filling, type OpenedHome, recipeOfKit } from './fill-bags';
import { NEEDS_TO_PACK, NOTE_NEEDS, START_WAVE } from './packing-documents';
import { shareKey, shareShelf, type Sharing, type TaskToPack } from './share-shelf';

/** What a wave would be: bags as this tab filled them, how a short shelf is shared, and homes that did not open. */
export interface WaveDraft {
  readonly bags: readonly FilledBag[];
  readonly sharing: Sharing;
  readonly closed: readonly string[];
  readonly goods: Filling['goods'];
}

/** `kit`: what each task was promised at triage; else the id of a recipe. */
export type WhichRecipe = string;
export const KIT = 'kit';

interface WaveDesk {
  readonly draft: WaveDraft | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly fill: (tasks: readonly TaskToPack[], recipe: WhichRecipe) => Promise<void>;
  readonly start: () => Promise<boolean>;
  readonly drop: () => void;
}

/** Opens homes, fills their bags here, and sends the server items and numbers. Opening is noted first. */
export function useWaveDesk(day: string): WaveDesk {
  const { keys } = useUnlocked();
  const client = useApolloClient();
  const [draft, setDraft] = useState<WaveDraft | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { busy, run } = useCommand(setFault);

  const ask = async (tasks: readonly TaskToPack[], which: WhichRecipe): Promise<WaveDraft> => {
    const requestIds = [...new Set(tasks.map(({ requestId }) => requestId))];
    await client.mutate({ mutation: NOTE_NEEDS, variables: { requestIds } });
    const fresh = { fetchPolicy: 'network-only' } as const;
    const { tasksToPack } = dataOf(
      await client.query({ query: NEEDS_TO_PACK, variables: { day }, ...fresh }),
    );
    const { items, standIns, recipes } = dataOf(await client.query({ query: KIT_BOOK, ...fresh }));
    const { stock } = dataOf(await client.query({ query: STOCK, ...fresh }));
    const { kits } = dataOf(await client.query({ query: KITS, ...fresh }));
    const free = new Map(stock.map(({ item, available }) => [item.id, available]));
    const filling: Filling = {
      // What lies on the shelf suits best: a substitute that nobody has is none.
      goods: [...pantryOf(items)].sort((a, b) => Number(!free.get(a.id)) - Number(!free.get(b.id))),
      rules: standIns.map(({ itemId, otherId, may }) => ({ item: itemId, other: otherId, may })),
    };
    const recipeFor = recipesBy(which, recipes, kits);
    const { homes, closed } = await openHomes(keys, tasksToPack, tasks);
    const bags = tasks.flatMap((task) => {
      const home = homes.get(task.taskId);
      const recipe = recipeFor(task);
      const bag = home && recipe ? fillBag(home, recipe, filling) : null;
      return bag && bag.lines.length > 0 ? [bag] : [];
    });
    const sharing = shareShelf(bags, { day, tasks, stock, items });
    return { bags, sharing, closed, goods: filling.goods };
  };

  return {
    draft,
    busy,
    fault,
    drop: () => setDraft(null),
    fill: async (tasks, which) => {
      setFault(null);
      await run(async () => setDraft(await ask(tasks, which)));
    },
    start: async () => {
      if (draft === null) return false;
      setFault(null);
      return run(async (key) => {
        const bags = await Promise.all(draft.bags.map((bag) => inputOf(keys, bag, draft.sharing)));
        const input = { id: crypto.randomUUID(), day, bags, key };
        await client.mutate({ mutation: START_WAVE, variables: { input } });
        await client.refetchQueries({ include: 'active' });
      });
    },
  };
}

const dataOf = <Data>({ data }: { readonly data?: Data | undefined }): Data =>
  present(data, 'a query without error has data');

type Recipes = Parameters<typeof recipeOf>[0];
interface KitLike {
  readonly id: string;
  readonly lines: readonly { readonly item: { readonly id: string }; readonly quantity: number }[];
}

function recipesBy(
  which: WhichRecipe,
  recipes: readonly {
    readonly id: string;
    readonly versions: readonly (Recipes & { readonly state: string })[];
  }[],
  kits: readonly KitLike[],
): (task: TaskToPack) => Recipe | null {
  if (which !== KIT) {
    const versions = recipes.find(({ id }) => id === which)?.versions ?? [];
    const version = versions.find(({ state }) => state === 'published');
    const recipe = version ? recipeOf(version) : null;
    return () => recipe;
  }
  return ({ kitId, kitCount }) => {
    const kit = kits.find(({ id }) => id === kitId);
    if (!kit) return null;
    const lines = kit.lines.map(({ item, quantity }) => ({ itemId: item.id, quantity }));
    return recipeOfKit(lines, Math.max(1, kitCount));
  };
}

async function openHomes(
  keys: Keyring,
  needs: NeedsToPackQuery['tasksToPack'],
  tasks: readonly TaskToPack[],
): Promise<{ readonly homes: ReadonlyMap<string, OpenedHome>; readonly closed: readonly string[] }> {
  const homes = new Map<string, OpenedHome>();
  const byTask = new Map(needs.map(({ taskId, boxes }) => [taskId, boxes]));
  for (const { taskId } of tasks) {
    const drawers = new Map<string, unknown>();
    for (const box of byTask.get(taskId) ?? []) {
      const opened = await openWith<unknown>(keys, box);
      if (opened.ok) drawers.set(box.compartment, opened.value);
    }
    const place = readDrawer('place', drawers.get('place'));
    const care = readDrawer('care', drawers.get('care'));
    if (place.ok && care.ok) homes.set(taskId, homeOf(taskId, place.value, care.value));
  }
  return { homes, closed: tasks.flatMap(({ taskId }) => (homes.has(taskId) ? [] : [taskId])) };
}

const homeOf = (taskId: string, { sign }: PlaceFacts, care: CareFacts): OpenedHome => ({
  taskId,
  sign,
  care,
});

/** What leaves this browser of one bag. */
async function inputOf(keys: Keyring, bag: FilledBag, { given }: Sharing) {
  const id = crypto.randomUUID();
  const drawer = { subjectId: id, compartment: 'slip', version: 0 } as const;
  return {
    id,
    taskId: bag.taskId,
    boxes: bag.boxes,
    lines: bag.lines.map(({ item, quantity }) => ({
      itemId: item.id,
      wanted: quantity,
      promised: given.get(shareKey(bag.taskId, item.id))?.promised ?? quantity,
    })),
    slip: await sealFor(keys.hub, drawer, bag.slip, [keys.hubKey, keys.boardKey]),
  };
}
