import type { About } from './pack-file';
import type { Report } from './report';

/** What one number of the report means for those who use the map. */
const SENTENCES: readonly (readonly [key: string, sentence: (count: number) => string])[] = [
  [
    'conditionalRules',
    (n) => `On ${n} streets rules for some hours or weights only are not obeyed: read the signs.`,
  ],
  ['conditionalBans', (n) => `${n} turn rules for some hours only are not obeyed.`],
  ['reversible', (n) => `${n} ways whose direction changes with the hour are left out.`],
  ['ferries', (n) => `Ferries (${n}) are not taken.`],
  ['coastsDamaged', () => 'The sea is not drawn wherever its coast is not whole.'],
  [
    'droppedCutOffMeters',
    (n) => `${(n / 1000).toFixed(1)} km of streets that no car can reach and leave again are left out.`,
  ],
];

/** What is not in a pack, in sentences that stand on its map: of its sources, and of this build. */
export const limitsOf = ({ limits }: About, report: Report): string =>
  [
    limits,
    ...SENTENCES.flatMap(([key, sentence]) => ((report[key] ?? 0) > 0 ? [sentence(report[key] ?? 0)] : [])),
  ].join(' ');
