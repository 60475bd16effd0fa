import { type Asking } from './bag';
import { Queue } from './queue';
import { type Supply } from './supply';

/** Unit by unit to whoever comes first, each up to their own limit; who can get no more steps back. */
export function fill(turn: readonly Asking[], supply: Supply, { upTo, isBefore }: Turn): void {
  const queue = new Queue<Asking>(isBefore);
  for (const one of turn) if (one.got < upTo(one)) queue.push(one);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!supply.give(next.bag.day)) continue;
    next.got += 1;
    if (next.got < upTo(next)) queue.push(next);
  }
}

export interface Turn {
  readonly upTo: (one: Asking) => number;
  readonly isBefore: (a: Asking, b: Asking) => boolean;
}

/** Whoever has the smallest part of what they asked for; among equals the longest wait, then the larger household. */
export const evenly: Turn = {
  upTo: ({ wanted }) => wanted,
  isBefore: (a, b) => comesBefore(largerPart(a, b), a, b),
};

/** Whoever has least, whatever they asked for, until each has the floor: so that a small wish is not rounded away. */
export const toTheFloor = (floor: number): Turn => ({
  upTo: ({ wanted }) => Math.min(wanted, floor),
  isBefore: (a, b) => comesBefore(a.got - b.got || largerPart(a, b), a, b),
});

/** Of what they asked for: got / wanted, compared without fractions. */
const largerPart = (a: Asking, b: Asking): number => a.got * b.wanted - b.got * a.wanted;

function comesBefore(more: number, { bag: a }: Asking, { bag: b }: Asking): boolean {
  if (more !== 0) return more < 0;
  if (a.waited !== b.waited) return a.waited > b.waited;
  if (a.people !== b.people) return a.people > b.people;
  return a.id < b.id;
}
