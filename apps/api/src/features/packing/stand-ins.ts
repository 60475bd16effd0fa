import { mayReplace, type StandInRule } from '@doorstep/goods';
import type { Tx } from '../../platform/db/db';
import type { Item } from '../goods/item.types';

/** The hub's own words on what stands in for what. Reads their table by name: recipes are built beside this feature. */
export const readRules = (tx: Tx, hubId: string): Promise<StandInRule[]> =>
  tx.query(`SELECT item_id AS item, other_id AS other, may FROM stand_in WHERE hub_id = $1`, [hubId]);

/** Whether one thing may go in for another; what the household may eat is asked on the phone that has the slip. */
export const standsIn = (item: Item, other: Item, rules: readonly StandInRule[]): boolean =>
  other.state === 'active' && mayReplace(replaceable(item), replaceable(other), rules);

const replaceable = ({ id, exchangeGroup, strict }: Item) => ({ id, group: exchangeGroup, strict });
