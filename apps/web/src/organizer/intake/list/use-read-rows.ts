import { useEffect, useState } from 'react';
import { useHubTime } from '../../frame/hub-time';
import { loadGrid, loadPlaces } from '../../../platform/region/region-pack';
import { usePack } from '../../../platform/region/use-pack';
import { useUnlocked } from '../../../platform/session/session';
import { readRow, type ListGround, type ReadRow, type Confirmed } from './row-draft';
import type { Sheet } from './sheet';

/** Time that reading may take before the page gets a turn: finding a place takes a few milliseconds. */
const STRETCH_MS = 25;

interface Reading {
  /** The rows once all are read; until then how many are. */
  readonly rows: readonly ReadRow[] | null;
  readonly done: number;
  readonly ground: ListGround | null;
  /** The dictionary of places could not be had: every place has to be chosen by hand. */
  readonly isBlind: boolean;
}

/** Reads the rows of a file in this browser, places too, and leaves the page its turns. */
export function useReadRows(sheet: Sheet, { mapping, defaults }: Confirmed): Reading {
  const time = useHubTime();
  const { region } = useUnlocked().me.hub;
  const places = usePack(loadPlaces, region);
  const grid = usePack(loadGrid, region);
  const [ground, setGround] = useState<ListGround | null>(null);
  const [rows, setRows] = useState<readonly ReadRow[] | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (grid.at !== 'ready' || places.at === 'loading') return;
    const search = places.at === 'ready' ? (text: string) => places.value.search(text) : () => [];
    setGround({ today: time.today(), grid: grid.value, search });
  }, [grid, places, time]);
  useEffect(() => {
    if (ground === null) return;
    let here = true;
    const read = async (): Promise<void> => {
      const found: ReadRow[] = [];
      let end = performance.now() + STRETCH_MS;
      for (const row of sheet.rows) {
        found.push(readRow(row, mapping, defaults, ground));
        if (performance.now() < end) continue;
        setDone(found.length);
        await new Promise((resolve) => setTimeout(resolve));
        if (!here) return;
        end = performance.now() + STRETCH_MS;
      }
      if (here) setRows(found);
    };
    void read();
    return () => {
      here = false;
    };
  }, [sheet, mapping, defaults, ground]);
  return { rows, done, ground, isBlind: places.at === 'failed' };
}
