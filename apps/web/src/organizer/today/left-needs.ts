import type { TodayHeardQuery } from '../../gql/graphql';
import type { IconName } from '../../ui';
import type { Need } from './need';

type Left = TodayHeardQuery['leftOpen'][number];

interface Look {
  readonly what: Left['what'];
  readonly word: Need['word'];
  readonly icon: IconName;
  /** The screen on which a day's are settled. */
  readonly screen: string;
}

/** People first: children and riders before cars, cars before boxes. */
const LOOKS: readonly Look[] = [
  { what: 'care', word: 'today.left.care', icon: 'child', screen: '/care' },
  { what: 'ride', word: 'today.left.ride', icon: 'home', screen: '/rides' },
  { what: 'run', word: 'today.left.run', icon: 'car', screen: '/live' },
  { what: 'task', word: 'today.left.task', icon: 'clock', screen: '/live' },
];

/** What earlier days left open, a line a kind; each leads to the oldest of its days, where it is settled. */
export const leftNeeds = (left: readonly Left[]): readonly Need[] =>
  LOOKS.map(({ what, word, icon, screen }) => {
    const some = left.filter((one) => one.what === what).sort((a, b) => a.day.localeCompare(b.day));
    const oldestDay = some[0]?.day;
    return {
      word,
      icon,
      count: some.reduce((sum, { count }) => sum + count, 0),
      to: oldestDay === undefined ? screen : `${screen}?day=${oldestDay}`,
      oldestDay,
    };
  });
