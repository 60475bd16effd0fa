import { existsSync } from 'node:fs';
import { match, openDay, type Matching, type PlainDay } from '@doorstep/matching';
import type { OnModuleDestroy } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal';
import { SideThread } from '../../platform/threads/side-thread';

/** Where days are matched. A metro takes seconds, a hub's day a tenth of one: too long for whoever else is waiting. */
export abstract class Matcher {
  abstract match(day: PlainDay): Promise<Matching>;
}

/** On this thread: in tests, and in bundles of the benches. */
export class MatchHere extends Matcher {
  match(day: PlainDay): Promise<Matching> {
    return Promise.resolve(match(openDay(day)));
  }
}

/** No day takes so long, in milliseconds; a thought that does is given up, and its thread with it. */
const LONGEST = 60_000;

/** On a thread of its own, one day after the other. Refuses BUSY when it comes to nothing in that time, waiting included. */
export class MatchBeside extends Matcher implements OnModuleDestroy {
  private readonly thread: SideThread<PlainDay, Matching>;

  constructor(
    file: URL,
    private readonly longest = LONGEST,
  ) {
    super();
    this.thread = new SideThread(file);
  }

  async match(day: PlainDay): Promise<Matching> {
    const signal = AbortSignal.timeout(this.longest);
    try {
      return await this.thread.ask(day, signal);
    } catch (error) {
      if (signal.aborted) throw new Refusal('BUSY');
      throw error;
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

/**
 * Beside this thread where the server is built: its entries lie beside one another, and what they share one folder below.
 * Where the source runs as it lies, and in a bundle without that entry, here.
 */
export function matcherFor(here: string): Matcher {
  const places = ['./match-thread.js', '../match-thread.js'].map((place) => new URL(place, here));
  const file = places.find((url) => existsSync(url));
  return file === undefined ? new MatchHere() : new MatchBeside(file);
}
