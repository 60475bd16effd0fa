import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { BoxText } from '../../platform/session/boxes';
import { isFreeAct, type OutboxEntry } from '../outbox/outbox-entry';
import type { Saved } from './availability-documents';
import type { FreeAct, HoursAct } from './free-act';

/** Whose phone it is, as far as a box of one's own is concerned. */
interface Owner {
  readonly member: string;
  /** The member's own key. */
  readonly kid: string;
}

/** What the hub has, with what was said on this phone and the hub has not answered yet. Refused acts change nothing. */
export const withFreeActs = (saved: Saved, entries: readonly OutboxEntry[], owner: Owner): Saved =>
  entries.reduce(
    (now, { act, state }) => (state === 'waiting' && isFreeAct(act) ? withAct(now, act, owner) : now),
    saved,
  );

/** Hours that the hub said no to: they stay on the screen of whoever made them until something is decided. */
export function refusedHours(
  entries: readonly OutboxEntry[],
): (OutboxEntry & { readonly act: HoursAct }) | null {
  const last = entries.findLast(({ act, state }) => state === 'failed' && act.kind === 'freeHours');
  return last?.act.kind === 'freeHours' ? { ...last, act: last.act } : null;
}

function withAct(now: Saved, act: FreeAct, owner: Owner): Saved {
  switch (act.kind) {
    case 'freeHours': {
      const { series, wishes, company } = act;
      const box = company && ownBox(company, owner);
      return { ...now, series: series.map(copy), wishes, company: box ?? now.company };
    }
    case 'freeAway':
      return { ...now, away: withDaysAway(now.away, act) };
    case 'freeBack':
      return { ...now, away: now.away.filter(({ id }) => id !== act.awayId) };
    case 'freeSkip':
      return { ...now, series: now.series.map((one) => (one.id === act.seriesId ? skipped(one, act) : one)) };
  }
}

/** A box as this phone sealed it, the way the hub would hand it to its owner. */
export function ownBox(
  { compartment, version, body, wraps }: NonNullable<HoursAct['company']>,
  { member, kid }: Owner,
): BoxText | null {
  const wrap = wraps.find((one) => one.kid === kid)?.wrap;
  return wrap === undefined ? null : { subjectId: member, compartment, version, body, kid, wrap };
}

const copy = (one: HoursAct['series'][number]): Saved['series'][number] => ({
  ...one,
  skipped: [...one.skipped],
  extra: [...one.extra],
});

type Away = Saved['away'][number];

/** As the hub does it: days that overlap or touch become one stretch, under the newest name. */
function withDaysAway(
  all: readonly Away[],
  { awayId, fromDay, toDay }: Extract<FreeAct, { kind: 'freeAway' }>,
): Away[] {
  const [before, after] = [addDays(day(fromDay), -1), addDays(day(toDay), 1)];
  const joins = (one: Away): boolean => one.fromDay <= after && one.toDay >= before;
  const near = all.filter(joins);
  const one = {
    id: awayId,
    fromDay: near.reduce((least, { fromDay: from }) => (from < least ? from : least), fromDay),
    toDay: near.reduce((most, { toDay: to }) => (to > most ? to : most), toDay),
  };
  return [...all.filter((other) => !joins(other)), one].sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
}

function skipped<S extends Saved['series'][number]>(
  series: S,
  { day: on, skip }: { readonly day: string; readonly skip: boolean },
): S {
  const others = series.skipped.filter((one) => one !== on);
  return { ...series, skipped: skip ? [...others, on].sort() : others };
}
