import type { PublicHubsQuery } from '../../gql/graphql';
import { localeOf } from '../page/clock-words';
import { byId, el } from '../page/dom';
import { say } from '../page/say';
import type { RegionBook } from '../place/region-files';

export type Hub = PublicHubsQuery['hubs'][number];

const METERS_PER_MILE = 1609.344;

export interface RankedHub {
  readonly hub: Hub;
  readonly meters: number | null;
  /** It says that it goes to this part of town. Who is not sure may still ask: the hub decides, not this page. */
  readonly comes: boolean;
}

/** Hubs by distance from a coarse cell; those that go elsewhere after those, and those that take no requests last. */
export function rankHubs(hubs: readonly Hub[], book: RegionBook | null, cell: string): readonly RankedHub[] {
  const far = (meters: number | null): number => meters ?? Infinity;
  const late = ({ hub, comes }: RankedHub): number => (hub.intake === 'paused' ? 2 : comes ? 0 : 1);
  return hubs
    .map((hub) => ({
      hub,
      meters: book?.metersFrom(cell, hub) ?? null,
      comes: hub.reach.length === 0 || hub.reach.includes(cell),
    }))
    .sort((a, b) => late(a) - late(b) || compare(far(a.meters), far(b.meters)));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The hub to propose: the one chosen before, else the one of the address, else the nearest; open ones only. */
export function proposeHub(ranked: readonly RankedHub[], wanted: readonly (string | null)[]): Hub | null {
  const open = ranked.map(({ hub }) => hub).filter(({ intake }) => intake === 'open');
  const named = wanted.flatMap((slug) => open.filter((hub) => hub.slug === slug));
  return named[0] ?? open[0] ?? null;
}

/** Miles with one decimal: from the middle of the coarse cell, so nothing finer is meant. */
export const milesOf = (meters: number, tag: string): string =>
  new Intl.NumberFormat(localeOf(tag), { maximumFractionDigits: 1 }).format(meters / METERS_PER_MILE);

function hintOf({ hub, meters, comes }: RankedHub, tag: string): string {
  const { street, intake } = hub;
  if (intake === 'paused') return say('ask.hub.paused', { street });
  if (!comes) return say('ask.hub.elsewhere', { street });
  return meters === null
    ? say('ask.hub.open', { street })
    : say('ask.hub.away', { street, miles: milesOf(meters, tag) });
}

/** The hubs as choices. A paused one is listed, so that nobody looks for it, but cannot be chosen. */
export function showHubs(ranked: readonly RankedHub[], chosen: string | null, tag: string): void {
  const rows = ranked.map((one) => {
    const { slug, name, intake } = one.hub;
    const id = `hub-${slug}`;
    const input = el('input', { type: 'radio', id, name: 'hub', value: slug });
    input.checked = slug === chosen;
    input.disabled = intake === 'paused';
    const hint = el('span', { class: 'hint' }, hintOf(one, tag));
    return el('label', { class: 'choice', for: id }, input, el('span', { class: 'choice-text' }, name, hint));
  });
  byId('hub-choices').replaceChildren(...rows);
}
