import { FAMILY_VIEW_BYTES } from '@doorstep/lifecycle';
import { FAMILY_VIEW, sealTo } from '@doorstep/sealed';
import { Refusal } from '../../platform/errors/refusal';

/** Whether answers can be sealed to this key. One of low order would refuse every later look-up, so it is refused here. */
export async function checkReceiptKey(key: Buffer): Promise<void> {
  try {
    await sealTo(key, FAMILY_VIEW, null, FAMILY_VIEW_BYTES);
  } catch (error) {
    // The engine names no reason that we could pass on; its text stays here.
    void error;
    throw new Refusal('INPUT_MALFORMED', { field: 'receipt.publicKey' });
  }
}
