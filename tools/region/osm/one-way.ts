import type { Tags } from '../pbf/primitive-block';
import { carAccess } from './access';

/** 1 in drawing order only, -1 against it only, 0 both, null when the direction changes with the hour. */
export type Direction = 1 | -1 | 0 | null;

const VALUES: Readonly<Record<string, Direction>> = {
  yes: 1,
  true: 1,
  '1': 1,
  '-1': -1,
  reverse: -1,
  no: 0,
  false: 0,
  '0': 0,
  // One lane that is passed by turns is open both ways.
  alternating: 0,
  reversible: null,
};

/** Without a tag a motorway and a roundabout run one way. */
const implied = ({ highway, junction = '' }: Tags): Direction =>
  highway === 'motorway' || junction === 'roundabout' || junction === 'circular' ? 1 : 0;

function tagged(tags: Tags): Direction {
  for (const key of ['oneway:motorcar', 'oneway:motor_vehicle', 'oneway:vehicle', 'oneway']) {
    const value = VALUES[tags[key] ?? ''];
    if (value !== undefined) return value;
  }
  return implied(tags);
}

/** The direction a car may drive: the one-way tags, then rules that close one direction to cars. */
export function directionOf(tags: Tags): Direction {
  const direction = tagged(tags);
  if (direction !== 0) return direction;
  const forward = carAccess(tags, 'forward') !== 'closed';
  const backward = carAccess(tags, 'backward') !== 'closed';
  if (forward === backward) return 0;
  return forward ? 1 : -1;
}
