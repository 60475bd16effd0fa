import { fromBase64Url, importSigning, openKey, rootGrantTuple, type SigningPair } from '@doorstep/sealed';
import type { Keyring } from '../../platform/session/keyring';

/** The hub's root as it was sealed to this member; nothing when it was not, or is no signing key. */
export async function openRoot(keys: Keyring, sealed: string): Promise<SigningPair | null> {
  const tuple = rootGrantTuple(keys.hub, keys.member);
  const bytes = await openKey('root', tuple, fromBase64Url(sealed), keys.own);
  if (!bytes.ok) return null;
  const signing = await importSigning(bytes.value, { extractable: false });
  bytes.value.fill(0);
  return signing.ok ? signing.value : null;
}
