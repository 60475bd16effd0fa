import { own, type Bytes } from './bytes';

/** HKDF-SHA256 (RFC 5869), extract and expand, with an empty salt: the input is already a strong key. 32 bytes. */
export async function hkdf(input: Bytes, info: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', own(input), 'HKDF', false, ['deriveBits']);
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: own(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256));
}

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)));
