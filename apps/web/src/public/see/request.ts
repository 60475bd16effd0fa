import { PARTS_AT_ONCE, type ConsentFacts, type FamilyView } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  deriveReceipts,
  FAMILY_VIEW,
  fromBase64Url,
  openBox,
  openFrom,
  publicOf,
  toBase64Url,
  type Compartment,
  type Kdf,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import type { SealedBoxInput } from '../../gql/graphql';
import type { HubDoor } from '../ask/hub-door';
import { sealDrawer } from '../ask/seal-wish';
import { call } from '../page/call';
import {
  CHANGE_CONSENT,
  CHANGE_TIME,
  ERASE,
  KEEP_AWAY,
  SAY_READY,
  SEE,
  TELL_HUB,
  WITHDRAW,
} from '../page/documents';

export interface NewTime {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** One request by its code. The answer to a wrong code is a decoy that nobody can open: null. */
export class SeenRequest {
  private constructor(private readonly receipt: ReceiptSecrets) {}

  /** Every request that `code` may lead to, the first of its form first. `code` as `parseReceiptCode` returns it. */
  static async under(code: string, kdf: Kdf): Promise<readonly SeenRequest[]> {
    const receipts = await deriveReceipts(code, DEPLOYMENT, kdf, PARTS_AT_ONCE);
    return receipts.map((receipt) => new SeenRequest(receipt));
  }

  async look(): Promise<FamilyView | null> {
    const { requestByReceipt } = await call(SEE, { lookup: toBase64Url(this.receipt.lookup) });
    return this.open(requestByReceipt);
  }

  async withdraw(): Promise<FamilyView | null> {
    const { withdrawRequest } = await call(WITHDRAW, { input: this.proof() });
    return this.open(withdrawRequest);
  }

  async erase(): Promise<FamilyView | null> {
    const { eraseRequest } = await call(ERASE, { input: this.proof() });
    return this.open(eraseRequest);
  }

  async changeTime(time: NewTime): Promise<FamilyView | null> {
    const { changeRequestTime } = await call(CHANGE_TIME, { input: { ...this.proof(), ...time } });
    return this.open(changeRequestTime);
  }

  /** We may be fetched now. */
  async ready(): Promise<FamilyView | null> {
    const { sayReady } = await call(SAY_READY, { input: this.proof() });
    return this.open(sayReady);
  }

  async keepAway(): Promise<FamilyView | null> {
    const { keepAway } = await call(KEEP_AWAY, { input: this.proof() });
    return this.open(keepAway);
  }

  /** Seals a few words for the hub; the box is of one size, whatever they are. */
  async tell(door: HubDoor, text: string): Promise<FamilyView | null> {
    const noteId = crypto.randomUUID();
    const sealed = await this.seal(door, noteId, 'message', { version: 0, value: { text } });
    const { tellHub } = await call(TELL_HUB, { input: { ...this.proof(), noteId, box: sealed } });
    return this.open(tellHub);
  }

  /** Writes the consent record whole, one version on. */
  async agree(door: HubDoor, view: FamilyView, record: ConsentFacts): Promise<FamilyView | null> {
    const version = view.consent === null ? 0 : view.consent.version + 1;
    const sealed = await this.seal(door, view.boxId, 'consent', { version, value: record });
    const { changeConsent } = await call(CHANGE_CONSENT, { input: { ...this.proof(), box: sealed } });
    return this.open(changeConsent);
  }

  /** What was agreed to so far; nothing where there is no record that this code opens. */
  async agreed(door: HubDoor, { consent, boxId }: FamilyView): Promise<ConsentFacts['agreed']> {
    if (consent === null) return [];
    const { version, body, wrap } = consent;
    const context = {
      deployment: DEPLOYMENT,
      hub: door.id,
      subject: boxId,
      compartment: 'consent',
      version,
    } as const;
    const opened = await openBox<ConsentFacts>(
      context,
      fromBase64Url(body),
      fromBase64Url(wrap),
      this.receipt.keyPair,
    );
    return opened.ok ? opened.value.agreed : [];
  }

  private seal(
    door: HubDoor,
    subject: string,
    compartment: Compartment & SealedBoxInput['compartment'],
    { version, value }: { readonly version: number; readonly value: unknown },
  ): Promise<SealedBoxInput> {
    const readers = [door.hubKey, publicOf(this.receipt.keyPair)];
    return sealDrawer({ hub: door.id, subject, compartment, version }, value, readers);
  }

  private proof(): { lookup: string; proof: string; key: string } {
    const { lookup, proof } = this.receipt;
    return { lookup: toBase64Url(lookup), proof: toBase64Url(proof), key: crypto.randomUUID() };
  }

  private async open(blob: string): Promise<FamilyView | null> {
    const opened = await openFrom<FamilyView>(this.receipt.keyPair, FAMILY_VIEW, fromBase64Url(blob));
    return opened.ok && opened.value.v === 1 ? opened.value : null;
  }
}
