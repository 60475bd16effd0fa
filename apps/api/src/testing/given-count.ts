import { randomUUID } from 'node:crypto';
import { present } from '@doorstep/std';
import type { CountLine, CountSheet } from '../features/counts/count.types';
import { CountsService } from '../features/counts/counts.service';
import type { Member } from '../platform/auth/actor';
import type { CountReason } from '../platform/graphql/words';
import type { GivenHub, Hubs } from './given-hub';

/** Another organizer of the hub: who signs for figures does not close them. */
export async function anotherOrganizer(hubs: Hubs, { id, organizer }: GivenHub): Promise<Member> {
  const { id: memberId, handle } = await hubs.owner.member(id, `o-${randomUUID().slice(0, 8)}`, [
    'organizer',
  ]);
  return { ...organizer, id: memberId, handle };
}

/** One count, worked as a desk works it. Every verb answers the sheet as it then stands. */
export class GivenCount {
  readonly counts: CountsService;
  id = '';

  constructor(
    hubs: Hubs,
    readonly me: Member,
  ) {
    this.counts = new CountsService(hubs.db);
  }

  open(what: { binId: string } | { itemIds: string[] }, blind = false): Promise<CountSheet> {
    this.id = randomUUID();
    const input = { id: this.id, itemIds: [], blind, key: randomUUID(), ...what };
    return this.counts.open(this.me, input);
  }

  sheet(): Promise<CountSheet> {
    return this.counts.count(this.me, this.id);
  }

  /** The line of a lot, or of an item of which the book knows no lot. */
  async line(of: { lotId?: string; itemId?: string }): Promise<CountLine> {
    const { lines } = await this.sheet();
    const found = lines.find(({ lotId, item }) =>
      of.lotId === undefined ? item.id === of.itemId && lotId === null : lotId === of.lotId,
    );
    return present(found, 'the sheet has such a line');
  }

  write(line: CountLine, counted: number, me = this.me): Promise<CountSheet> {
    const { id: lineId, version } = line;
    return this.counts.write(me, { countId: this.id, lineId, version, counted, key: randomUUID() });
  }

  explain(line: CountLine, reason: CountReason): Promise<CountSheet> {
    return this.counts.explain(this.me, { ...this.press(line), reason });
  }

  press({ id: lineId }: CountLine) {
    return { countId: this.id, lineId, key: randomUUID() };
  }

  finish(): Promise<CountSheet> {
    return this.counts.finish(this.me, this.id, randomUUID());
  }

  confirm(): Promise<CountSheet> {
    return this.counts.confirm(this.me, this.id, randomUUID());
  }

  finalize(me: Member): Promise<CountSheet> {
    return this.counts.finalize(me, this.id, randomUUID());
  }
}
