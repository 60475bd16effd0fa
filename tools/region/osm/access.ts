import type { Tags } from '../pbf/primitive-block';

/** May a car use it: passing through, only at the ends of a trip, or never. */
export type Access = 'open' | 'ends' | 'closed';

/** The most particular key wins: what is closed to all may be open to cars. */
const CAR_KEYS = ['motorcar', 'motor_vehicle', 'vehicle', 'access'] as const;

/** Who comes to a door may enter; who passes through may not. A guest of a private lane is asked in. */
const ENDS = new Set([
  'destination',
  'customers',
  'delivery',
  'permit',
  'residents',
  'private',
  'visitors',
  'parking',
]);
const CLOSED = new Set([
  'no',
  'agricultural',
  'forestry',
  'agricultural;forestry',
  'emergency',
  'military',
  'psv',
  'bus',
  'taxi',
  'hgv',
  'bicycle',
  'official_vehicles',
  'restricted',
]);

/** What one value says; of several ("destination;delivery") the kindest. */
function meaning(value: string): Access {
  const each = value.split(/[;,|]/).map((word) => word.trim());
  if (each.every((word) => CLOSED.has(word))) return 'closed';
  return each.every((word) => ENDS.has(word) || CLOSED.has(word)) ? 'ends' : 'open';
}

/** The value that binds a car, in one direction where `suffix` names it; undefined where nothing is said. */
function ruleOf(tags: Tags, suffix: string): string | undefined {
  for (const key of CAR_KEYS) {
    const value = tags[key + suffix] ?? tags[key];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Does anything say that a car may or may not enter? */
export const saysAccess = (tags: Tags): boolean => ruleOf(tags, '') !== undefined;

/** May a car use this way or pass this node? `direction` is as drawn; without a rule it is open. */
export function carAccess(tags: Tags, direction: 'forward' | 'backward' | null = null): Access {
  const rule = ruleOf(tags, direction === null ? '' : `:${direction}`);
  return rule === undefined ? 'open' : meaning(rule);
}

/** Is a car named as welcome ("motor_vehicle=yes"), not only not forbidden? For foot streets and tracks. */
export function carInvited(tags: Tags): boolean {
  const rule = tags['motorcar'] ?? tags['motor_vehicle'];
  return rule !== undefined && meaning(rule) !== 'closed';
}

const CONDITIONAL = /^(access|vehicle|motor_vehicle|motorcar|oneway|maxspeed)(:.*)?:conditional$/;

/** Has it a rule that holds only at some times or weights? Such rules are counted and told, not obeyed. */
export const isConditional = (tags: Tags): boolean => Object.keys(tags).some((key) => CONDITIONAL.test(key));
