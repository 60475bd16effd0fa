import type { FamilyView } from '@doorstep/lifecycle';
import {
  DEPLOYMENT,
  deriveReceipt,
  FAMILY_VIEW,
  fromBase64Url,
  openFrom,
  toBase64Url,
  type Kdf,
  type ReceiptSecrets,
} from '@doorstep/sealed';
import { call } from '../page/call';
import { ERASE, SEE, WITHDRAW } from '../page/documents';

/** A request by its code. The answer to a wrong code is a decoy that nobody can open: null. */
export class SeenRequest {
  private constructor(private readonly receipt: ReceiptSecrets) {}

  /** `code` as `parseReceiptCode` returns it. */
  static async under(code: string, kdf: Kdf): Promise<SeenRequest> {
    return new SeenRequest(await deriveReceipt(code, DEPLOYMENT, kdf));
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

  private proof(): { lookup: string; proof: string; key: string } {
    const { lookup, proof } = this.receipt;
    return { lookup: toBase64Url(lookup), proof: toBase64Url(proof), key: crypto.randomUUID() };
  }

  private async open(blob: string): Promise<FamilyView | null> {
    const opened = await openFrom<FamilyView>(this.receipt.keyPair, FAMILY_VIEW, fromBase64Url(blob));
    return opened.ok && opened.value.v === 1 ? opened.value : null;
  }
}
