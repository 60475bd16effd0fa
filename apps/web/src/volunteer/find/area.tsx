import { type ReactNode } from 'react';
import { loadCellNames } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useHub } from '../frame/hub';
import { useWords } from '../messages';

/** The part of town people know by name: as near as anybody is told before the claim. */
export function useArea(): (cell: string) => string {
  const words = useWords();
  const names = usePack(loadCellNames, useHub().region);
  return (cell) => (names.at === 'ready' ? names.value.get(cell) : undefined) ?? words.t('area.unknown');
}

export function Area({ cell, to }: { readonly cell: string; readonly to?: string | null }): ReactNode {
  const words = useWords();
  const area = useArea();
  if (to === null || to === undefined) return area(cell);
  return words.t('area.toArea', { from: area(cell), to: area(to) });
}
