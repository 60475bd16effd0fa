import { randomUUID } from 'node:crypto';
import type { FamilyView } from '@doorstep/lifecycle';
import { DEPLOYMENT, publicOf, sealBox, type Compartment } from '@doorstep/sealed';
import type { BoxDraft } from '../features/boxes/boxes.service';
import { ConsentService } from '../features/consent/consent.service';
import { HubsService } from '../features/hubs/hubs.service';
import { NoticesService } from '../features/notices/notices.service';
import { FamilyActsService } from '../features/receipts/family-acts.service';
import { ReceiptsService } from '../features/receipts/receipts.service';
import { ServerKey } from '../platform/seal/server-key';
import type { Desk } from './given-desk';
import type { GivenHub, Hubs } from './given-hub';
import { openAnswer, type Asked } from './given-request';
import { givenOuter } from './given-boxes';

/** The services behind a family's code, wired as the application wires them. */
export class CodeDoor {
  readonly receipts: ReceiptsService;
  readonly consent: ConsentService;
  readonly acts: FamilyActsService;

  constructor(hubs: Hubs, desk: Desk) {
    const directory = new HubsService(hubs.db, hubs.packs);
    this.receipts = new ReceiptsService(hubs.db, ServerKey.random(), desk.endings, givenOuter);
    this.consent = new ConsentService(
      hubs.db,
      directory,
      desk.boxes,
      desk.requests,
      new NoticesService(hubs.db),
    );
    this.acts = new FamilyActsService(this.receipts, this.consent, desk.requests, directory, desk.endings);
  }

  /** The proof that the code is held, with a new key. */
  proof({ receipt: { lookup, proof } }: Asked) {
    return { lookup, proof, key: randomUUID() };
  }

  async look(one: Asked, answer?: Buffer): Promise<FamilyView> {
    const opened = await openAnswer(one.receipt, answer ?? (await this.receipts.look(one.receipt.lookup)));
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  }
}

/** Seals what a family says later, to the hub and to its own code. */
export async function sealedByFamily(
  home: GivenHub,
  one: Asked,
  what: {
    readonly compartment: Compartment;
    readonly subject: string;
    readonly version: number;
    readonly value: unknown;
  },
): Promise<BoxDraft> {
  const { compartment, subject, version, value } = what;
  const context = { deployment: DEPLOYMENT, hub: home.id, subject, compartment, version };
  const to = [publicOf(home.hubKey), publicOf(one.receipt.keyPair)];
  const { body, wraps } = await sealBox(context, value, to);
  return {
    compartment,
    version,
    body: Buffer.from(body),
    wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
  };
}
