import { readDrawer, type SlipFacts } from '@doorstep/lifecycle';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { useOutbox, usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import { type KeptBag, type KeptItem, type KeptWave, withPackActs } from './kept-wave';

/** Waves with what was done on this phone in them. */
export function usePacking(): readonly KeptWave[] {
  const { packing } = usePocket();
  const { me } = useUnlocked();
  const { waves } = useSyncExternalStore(packing.subscribe, packing.snapshot);
  const { entries } = useOutbox();
  return waves.map((wave) => ({
    ...wave,
    bags: wave.bags.map((bag) => withPackActs(bag, entries, me.handle)),
  }));
}

/** Slips by bag, opened in this tab only; one that does not open is absent, and nothing may stand in for its bag. */
export function useSlips(bags: readonly KeptBag[]): ReadonlyMap<string, SlipFacts> {
  const { keys } = useUnlocked();
  const [slips, setSlips] = useState<ReadonlyMap<string, SlipFacts>>(new Map());
  const known = bags.map(({ id, slip }) => `${id} ${slip?.kid ?? ''}`).join();
  useEffect(() => {
    let stale = false;
    const opening = bags.map(async ({ id, slip }) => {
      const opened = slip ? await openWith<unknown>(keys, slip) : null;
      const facts = opened?.ok ? readDrawer('slip', opened.value) : null;
      return facts?.ok ? ([id, facts.value] as const) : null;
    });
    void Promise.all(opening).then((found) => {
      if (!stale) setSlips(new Map(found.filter((one) => one !== null)));
    });
    return () => {
      stale = true;
    };
    // `known` names all that the slips depend on.
  }, [keys, known]);
  return slips;
}

/** An item in the reader's language, where the hub has written one. */
export function useGoodsName(): (item: Pick<KeptItem, 'name' | 'nameEs' | 'nameAr'>) => string {
  const { locale } = useWords();
  return ({ name, nameEs, nameAr }) =>
    (locale.startsWith('es') ? nameEs : locale.startsWith('ar') ? nameAr : null) ?? name;
}
