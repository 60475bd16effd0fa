import { PARTS_AT_ONCE } from '@doorstep/lifecycle';
import { newReceiptCode } from '@doorstep/sealed';
import { present, type Day } from '@doorstep/std';
import type { Keyring } from '../../../platform/session/keyring';
import { workerKdf } from '../../../platform/kdf/kdf';
import { paperOf, signOf, type Paper } from '../../../public/ask/paper';
import type { IntakeDraft } from '../intake-draft';
import { readWhen } from '../when-text';

type TagOf = NonNullable<Keyring['tagOf']>;

/** What one row says, in one spelling: where it was found on a map is no part of it, and "tomorrow" is a day. */
function saidBy(
  { place: _, goal: _g, part: _p, goalPart: _gp, when, ...said }: IntakeDraft,
  today: Day,
): string {
  const fields = Object.entries({ ...said, when: readWhen(when, today) });
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Names and code of a row that follow from what it says, under the hub's key: the same row brought in again is the same
 * request, and has the same code, on whatever computer and however often. Nothing has to be remembered for that.
 */
export async function paperOfRow(tagOf: TagOf, draft: IntakeDraft, today: Day): Promise<Paper> {
  const said = saidBy(draft, today);
  const bytes = (what: string): Promise<Uint8Array> => tagOf(`list ${what} ${said}`);
  const ids = Array.from({ length: PARTS_AT_ONCE }, (_, n) => bytes(`request ${n}`));
  const [plan, code, sign] = await Promise.all([bytes('plan'), bytes('code'), bytes('sign')]);
  return paperOf(workerKdf, {
    requestIds: (await Promise.all(ids)).map(uuidOf),
    planId: uuidOf(plan),
    code: newReceiptCode(dealt(code)),
    sign: signOf(new Uint32Array(sign.slice().buffer, 0, 2)),
  });
}

/** An id of version 8, "what its maker says" (RFC 9562, 5.8). */
function uuidOf(bytes: Uint8Array): string {
  const own = bytes.slice(0, 16);
  own[6] = (present(own[6]) & 0x0f) | 0x80;
  own[8] = (present(own[8]) & 0x3f) | 0x80;
  const hex = Array.from(own, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A source of dice that deals these bytes out; behind them a byte that a code never takes, which cannot happen in 32. */
function dealt(bytes: Uint8Array): (count: number) => Uint8Array<ArrayBuffer> {
  let at = 0;
  return (count) => {
    const hand = bytes.slice(at, at + count);
    at += count;
    if (hand.length < count) throw new Error('a code takes fewer bytes than a tag has');
    return new Uint8Array(hand);
  };
}
