import { existsSync } from 'node:fs';
import { match, openDay, type Matching, type PlainDay } from '@doorstep/matching';
import type { OnModuleDestroy } from '@nestjs/common';
import { SideThread } from '../../platform/threads/side-thread';

/** Where days are matched. A metro takes seconds, a hub's day a tenth of one: too long for whoever else is waiting. */
export abstract class Matcher {
  abstract match(day: PlainDay): Promise<Matching>;
}

/** On this thread: where the source runs as it lies, in tests. */
export class MatchHere extends Matcher {
  match(day: PlainDay): Promise<Matching> {
    return Promise.resolve(match(openDay(day)));
  }
}

/** No day takes so long, in milliseconds; a thought that does is given up, and its thread with it. */
const LONGEST = 60_000;

/** On a thread of its own, one day after the other. */
export class MatchBeside extends Matcher implements OnModuleDestroy {
  private readonly thread: SideThread<PlainDay, Matching>;

  constructor(file: URL) {
    super();
    this.thread = new SideThread(file);
  }

  match(day: PlainDay): Promise<Matching> {
    return this.thread.ask(day, AbortSignal.timeout(LONGEST));
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

/** Beside this thread where we are a bundle: its entries lie beside one another, and what they share one folder below. */
export function matcherFor(here: string): Matcher {
  if (here.endsWith('.ts')) return new MatchHere();
  const places = ['./match-thread.js', '../match-thread.js'].map((place) => new URL(place, here));
  const file = places.find((url) => existsSync(url));
  if (file === undefined) throw new Error('match-thread.js is missing beside the server. Build it again.');
  return new MatchBeside(file);
}
