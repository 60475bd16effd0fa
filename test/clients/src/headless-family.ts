import type { CardFacts, CareFacts, ContactFacts, FamilyView, PlaceFacts } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  deriveReceipt,
  FAMILY_VIEW,
  formatReceiptCode,
  fromBase64Url,
  newReceiptCode,
  openFrom,
  publicOf,
  sealBox,
  toBase64Url,
  type BoxContext,
  type PublicKey,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import { newKey, type Api } from './api';
import type { HubDoor } from './hub-door';
import { kdf } from './kdf';

/** What a family tells its own browser. Only `kind`, cells, window, load and flags leave it readable. */
export interface Wish {
  readonly kind: string;
  readonly cell: string;
  readonly destinationCell?: string;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: readonly string[];
  readonly card: CardFacts;
  readonly place: PlaceFacts;
  readonly contact: ContactFacts;
  readonly care: CareFacts;
}

/** A family's browser without the browser: seals, sends, keeps the code, asks, withdraws. */
export class HeadlessFamily {
  private constructor(
    private readonly api: Api,
    readonly requestId: string,
    readonly code: string,
    private readonly receipt: ReceiptSecrets,
  ) {}

  /** Seals a wish for a hub and sends it. `mutation` is askForHelp, or recordRequest in an organizer's browser. */
  static async ask(
    api: Api,
    hub: HubDoor,
    wish: Wish,
    mutation: 'askForHelp' | 'recordRequest' = 'askForHelp',
  ): Promise<HeadlessFamily> {
    const requestId = newKey();
    const code = newReceiptCode();
    const receipt = await deriveReceipt(code, DEPLOYMENT, kdf);
    const input = await sealWish(hub, wish, requestId, receipt);
    const fields = mutation === 'askForHelp' ? 'requestId' : 'id';
    await api.call(`mutation Ask($input: AskForHelpInput!) { ${mutation}(input: $input) { ${fields} } }`, {
      input,
    });
    return new HeadlessFamily(api, requestId, code, receipt);
  }

  get printedCode(): string {
    return formatReceiptCode(this.code);
  }

  async status(): Promise<FamilyView> {
    const { requestByReceipt } = await this.api.call<{ requestByReceipt: string }>(
      'query See($lookup: Bytes!) { requestByReceipt(lookup: $lookup) }',
      { lookup: toBase64Url(this.receipt.lookup) },
    );
    return this.open(requestByReceipt);
  }

  withdraw(): Promise<FamilyView> {
    return this.end('withdrawRequest');
  }

  erase(): Promise<FamilyView> {
    return this.end('eraseRequest');
  }

  private async end(mutation: 'withdrawRequest' | 'eraseRequest'): Promise<FamilyView> {
    const input = {
      lookup: toBase64Url(this.receipt.lookup),
      proof: toBase64Url(this.receipt.proof),
      key: newKey(),
    };
    const answer = await this.api.call<Record<string, string>>(
      `mutation End($input: ReceiptInput!) { ${mutation}(input: $input) }`,
      { input },
    );
    return this.open(answer[mutation] ?? '');
  }

  private async open(blob: string): Promise<FamilyView> {
    const opened = await openFrom<FamilyView>(this.receipt.keyPair, FAMILY_VIEW, fromBase64Url(blob));
    if (!opened.ok) throw new Error(`the answer is not for this code: ${opened.error}`);
    return opened.value;
  }
}

/** The input of askForHelp: four boxes, each sealed to those who may open it and to the receipt. */
export async function sealWish(hub: HubDoor, wish: Wish, requestId: string, receipt: ReceiptSecrets) {
  const family = publicOf(receipt.keyPair);
  const seal = async (compartment: BoxContext['compartment'], value: unknown, to: PublicKey[]) => {
    const context = { deployment: DEPLOYMENT, hub: hub.id, subject: requestId, compartment, version: 0 };
    const { body, wraps } = await sealBox(context, value, to);
    return {
      compartment,
      version: 0,
      body: toBase64Url(body),
      wraps: wraps.map((w) => ({ kid: w.kid, wrap: toBase64Url(w.wrap) })),
    };
  };
  return {
    hubId: hub.id,
    requestId,
    kind: wish.kind,
    cell: wish.cell,
    destinationCell: wish.destinationCell ?? null,
    day: wish.day,
    fromMinute: wish.fromMinute,
    toMinute: wish.toMinute,
    loadUnits: wish.loadUnits,
    flags: wish.flags,
    boxes: [
      await seal('card', wish.card, [hub.boardKey, hub.hubKey, family]),
      await seal('place', wish.place, [hub.hubKey, family]),
      await seal('contact', wish.contact, [hub.hubKey, family]),
      await seal('care', wish.care, [hub.hubKey, family]),
    ],
    receipt: {
      lookup: toBase64Url(receipt.lookup),
      verifier: toBase64Url(
        new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(receipt.proof))),
      ),
      publicKey: toBase64Url(receipt.keyPair.publicKey),
    },
  };
}
