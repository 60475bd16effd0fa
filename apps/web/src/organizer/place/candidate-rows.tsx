import type { PlaceCandidate } from '@doorstep/places';
import type { ReactNode } from 'react';
import type { MapPoint } from '../../map/map-scene';
import { RadioRows } from '../../ui';
import { useWords } from '../messages';

/** From here on nothing about a candidate is in doubt. */
const SURE = 0.9;

interface CandidateRowsProps {
  readonly candidates: readonly PlaceCandidate[];
  readonly chosen: MapPoint | null;
  readonly onChoose: (point: MapPoint) => void;
}

/** Places a text may mean, with what is unsure about each. Never chosen silently. */
export function CandidateRows({ candidates, chosen, onChoose }: CandidateRowsProps): ReactNode {
  const words = useWords();
  const value = candidates.findIndex(
    ({ point }) => chosen !== null && point.lon === chosen.lon && point.lat === chosen.lat,
  );
  const doubt = (candidate: PlaceCandidate): string =>
    new Intl.ListFormat(words.locale, { type: 'unit' }).format([
      words.t(candidate.confidence > SURE ? 'place.exact' : 'place.check'),
      ...(candidate.area ? [candidate.area.replace(/\s+-\s+/g, '-')] : []),
      ...candidate.reasons.map((reason) => words.t(`place.reason.${reason}`)),
    ]);
  return (
    <RadioRows
      label={words.t('place.candidate')}
      value={value === -1 ? null : String(value)}
      choices={candidates.map((candidate, i) => ({
        value: String(i),
        label: candidate.label,
        hint: doubt(candidate),
      }))}
      onChange={(i) => {
        const candidate = candidates[Number(i)];
        if (candidate) onChoose(candidate.point);
      }}
    />
  );
}
