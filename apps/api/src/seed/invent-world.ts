import { present, seeded, type Day, type Random } from '@doorstep/std';
import { addDays } from '@doorstep/schedule';
import { idOf, pick } from './dice';
import { inventMembers } from './invent-members';
import { inventRequests, inventTogether } from './invent-requests';
import { inventStock } from './invent-stock';
import { inventBins, putAway } from './shelf-rows';
import { HUB_IDEAS, HUB_WORDS, ITEM_IDEAS, type HubIdea } from './invented';
import type { Scale } from './scale';
import type { Spots } from './spots';
import type { InventedHub, World } from './world';

/** The first hub of the demonstration carries nearly half of the work, so that one desk sees a real day. */
const FIRST_SHARE = 0.45;
/** The hubs of a lived region that people look at have put their goods away. */
const WITH_BINS = 2;
const MANY = HUB_IDEAS.length;
/** Dice of their own, so that this family does not change who else lives where. */
const FAMILY_SEED = 1820;

/** Invents a region. `today` is the hub's calendar day, `first` the first day that requests may ask for. */
export function inventWorld(scale: Scale, spots: Spots, today: Day, first: Day): World {
  const dice = seeded(scale.seed);
  const hubs = Array.from({ length: scale.hubs }, (_, n) =>
    inventHub(dice, spots, n, scale, { today, first }),
  );
  return { regionId: idOf(dice), hubs };
}

function inventHub(
  dice: Random,
  spots: Spots,
  n: number,
  scale: Scale,
  days: { today: Day; first: Day },
): InventedHub {
  const idea = HUB_IDEAS[n] ?? anotherIdea(dice, n);
  const requests = shareOf(scale.requests, n, scale.hubs);
  const bins = scale.lived && n < WITH_BINS ? inventBins(n) : [];
  const members = inventMembers(dice, spots, n, shareOf(scale.volunteers, n, scale.hubs));
  return {
    id: idOf(dice),
    idea,
    spot: spots.draw(dice),
    phone: `612-555-01${String(n % 100).padStart(2, '0')}`,
    members,
    requests: inventRequests(dice, spots, members, {
      first: days.first,
      count: requests,
      languages: idea.languages,
    }),
    together:
      n === 0 && requests > 0
        ? inventTogether(seeded(FAMILY_SEED), spots, {
            day: addDays(days.first, 2),
            languages: idea.languages,
          })
        : [],
    bins,
    stock: putAway(inventStock(dice, days.today, requests), bins, days.today),
    itemIds: ITEM_IDEAS.map(() => idOf(dice)),
    kitIds: [1, 2, 3, 4].map(() => idOf(dice)),
  };
}

/** Splits a total over the hubs: nearly half to the first, the rest evenly; the parts add up to the total. */
function shareOf(total: number, n: number, hubs: number): number {
  const firsts = hubs > MANY ? Math.ceil(total / hubs) : Math.ceil(total * FIRST_SHARE);
  if (n === 0 || hubs === 1) return hubs === 1 ? total : firsts;
  const rest = total - firsts;
  const others = hubs - 1;
  return Math.floor((rest * n) / others) - Math.floor((rest * (n - 1)) / others);
}

function anotherIdea(dice: Random, n: number): HubIdea {
  const [first, second] = HUB_WORDS;
  const word = present(first[n % first.length]);
  const name = `${word} ${present(second[Math.floor(n / first.length) % second.length])}`;
  const kind = pick(dice, ['school', 'church', 'shop', 'restaurant', 'hall'] as const);
  return { slug: `${name.toLowerCase().replace(' ', '-')}-${n}`, name, kind, languages: ['en', 'es'] };
}
