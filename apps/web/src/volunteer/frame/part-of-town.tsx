import type { ReactNode } from 'react';
import { loadNeighborhoods } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { Select } from '../kit';
import { useWords } from '../messages';
import { useHub } from './hub';

interface PartOfTownProps {
  readonly label: string;
  readonly hint: string;
  /** A cell of the region, or null for none. */
  readonly value: string | null;
  readonly onChange: (cell: string | null) => void;
  /** What choosing none means. */
  readonly none: string;
  /** A cell with a name of its own, before all others. */
  readonly first?: { readonly cell: string; readonly name: string } | undefined;
}

/** A part of town, never an address: the list is the region's own file, and the server learns the cell and nothing finer. */
export function PartOfTown({ label, hint, value, onChange, none, first }: PartOfTownProps): ReactNode {
  const words = useWords();
  const parts = usePack(loadNeighborhoods, useHub().region);
  const named = parts.at === 'ready' ? parts.value : [];
  const places = [
    { value: '', label: none },
    ...(first ? [{ value: first.cell, label: first.name }] : []),
    ...named
      .filter(({ cell }) => cell !== first?.cell)
      .map(({ cell, name }) => ({ value: cell, label: name })),
  ];
  const options = places.some((place) => place.value === (value ?? ''))
    ? places
    : [...places, { value: value ?? '', label: words.t('area.unknown') }];
  return (
    <Select
      label={label}
      hint={hint}
      value={value ?? ''}
      options={options}
      onChange={(cell) => onChange(cell === '' ? null : cell)}
    />
  );
}
