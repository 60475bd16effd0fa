import type { Member, Tags } from '../pbf/primitive-block';

/** A turn that the law forbids, or the only one it allows, by the ids of ways and nodes. */
export interface Restriction {
  readonly id: number;
  readonly rule: 'no' | 'only';
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** A node, or ways in the order they are driven. */
  readonly via: { readonly node: number } | { readonly ways: readonly number[] };
}

/** Why a restriction is not read. */
export type Unread = 'conditionalBans' | 'bansOfOthers' | 'brokenBans';

/** Keys that bind cars, the most particular first. */
const KEYS = [
  'restriction:motorcar',
  'restriction:motor_vehicle',
  'restriction:vehicle',
  'restriction',
] as const;
const EXCEPT = new Set(['motorcar', 'motor_vehicle', 'vehicle']);
/** The older way of writing hours beside the rule. */
const HOURS = ['day_on', 'day_off', 'hour_on', 'hour_off'];

function ruleOf(tags: Tags): Restriction['rule'] | Unread {
  const value = KEYS.map((key) => tags[key]).find((each) => each !== undefined);
  const conditional = Object.keys(tags).some((key) => key.endsWith(':conditional'));
  if (value === undefined) return conditional ? 'conditionalBans' : 'bansOfOthers';
  if (HOURS.some((key) => tags[key] !== undefined)) return 'conditionalBans';
  const excepted = (tags['except'] ?? '').split(/[;,]/).map((word) => word.trim());
  if (excepted.some((word) => EXCEPT.has(word))) return 'bansOfOthers';
  if (value.startsWith('no_')) return 'no';
  return value.startsWith('only_') ? 'only' : 'brokenBans';
}

/** Reads a turn restriction that binds cars at all hours, or says why it is none. */
export function readRestriction(id: number, members: readonly Member[], tags: Tags): Restriction | Unread {
  const rule = ruleOf(tags);
  if (rule !== 'no' && rule !== 'only') return rule;
  const ways = (role: string): number[] =>
    members.filter((member) => member.type === 'way' && member.role === role).map(({ ref }) => ref);
  const node = members.find(({ type, role }) => type === 'node' && role === 'via');
  const [from, to, viaWays] = [ways('from'), ways('to'), ways('via')];
  const complete = from.length > 0 && to.length > 0 && (node !== undefined || viaWays.length > 0);
  if (!complete) return 'brokenBans';
  return { id, rule, from, to, via: node === undefined ? { ways: viaWays } : { node: node.ref } };
}
