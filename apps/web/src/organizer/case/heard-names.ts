import type { Keyring } from '../../platform/session/keyring';
import { soundAlike, soundsOf } from './name-sound';

/** A request whose name was opened in this tab: what its list shows, and how the name sounds. Never the name. */
export interface HeardRequest {
  readonly id: string;
  readonly kind: 'groceries' | 'supplies' | 'ride' | 'childcare' | 'visit' | 'other';
  readonly day: string;
}

interface Heard {
  readonly request: HeardRequest;
  readonly sounds: readonly string[];
}

/** By the keys that opened them: a tab that is locked, or belongs to somebody else, has heard nothing. */
const heardWith = new WeakMap<Keyring, Map<string, Heard>>();
/** As many as one hand opens in a day. */
const MOST = 200;

/** Remembers how the name of an opened request sounds, in the memory of this tab only. */
export function hearName(keys: Keyring, request: HeardRequest, name: string): void {
  const heard = heardWith.get(keys) ?? new Map<string, Heard>();
  heardWith.set(keys, heard);
  heard.set(request.id, { request, sounds: soundsOf(name) });
  const [oldest] = heard.keys();
  if (heard.size > MOST && oldest !== undefined) heard.delete(oldest);
}

/** Requests opened before whose name may be this one, newest first. Asks nobody. */
export function soundingLike(keys: Keyring, name: string): readonly HeardRequest[] {
  const sounds = soundsOf(name);
  const heard = [...(heardWith.get(keys)?.values() ?? [])].reverse();
  return heard.filter((one) => soundAlike(one.sounds, sounds)).map(({ request }) => request);
}
